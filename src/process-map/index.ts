export { mapCommands, regionMaps, waysOf } from './arrows';
export { unverifiedLawPage } from './citations';
export { errorsPage } from './errors-page';
export { mermaid } from './mermaid';
export { processPage } from './process-page';
export { svg } from './svg';

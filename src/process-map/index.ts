export { mapCommands, regionMaps, waysOf, type Arrow, type MapCommand, type RegionMap, type Way } from './arrows';
export { unverifiedLawPage } from './citations';
export { errorsPage, type ListedProblem } from './errors-page';
export { mermaid } from './mermaid';
export { processPage } from './process-page';
export { svg, type SvgOptions } from './svg';

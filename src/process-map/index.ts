export { mapCommands, regionMaps, waysOf } from './arrows';
export { unverifiedLawPage } from './pages/citations';
export { errorsPage } from './pages/errors-page';
export { guidancePages } from './pages/guidance-page';
export { matrixPage } from './pages/matrix-page';
export { mermaid } from './pages/mermaid';
export { processPage } from './pages/process-page';
export { svg } from './picture/svg';

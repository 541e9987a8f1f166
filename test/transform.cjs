/**
 * Turns TypeScript, and the packages that ship only ES modules, into CommonJS for Jest.
 * CommonJS packages pass through untouched, which keeps a run fast.
 */
const { createTransformer } = require('@swc/jest');

const module_ = { type: 'commonjs', ignoreDynamic: false };
const ours = createTransformer({
  sourceMaps: 'inline',
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
  module: module_,
});
const theirs = createTransformer({ jsc: { target: 'es2023', parser: { syntax: 'ecmascript' } }, module: module_ });
const isEsModule = source => /^\s*(import\s*[\w{*'"]|export\s*[{*\w])/m.test(source) || source.includes('import.meta');

module.exports = {
  process(source, path, options) {
    if (/\.ts$/.test(path)) return ours.process(source, path, options);
    return isEsModule(source) && !/\.cjs$/.test(path) ? theirs.process(source, path, options) : { code: source };
  },
  getCacheKey(source, path, options) {
    return ours.getCacheKey(source, path, options);
  },
};

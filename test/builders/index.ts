export { aCase, SwedishCase } from './a-case';
export * as usual from './inputs';

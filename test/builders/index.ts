export { aCase, SwedishCase, type Giver } from './a-case';
export * as usual from './inputs';

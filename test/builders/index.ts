export { aCase, SwedishCase } from './a-case';
export * as usual from './inputs';
export { PolishCase } from './polish-case';
export * as polishUsual from './polish-inputs';
export * as returnUsual from './polish-return-inputs';
export { firstWall, thePolicy, wholeSight } from './first-wall';

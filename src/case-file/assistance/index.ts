export * from './assistance';
export * from './assisted-journey';
export * from './assisted-return';

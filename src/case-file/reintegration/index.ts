export * from './reintegration';
export * from './reintegration-events';
export * from './reintegration-plan';

import type { Seat } from '../house';

export { decider, police, registerPerson, Road } from '../road';

export const supervisorOf = (authority: string): Seat => `${authority}/supervisor`;

import type { CaseFile } from '../../case-file';

/** Whose duty a deadline is: the authority that answers for the case. */
export const holder = ({ responsibility }: CaseFile): string => responsibility.holder ?? '';
/** The authority that decided. */
export const decider = ({ decision }: CaseFile): string => decision.decidedBy ?? '';

/** Authorities as their rows name them. */
export const borderGuard = 'pl.straz-graniczna';
export const officeForForeigners = 'pl.udsc';
export const iom = 'pl.iom';
export const administrativeCourts = 'pl.sad-administracyjny';
export const interiorMinister = 'pl.mswia';
/** It orders detention and appoints guardians. */
export const districtCourt = 'pl.sad-rejonowy';

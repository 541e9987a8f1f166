import type { Ask, Guard } from '../../../../kernel';
import {
  appealableRuling,
  currentAppeals,
  pendingAppeal,
  type AppealInstance,
  type CaseFile,
} from '../../../../case-file';
import { computeDeadline } from '../../../../law';
import { fl, lsu, mig, ul } from '../../../../law/sweden/acts';
import type { DecideAppeal, LodgeAppeal, LodgeFurtherAppeal } from '../inputs/remedy.inputs';
import { court, decider, nobody } from '../../who';

/** Which appeal period runs against the decision: a criminal judgment has its own. */
export const appealRuleOf = ({ kind }: CaseFile['decision']): string =>
  kind === 'expulsion-for-crime' ? 'se.appeal.criminal' : 'se.appeal.admin';

/** Which appeal period runs against a ruling; none where our sources do not give it. */
export const furtherAppealRules: Readonly<Partial<Record<string, string>>> = {
  migrationsverket: 'se.appeal.admin',
  migrationsdomstol: 'se.appeal.migration-court',
};

/** Where an appeal against the decision goes (UL 14:2, 14:3; LSU 7:1). */
export function firstInstance({ kind, decidedBy }: CaseFile['decision']): AppealInstance {
  if (kind === 'expulsion-for-crime') return 'hovratt';
  if (kind === 'expulsion-under-security-act') return 'government';
  return decidedBy === 'se.polisen' ? 'migrationsverket' : 'migrationsdomstol';
}

/** Where a ruling of this instance can be appealed to; nowhere where it is the last (UL 16:9, 16:11). */
export function nextInstance(after: string, { decidedBy }: CaseFile['decision']): AppealInstance | undefined {
  if (after === 'migrationsverket') return 'migrationsdomstol';
  if (after === 'hovratt') return 'hogsta-domstolen';
  return after === 'migrationsdomstol' && decidedBy !== 'se.polisen' ? 'migrationsoverdomstol' : undefined;
}

/** Who speaks for an instance here: the courts share a registry, and Migrationsverket keeps what the Government rules. */
export const authorityOf = (instance: string): string =>
  instance === 'migrationsverket' || instance === 'government' ? 'se.migrationsverket' : 'se.migrationsdomstol';

/** The appeal keeps the decision from being enforced until a court has ruled on the motion for a stay. */
export const appealStaysEnforcement = ({
  file: { decision, remedy },
  input,
}: Pick<Ask<CaseFile, LodgeAppeal>, 'file' | 'input'>): boolean => {
  if (decision.state === 'final') return false;
  if (decision.track === 'immediate-enforcement') return true;
  if (input.stayRequested !== true) return false;
  if (decision.kind === 'transfer') return !currentAppeals(remedy).some(({ stayRequested }) => stayRequested === true);
  return decision.enforceableFrom === 'issue' && decision.person.freeMovement;
};

/** An appeal against a ruling does so too, where a stay is moved for and the law waits for the answer. */
export const furtherAppealStaysEnforcement = ({
  file: { decision, remedy },
  input,
}: Pick<Ask<CaseFile, LodgeFurtherAppeal>, 'file' | 'input'>): boolean => {
  if (input.stayRequested !== true || decision.enforceableFrom !== 'issue') return false;
  if (decision.kind === 'transfer') return !currentAppeals(remedy).some(({ stayRequested }) => stayRequested === true);
  return decision.person.freeMovement;
};

export const appealIsInTime: Guard<CaseFile, LodgeAppeal> = {
  code: 'appeal-too-late',
  demand: {
    en: 'The appeal came in on the last day or before',
    sv: 'Överklagandet har kommit in i tid',
    pl: 'Odwołanie wpłynęło w terminie',
  },
  refusal: {
    en: 'The appeal came in after the last day for appealing.',
    sv: 'Överklagandet kom in efter sista dag för överklagande.',
    pl: 'Odwołanie wpłynęło po terminie.',
  },
  legalBasis: [fl('44 §'), fl('45 §')],
  whoCanClear: [nobody],
  test: ({ file: { decision }, input }) =>
    decision.servedOn === undefined
      ? undefined
      : input.lodgedOn <= computeDeadline(appealRuleOf(decision), { start: decision.servedOn }).dueOn,
};

export const furtherAppealIsInTime: Guard<CaseFile, LodgeFurtherAppeal> = {
  ...appealIsInTime,
  code: 'further-appeal-too-late',
  legalBasis: [fl('44 §', 'known'), ul('16:11', 'known')],
  test: ({ file: { remedy }, input }) => {
    const ruling = appealableRuling(remedy);
    if (ruling?.servedOn === undefined) return undefined;
    const rule = furtherAppealRules[ruling.court];
    return rule === undefined || input.lodgedOn <= computeDeadline(rule, { start: ruling.servedOn }).dueOn;
  },
};

/** It is the decision that is appealed, and not a ruling on it. */
export const nothingIsRuledYet: Guard<CaseFile> = {
  code: 'ruling-stands-between',
  demand: {
    en: 'No instance has ruled on the decision yet',
    sv: 'Ingen instans har ännu prövat beslutet',
    pl: 'Żadna instancja jeszcze nie orzekła',
  },
  refusal: {
    en: 'The decision has been ruled on: what can be appealed now is the ruling.',
    sv: 'Beslutet har prövats: det som nu kan överklagas är avgörandet.',
    pl: 'W sprawie decyzji już orzeczono: zaskarżyć można teraz to orzeczenie.',
  },
  legalBasis: [ul('14:3'), ul('16:11', 'known')],
  whoCanClear: [court],
  test: ({ file }) => appealableRuling(file.remedy) === undefined,
};

export const rulingCanBeAppealed: Guard<CaseFile> = {
  code: 'no-further-appeal',
  demand: {
    en: 'There is a ruling that can be appealed',
    sv: 'Det finns ett avgörande som kan överklagas',
    pl: 'Istnieje orzeczenie, które można zaskarżyć',
  },
  refusal: {
    en: 'There is no ruling that can be appealed to a higher instance.',
    sv: 'Det finns inget avgörande som kan överklagas till högre instans.',
    pl: 'Nie ma orzeczenia, które można zaskarżyć do wyższej instancji.',
  },
  legalBasis: [ul('16:9'), ul('16:11')],
  whoCanClear: [nobody],
  test: ({ file: { remedy, decision } }) => {
    const ruling = appealableRuling(remedy);
    return ruling !== undefined && nextInstance(ruling.court, decision) !== undefined;
  },
};

/** A ruling is recorded as one that can be appealed only where the law has a higher instance. */
export const higherInstanceExists: Guard<CaseFile> = {
  ...rulingCanBeAppealed,
  code: 'ruling-is-the-last',
  demand: {
    en: 'A higher instance can try the ruling',
    sv: 'En högre instans kan pröva avgörandet',
    pl: 'Orzeczenie może zbadać wyższa instancja',
  },
  refusal: {
    en: 'No higher instance can try this ruling: record it as the final one.',
    sv: 'Ingen högre instans kan pröva avgörandet: registrera det som slutligt.',
    pl: 'Żadna wyższa instancja nie zbada tego orzeczenia: należy je odnotować jako ostateczne.',
  },
  test: ({ file: { remedy, decision } }) => {
    const pending = pendingAppeal(remedy);
    return pending !== undefined && nextInstance(pending.court, decision) !== undefined;
  },
};

export const appealGoesToTheRightInstance: Guard<CaseFile, LodgeAppeal> = {
  code: 'wrong-instance',
  demand: {
    en: 'The instance is the one that examines appeals against this decision',
    sv: 'Instansen är den som prövar överklaganden av beslutet',
    pl: 'Wskazano instancję, która bada odwołania od tej decyzji',
  },
  refusal: {
    en: 'Appeals against this decision go to another instance: a refusal of entry by the police to Migrationsverket, a decision of Migrationsverket to the migration court, a criminal judgment to the court of appeal, a decision under the security act to the Government.',
    sv: 'Beslutet överklagas till en annan instans: polisens avvisning till Migrationsverket, Migrationsverkets beslut till migrationsdomstolen, brottmålsdom till hovrätten, beslut enligt LSU till regeringen.',
    pl: 'Odwołanie od tej decyzji bada inna instancja: od odmowy wjazdu przez Policję Migrationsverket, od decyzji Migrationsverket sąd migracyjny, od wyroku karnego sąd apelacyjny, od decyzji w sprawie bezpieczeństwa rząd.',
  },
  legalBasis: [ul('14:2'), ul('14:3'), lsu('7:1')],
  whoCanClear: [decider],
  test: ({ file, input }) => input.court === firstInstance(file.decision),
};

/** Whoever examines the appeal rules on it. */
export const examinesTheAppeal: Guard<CaseFile> = {
  code: 'not-the-examining-instance',
  demand: {
    en: 'The appeal is before your instance',
    sv: 'Överklagandet prövas av din instans',
    pl: 'Odwołanie bada Twoja instancja',
  },
  refusal: {
    en: 'The appeal is before another instance.',
    sv: 'Överklagandet prövas av en annan instans.',
    pl: 'Odwołanie bada inna instancja.',
  },
  legalBasis: [ul('14:2'), ul('14:3')],
  whoCanClear: [court],
  test: ({ file, actor }) => {
    const pending = pendingAppeal(file.remedy);
    return pending !== undefined && authorityOf(pending.court) === actor.authority;
  },
};

/** An appeal of a ruling comes in to the instance that ruled, which sees whether it is in time. */
export const ruledOnTheAppeal: Guard<CaseFile> = {
  ...examinesTheAppeal,
  code: 'not-the-instance-that-ruled',
  demand: {
    en: 'Your instance made the ruling',
    sv: 'Din instans har meddelat avgörandet',
    pl: 'Orzeczenie wydała Twoja instancja',
  },
  refusal: {
    en: 'An appeal against a ruling comes in to the instance that made it.',
    sv: 'Ett överklagande ges in till den instans som meddelat avgörandet.',
    pl: 'Środek zaskarżenia wnosi się do instancji, która wydała orzeczenie.',
  },
  legalBasis: [fl('45 §', 'known')],
  test: ({ file, actor }) => {
    const ruling = appealableRuling(file.remedy);
    return ruling !== undefined && authorityOf(ruling.court) === actor.authority;
  },
};

/** Only where the decision gave none is there a period for the authority to set (MIG 2015:16). */
export const remittedPeriodWasRefused: Guard<CaseFile, DecideAppeal> = {
  code: 'period-is-set',
  demand: {
    en: 'A period is sent back only where the decision gives none',
    sv: 'Frågan om tidsfrist återförvisas endast om beslutet saknar tidsfrist',
    pl: 'Kwestię terminu przekazuje się tylko wtedy, gdy decyzja go nie wyznacza',
  },
  refusal: {
    en: 'The decision gives a period already: there is none to send back for.',
    sv: 'Beslutet har redan en tidsfrist: frågan kan inte återförvisas.',
    pl: 'Decyzja wyznacza już termin: nie ma czego przekazywać.',
  },
  legalBasis: [ul('8:21'), mig('2015:16')],
  whoCanClear: [court],
  test: ({ file, input }) => input.outcome !== 'period-remitted' || file.departurePeriod.state === 'none',
};

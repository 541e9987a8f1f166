import type { Guard } from '../../../../kernel';
import { openHandover, type CaseFile } from '../../../../case-file';
import { lsu, ul } from '../../../../law/sweden/acts';
import type { HandOverToPolice } from '../inputs/responsibility.inputs';
import { isReceiverOfHandover, isResponsible, isSenderOfHandover } from '../../../neutral/responsibility';
import { nobody, receiver, responsibleByHandover, sender } from '../../who';

export const isResponsibleAuthority = isResponsible([ul('12:14'), ul('12:14 a')], [responsibleByHandover]);

/** Whoever is responsible, or carries the enforcement out for the one who is (LSU 2:11). */
export const mayEnforce: Guard<CaseFile> = {
  ...isResponsibleAuthority,
  demand: {
    en: 'Your authority is responsible for the case, or is commissioned to enforce',
    sv: 'Er myndighet ansvarar för ärendet eller har fått verkställigheten i uppdrag',
    pl: 'Państwa organ odpowiada za sprawę albo zlecono mu wykonanie',
  },
  legalBasis: [ul('12:14'), ul('12:14 a'), lsu('2:11')],
  test: ({ file: { responsibility }, actor }) =>
    responsibility.holder === actor.authority || responsibility.commissioned === actor.authority,
};

export const isReceiver = isReceiverOfHandover([ul('12:14 a')], [receiver]);

export const isSender = isSenderOfHandover([ul('12:14 a')], [sender]);

const handoverKindIs = (
  kind: 'notice' | 'consent',
  { code, demand, refusal }: Required<Pick<Guard<CaseFile>, 'code' | 'demand' | 'refusal'>>,
): Guard<CaseFile> => ({
  code,
  demand,
  refusal,
  legalBasis: [ul('12:14 a')],
  whoCanClear: [sender],
  states: { responsibility: 'in-transit' },
  test: ({ file }) => openHandover(file.responsibility)?.kind === kind,
});

export const isNotice = handoverKindIs('notice', {
  code: 'hand-back-needs-consent',
  demand: {
    en: 'The handover is one that is received, not consented to',
    sv: 'Överlämnandet är ett som mottas, inte godtas',
    pl: 'Przekazanie należy do tych, które się odbiera, a nie akceptuje',
  },
  refusal: {
    en: 'This is a hand-back, which needs consent; accept or reject it instead of acknowledging receipt.',
    sv: 'Detta är ett återlämnande som kräver samtycke; godta eller avvisa det i stället för att kvittera.',
    pl: 'To zwrot sprawy wymagający zgody; należy go przyjąć albo odmówić.',
  },
});

export const isHandBack = handoverKindIs('consent', {
  code: 'handover-asks-no-consent',
  demand: {
    en: 'The case is offered back to you',
    sv: 'Ärendet erbjuds er som återlämnande',
    pl: 'Sprawa jest Państwu zwracana',
  },
  refusal: {
    en: 'This handover asks for no consent: it is received, not accepted.',
    sv: 'Detta överlämnande kräver inget samtycke: det mottas, det godtas inte.',
    pl: 'To przekazanie nie wymaga zgody: potwierdza się jego odbiór.',
  },
});

export const personIsHidingOrCoercionIsNeeded: Guard<CaseFile, HandOverToPolice> = {
  code: 'no-ground-for-handover',
  demand: {
    en: 'The person is hiding, or coercion can be presumed necessary',
    sv: 'Personen håller sig undan, eller tvång kan antas behövas',
    pl: 'Osoba się ukrywa albo można przypuszczać, że potrzebny będzie przymus',
  },
  refusal: {
    en: 'The case goes to the police only if the person is hiding and cannot be found without them, or if coercion can be presumed necessary.',
    sv: 'Ärendet får överlämnas endast om personen håller sig undan och inte kan anträffas utan polisens hjälp, eller om tvång kan antas behövas.',
    pl: 'Sprawę przekazuje się Policji tylko wtedy, gdy osoba się ukrywa albo można przypuszczać, że konieczny będzie przymus.',
  },
  legalBasis: [ul('12:14 a')],
  whoCanClear: ['se.migrationsverket.enforcement-officer'],
  test: ({ file, input }) => input.ground !== 'hiding' || file.whereabouts.state === 'absconded',
};

export const isNoSecurityMatter: Guard<CaseFile> = {
  code: 'security-matter-stays',
  demand: {
    en: 'The case is no security matter',
    sv: 'Ärendet är inget säkerhetsärende',
    pl: 'Sprawa nie dotyczy bezpieczeństwa',
  },
  refusal: {
    en: 'A security matter cannot be handed back.',
    sv: 'Ett säkerhetsärende kan inte återlämnas.',
    pl: 'Sprawy dotyczącej bezpieczeństwa nie można zwrócić.',
  },
  legalBasis: [ul('12:14 a')],
  whoCanClear: [nobody],
  test: ({ file }) => file.decision.securityMatter !== true,
};

/** Also a case that is enforced anew may go to Migrationsverket, with its consent. */
export const cameFromMigrationsverket: Guard<CaseFile> = {
  code: 'nothing-to-hand-back',
  demand: {
    en: 'Migrationsverket has handed the case over to you, or the decision is enforced anew',
    sv: 'Migrationsverket har överlämnat ärendet till er, eller beslutet verkställs på nytt',
    pl: 'Migrationsverket przekazał Państwu tę sprawę albo decyzja jest wykonywana ponownie',
  },
  refusal: {
    en: 'Only a case that Migrationsverket has handed over can be handed back to it.',
    sv: 'Endast ett ärende som Migrationsverket har överlämnat kan återlämnas.',
    pl: 'Zwrócić można tylko sprawę przekazaną przez Migrationsverket.',
  },
  legalBasis: [ul('12:14 a')],
  whoCanClear: [nobody],
  test: ({ file }) =>
    file.whereabouts.reEnteredOn !== undefined ||
    file.responsibility.handovers.some(
      ({ from, to, status }) => from === 'se.migrationsverket' && to === 'se.polisen' && status === 'received',
    ),
};

import type { Guard } from '../../../kernel';
import { openHandover, type CaseFile } from '../../../case-file';
import { ul } from '../../../law/sweden/acts';
import type { HandOverToPolice } from '../inputs/responsibility.inputs';
import { nobody, receiver, responsibleByHandover, sender } from './who';

export const isResponsibleAuthority: Guard<CaseFile> = {
  code: 'not-responsible-authority',
  refusal: {
    en: 'Another authority is responsible for this case; the sender of a handover stays responsible until it is received.',
    sv: 'En annan myndighet ansvarar för ärendet; den som överlämnar ansvarar tills mottagandet är bekräftat.',
    pl: 'Za sprawę odpowiada inny organ; do czasu odbioru odpowiada organ przekazujący.',
  },
  legalBasis: [ul('12:14'), ul('12:14 a')],
  whoCanClear: [responsibleByHandover],
  test: ({ file, actor }) => file.responsibility.holder === actor.authority,
};

export const isReceiver: Guard<CaseFile> = {
  code: 'not-the-receiver',
  refusal: {
    en: 'Only the authority to which the case is being handed over may answer the handover.',
    sv: 'Endast den myndighet som ärendet överlämnas till får besvara överlämnandet.',
    pl: 'Na przekazanie może odpowiedzieć tylko organ, do którego skierowano sprawę.',
  },
  legalBasis: [ul('12:14 a')],
  whoCanClear: [receiver],
  states: { responsibility: 'in-transit' },
  test: ({ file, actor }) => openHandover(file.responsibility)?.to === actor.authority,
};

export const isSender: Guard<CaseFile> = {
  code: 'not-the-sender',
  refusal: {
    en: 'Only the authority that sent the handover may withdraw it.',
    sv: 'Endast den myndighet som skickat överlämnandet får återta det.',
    pl: 'Przekazanie może cofnąć tylko organ, który je wysłał.',
  },
  legalBasis: [ul('12:14 a')],
  whoCanClear: [sender],
  states: { responsibility: 'in-transit' },
  test: ({ file, actor }) => openHandover(file.responsibility)?.from === actor.authority,
};

const handoverKindIs = (
  kind: 'notice' | 'consent',
  refusal: Guard<CaseFile>['refusal'],
  code: string,
): Guard<CaseFile> => ({
  code,
  refusal,
  legalBasis: [ul('12:14 a')],
  whoCanClear: [sender],
  states: { responsibility: 'in-transit' },
  test: ({ file }) => openHandover(file.responsibility)?.kind === kind,
});

export const isNotice = handoverKindIs(
  'notice',
  {
    en: 'This is a hand-back, which needs consent; accept or reject it instead of acknowledging receipt.',
    sv: 'Detta är ett återlämnande som kräver samtycke; godta eller avvisa det i stället för att kvittera.',
    pl: 'To zwrot sprawy wymagający zgody; należy go przyjąć albo odmówić.',
  },
  'hand-back-needs-consent',
);

export const isHandBack = handoverKindIs(
  'consent',
  {
    en: 'This handover asks for no consent: it is received, not accepted.',
    sv: 'Detta överlämnande kräver inget samtycke: det mottas, det godtas inte.',
    pl: 'To przekazanie nie wymaga zgody: potwierdza się jego odbiór.',
  },
  'handover-asks-no-consent',
);

export const personIsHidingOrCoercionIsNeeded: Guard<CaseFile, HandOverToPolice> = {
  code: 'no-ground-for-handover',
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
  refusal: {
    en: 'A security matter cannot be handed back.',
    sv: 'Ett säkerhetsärende kan inte återlämnas.',
    pl: 'Sprawy dotyczącej bezpieczeństwa nie można zwrócić.',
  },
  legalBasis: [ul('12:14 a')],
  whoCanClear: [nobody],
  test: ({ file }) => file.decision.securityMatter !== true,
};

export const cameFromMigrationsverket: Guard<CaseFile> = {
  code: 'nothing-to-hand-back',
  refusal: {
    en: 'Only a case that Migrationsverket has handed over can be handed back to it.',
    sv: 'Endast ett ärende som Migrationsverket har överlämnat kan återlämnas.',
    pl: 'Zwrócić można tylko sprawę przekazaną przez Migrationsverket.',
  },
  legalBasis: [ul('12:14 a')],
  whoCanClear: [nobody],
  test: ({ file }) =>
    file.responsibility.handovers.some(({ to, status }) => to === 'se.polisen' && status === 'received'),
};

import type { Citation, Guard, WhoCanClear } from '../../kernel';
import { openHandover, type CaseFile } from '../../case-file';

/** Whoever acts answers for the case. */
export const isResponsible = (
  legalBasis: readonly Citation[],
  whoCanClear: readonly WhoCanClear[],
): Guard<CaseFile> => ({
  code: 'not-responsible-authority',
  demand: {
    en: 'Your authority is responsible for the case',
    sv: 'Er myndighet ansvarar för ärendet',
    pl: 'Państwa organ odpowiada za sprawę',
  },
  refusal: {
    en: 'Another authority is responsible for this case; the sender of a handover stays responsible until it is received.',
    sv: 'En annan myndighet ansvarar för ärendet; den som överlämnar ansvarar tills mottagandet är bekräftat.',
    pl: 'Za sprawę odpowiada inny organ; do czasu odbioru odpowiada organ przekazujący.',
  },
  legalBasis,
  whoCanClear,
  test: ({ file, actor }) => file.responsibility.holder === actor.authority,
});

export const isReceiverOfHandover = (
  legalBasis: readonly Citation[],
  whoCanClear: readonly WhoCanClear[],
): Guard<CaseFile> => ({
  code: 'not-the-receiver',
  demand: {
    en: 'The case is being handed over to your authority',
    sv: 'Ärendet överlämnas till er myndighet',
    pl: 'Sprawa jest przekazywana Państwa organowi',
  },
  refusal: {
    en: 'Only the authority to which the case is being handed over may answer the handover.',
    sv: 'Endast den myndighet som ärendet överlämnas till får besvara överlämnandet.',
    pl: 'Na przekazanie może odpowiedzieć tylko organ, do którego skierowano sprawę.',
  },
  legalBasis,
  whoCanClear,
  states: { responsibility: 'in-transit' },
  test: ({ file, actor }) => openHandover(file.responsibility)?.to === actor.authority,
});

export const isSenderOfHandover = (
  legalBasis: readonly Citation[],
  whoCanClear: readonly WhoCanClear[],
): Guard<CaseFile> => ({
  code: 'not-the-sender',
  demand: {
    en: 'Your authority sent the handover',
    sv: 'Er myndighet har skickat överlämnandet',
    pl: 'Przekazanie wysłał Państwa organ',
  },
  refusal: {
    en: 'Only the authority that sent the handover may withdraw it.',
    sv: 'Endast den myndighet som skickat överlämnandet får återta det.',
    pl: 'Przekazanie może cofnąć tylko organ, który je wysłał.',
  },
  legalBasis,
  whoCanClear,
  states: { responsibility: 'in-transit' },
  test: ({ file, actor }) => openHandover(file.responsibility)?.from === actor.authority,
});

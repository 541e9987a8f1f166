import { command, record, type Role } from '../../../kernel';
import { banAppealDecided, banAppealed, banWithdrawalRefused, type CaseFile } from '../../../case-file';
import { uoc } from '../../../law/poland/acts';
import { beginningOf } from '../time';
import { banFalls } from './ban-falls';
import { banAppealIsInTime, banAppealIsPending, withdrawalRules, withdrawalWasRefused } from './guards/entry-ban';
import {
  DecidePolishBanAppeal,
  LodgePolishBanAppeal,
  RefuseBanWithdrawal,
  WithdrawEntryBan,
} from './inputs/entry-ban.inputs';

const onBan = { responsibility: ['held', 'in-transit', 'closed'], entryBan: ['imposed', 'running'] } as const;

export const withdrawEntryBan = (by: readonly Role[]) =>
  command<CaseFile, WithdrawEntryBan>({
    name: 'withdraw-entry-ban',
    title: { en: 'Withdraw the entry ban', sv: 'Upphäv återreseförbudet', pl: 'Cofnij zakaz wjazdu' },
    advice: {
      en: 'When the person applies and has done what was owed, has reasons to come back, or left with assistance. Threat, unpaid costs, an earlier withdrawal and less than half bar it; the last two not for humanitarian re-entry.',
      sv: 'När personen ansöker och har fullgjort sina skyldigheter, har skäl att återvända eller reste med stöd. Hot, obetalda kostnader, ett tidigare upphävande och mindre än halva tiden hindrar; de två sista inte vid humanitär inresa.',
      pl: 'Gdy cudzoziemiec wnosi o to i dopełnił obowiązków, ma powody wjazdu albo skorzystał z pomocy. Zagrożenie, nieuiszczone koszty, wcześniejsze cofnięcie i mniej niż połowa wyłączają; dwa ostatnie nie przy wjeździe humanitarnym.',
    },
    by,
    basis: [uoc('320')],
    input: WithdrawEntryBan,
    from: onBan,
    requires: withdrawalRules,
    occurred: input => beginningOf(input.decidedOn),
    records: banFalls<WithdrawEntryBan>(({ input }) => input.decidedOn, undefined, 'withdrawn'),
  });

export const refuseBanWithdrawal = (by: readonly Role[]) =>
  command<CaseFile, RefuseBanWithdrawal>({
    name: 'refuse-ban-withdrawal',
    title: {
      en: 'Refuse to withdraw the entry ban',
      sv: 'Avslå begäran att upphäva förbudet',
      pl: 'Odmów cofnięcia zakazu wjazdu',
    },
    advice: {
      en: 'When a bar of art. 320 is there, or no ground to withdraw. The person can appeal to the Commander-in-Chief.',
      sv: 'När ett hinder i art. 320 föreligger, eller ingen grund. Personen kan överklaga till överbefälhavaren.',
      pl: 'Gdy zachodzi przeszkoda z art. 320 albo brak podstaw. Przysługuje odwołanie do Komendanta Głównego.',
    },
    by,
    basis: [uoc('320'), uoc('321')],
    input: RefuseBanWithdrawal,
    from: onBan,
    requires: [],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      record(
        banWithdrawalRefused,
        ({ input: { decidedOn, because, servedOn = decidedOn } }) => ({ decidedOn, because, servedOn }),
        {
          sealed: ({ input }) => ({ reasons: input.reasons }),
        },
      ),
    ],
  });

export const lodgeBanAppeal = (by: readonly Role[]) =>
  command<CaseFile, LodgePolishBanAppeal>({
    name: 'lodge-ban-appeal',
    title: {
      en: 'Register an appeal about the ban',
      sv: 'Registrera överklagande om förbudet',
      pl: 'Zarejestruj odwołanie w sprawie zakazu',
    },
    advice: {
      en: 'When an appeal against the refusal to withdraw the ban has come in.',
      sv: 'När ett överklagande av avslaget har kommit in.',
      pl: 'Gdy wpłynęło odwołanie od odmowy cofnięcia zakazu.',
    },
    by,
    basis: [uoc('321')],
    input: LodgePolishBanAppeal,
    from: onBan,
    requires: [withdrawalWasRefused, banAppealIsInTime],
    occurred: input => beginningOf(input.lodgedOn),
    records: [record(banAppealed, ({ input }) => ({ lodgedOn: input.lodgedOn }))],
  });

export const decideBanAppeal = (by: readonly Role[]) =>
  command<CaseFile, DecidePolishBanAppeal>({
    name: 'decide-ban-appeal',
    title: {
      en: 'Rule on the appeal about the ban',
      sv: 'Avgör överklagandet om förbudet',
      pl: 'Rozstrzygnij odwołanie w sprawie zakazu',
    },
    advice: {
      en: 'When the Commander-in-Chief has ruled on the refusal. A ban that is withdrawn on appeal ends at once.',
      sv: 'När överbefälhavaren har avgjort överklagandet. Ett förbud som upphävs upphör genast.',
      pl: 'Gdy Komendant Główny rozstrzygnął odwołanie. Zakaz cofnięty w odwołaniu ustaje od razu.',
    },
    by,
    basis: [uoc('320'), uoc('321')],
    input: DecidePolishBanAppeal,
    from: onBan,
    requires: [banAppealIsPending],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      record(banAppealDecided, ({ input }) => ({ outcome: input.outcome, decidedOn: input.decidedOn })),
      ...banFalls<DecidePolishBanAppeal>(
        ({ input }) => input.decidedOn,
        ({ input }) => input.outcome === 'withdrawn-on-appeal',
        'withdrawn',
      ),
    ],
  });

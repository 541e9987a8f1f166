import { command, record, type Ask, type Effect, type Role } from '../../../kernel';
import {
  decisionBecameFinal,
  decisionMade,
  decisionRenewed,
  decisionServed,
  departurePeriodRefused,
  departurePeriodRenewed,
  departurePeriodStarted,
  remedyOpened,
  remedyRenewed,
  type CaseFile,
} from '../../../case-file';
import { kpa, uoc } from '../../../law/poland/acts';
import { banRules } from '../entry-ban/guards/ban-of-decision';
import { isResponsibleAuthority } from '../responsibility/guards/responsibility';
import { beginningOf } from '../time';
import { matterWasSentBack, nobodyIsMoved } from './guards/anew';
import { periodRules } from './guards/period';
import {
  dutiesAreFulfilledBeforeDecision,
  dutiesAreFulfilledBeforeService,
  noBarToDecision,
  noBarToTransfer,
  proceedingsRun,
} from './guards/proceedings';
import {
  DecideReturn,
  DecideReturnAnew,
  DecideTransferUnderAgreement,
  ServeReturnDecision,
} from './inputs/decision.inputs';
import { termsOfReturn } from './terms';

/** Only where security takes the time to leave away can the decision be enforced before it is final (art. 315(2)(2)). */
const enforceableFrom = (noPeriodGround: string | undefined) =>
  noPeriodGround === 'security' ? ('issue' as const) : ('finality' as const);

export const decideReturn = (by: readonly Role[]) =>
  command<CaseFile, DecideReturn>({
    name: 'decide-return',
    title: {
      en: 'Oblige the person to return',
      sv: 'Ålägg personen att återvända',
      pl: 'Wydaj decyzję o zobowiązaniu do powrotu',
    },
    advice: {
      en: 'When a ground of art. 302 is there and nothing bars a decision; have the grounds, the time to leave or the reason for none, and the ban at hand. Service comes next.',
      sv: 'När en grund i art. 302 föreligger och inget hindrar beslut; ha grunderna, tidsfristen eller skälet till att ingen ges, och förbudet till hands. Delgivning följer.',
      pl: 'Gdy zachodzi podstawa z art. 302 i nic nie stoi na przeszkodzie; należy mieć podstawy, termin lub powód jego braku oraz zakaz wjazdu. Następnie doręcza się decyzję.',
    },
    by,
    basis: [uoc('302(1)'), uoc('310'), uoc('315'), uoc('316'), uoc('318'), uoc('319'), kpa('107', 'known')],
    input: DecideReturn,
    from: { responsibility: 'held', decision: 'none' },
    requires: [
      isResponsibleAuthority,
      proceedingsRun,
      ...noBarToDecision,
      ...dutiesAreFulfilledBeforeDecision,
      ...periodRules,
      ...banRules,
    ],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      record(
        decisionMade,
        ({ input: { reference, decidedOn, destinations, grounds, noPeriodGround } }) => ({
          kind: 'return' as const,
          reference,
          decidedOn,
          destinations,
          grounds,
          enforceableFrom: enforceableFrom(noPeriodGround),
          securityMatter: grounds.includes('9'),
        }),
        { sealed: ({ input }) => ({ reasons: input.reasons }) },
      ),
      ...termsOfReturn<DecideReturn>(),
    ],
  });

/** Art. 303a: a transfer under an agreement is decided apart, without time to leave and without a ban. */
export const decideTransfer = (by: readonly Role[]) =>
  command<CaseFile, DecideTransferUnderAgreement>({
    name: 'decide-transfer',
    title: {
      en: 'Decide on transfer under an agreement',
      sv: 'Besluta om överföring enligt avtal',
      pl: 'Wydaj decyzję o przekazaniu na podstawie umowy',
    },
    advice: {
      en: 'When another state takes the person under an agreement. The decision gives no time to leave and imposes no ban.',
      sv: 'När en annan stat tar emot personen enligt ett avtal. Beslutet ger ingen tidsfrist och inget förbud.',
      pl: 'Gdy inne państwo przyjmuje cudzoziemca na podstawie umowy. Decyzja nie wyznacza terminu ani zakazu.',
    },
    by,
    basis: [uoc('303(1)(11)'), uoc('303a')],
    input: DecideTransferUnderAgreement,
    from: { responsibility: 'held', decision: 'none' },
    requires: [isResponsibleAuthority, proceedingsRun, ...noBarToTransfer, ...dutiesAreFulfilledBeforeDecision],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      record(
        decisionMade,
        ({ input }) => ({
          kind: 'transfer-under-agreement' as const,
          reference: input.reference,
          decidedOn: input.decidedOn,
          destinations: [input.state],
          grounds: [],
          enforceableFrom: 'finality' as const,
          securityMatter: false,
        }),
        { sealed: ({ input }) => ({ reasons: input.agreement }) },
      ),
      record(departurePeriodRefused, () => ({ ground: 'transfer' })),
    ],
  });

/** Nobody in the administration hears an appeal against the minister (art. 329a): the decision is final when served. */
const isByMinister = ({ file }: Pick<Ask<CaseFile>, 'file'>): boolean => file.decision.kind === 'return-by-minister';

const finalWhenServed: Effect<CaseFile, ServeReturnDecision> = record(
  decisionBecameFinal,
  ({ input }) => ({ finalOn: input.servedOn, because: 'no-appeal-lies' as const }),
  { provided: isByMinister },
);

/** Time to leave, and time to appeal, run from service. */
export const serveDecision = (by: readonly Role[]) =>
  command<CaseFile, ServeReturnDecision>({
    name: 'record-service',
    title: { en: 'Record service of the decision', sv: 'Registrera delgivning', pl: 'Odnotuj doręczenie decyzji' },
    advice: {
      en: 'When the person has received the decision; have the proof of receipt at hand. Both the time for appealing and the time to leave begin.',
      sv: 'När personen har fått del av beslutet; ha beviset om delgivning till hands. Både överklagandetiden och tiden för utresa börjar löpa.',
      pl: 'Gdy cudzoziemiec otrzymał decyzję; należy mieć dowód doręczenia. Zaczyna biec termin odwołania i termin wyjazdu.',
    },
    by,
    basis: [kpa('109', 'known'), uoc('315(1)'), uoc('321'), uoc('322'), uoc('327')],
    input: ServeReturnDecision,
    from: { responsibility: ['held', 'in-transit'], decision: 'issued', remedy: 'none' },
    requires: [isResponsibleAuthority, ...dutiesAreFulfilledBeforeService],
    occurred: input => beginningOf(input.servedOn),
    records: [
      record(decisionServed, ({ input }) => ({ servedOn: input.servedOn, method: input.method }), {
        sealed: ({ input }) => ({ receivedBy: input.receivedBy }),
      }),
      record(remedyOpened, () => ({})),
      record(departurePeriodStarted, ({ input }) => ({ startedOn: input.servedOn }), {
        when: { departurePeriod: 'pending' },
      }),
      finalWhenServed,
    ],
  });

/** KPA 138 § 2: annulled and sent back, the matter is decided anew by the first instance. */
export const decideReturnAnew = (by: readonly Role[]) =>
  command<CaseFile, DecideReturnAnew>({
    name: 'decide-return-anew',
    title: {
      en: 'Decide anew after the matter was sent back',
      sv: 'Besluta på nytt efter återförvisning',
      pl: 'Wydaj decyzję po ponownym rozpatrzeniu',
    },
    advice: {
      en: 'When the second instance has annulled the decision and sent the matter back, and the outcome is return again. If it is not, close the case instead.',
      sv: 'När andra instans har upphävt beslutet och återförvisat ärendet, och utgången åter är återvändande. Annars avslutas ärendet.',
      pl: 'Gdy organ drugiej instancji uchylił decyzję i przekazał sprawę, a wynikiem znów jest powrót. W przeciwnym razie sprawę się zamyka.',
    },
    by,
    basis: [uoc('302(1)'), uoc('315'), kpa('138', 'known')],
    input: DecideReturnAnew,
    from: {
      responsibility: 'held',
      decision: 'repealed',
      whereabouts: ['known', 'absconded', 'abroad-unconfirmed'],
      transport: ['none', 'completed', 'cancelled', 'aborted', 'refused-at-arrival'],
    },
    requires: [
      isResponsibleAuthority,
      matterWasSentBack,
      nobodyIsMoved,
      ...noBarToDecision,
      ...periodRules,
      ...banRules,
    ],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      record(
        decisionRenewed,
        ({ input: { reference, decidedOn, destinations, grounds, noPeriodGround } }) => ({
          because: 'remitted',
          reference,
          decidedOn,
          destinations,
          grounds,
          enforceableFrom: enforceableFrom(noPeriodGround),
        }),
        { sealed: ({ input }) => ({ reasons: input.reasons }) },
      ),
      record(remedyRenewed, () => ({})),
      record(departurePeriodRenewed, () => ({})),
      ...termsOfReturn<DecideReturnAnew>(),
    ],
  });

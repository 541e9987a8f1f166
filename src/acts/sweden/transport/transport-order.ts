import { command, record, type Guard, type Role } from '../../../kernel';
import {
  openOrder,
  transportAccepted,
  transportDeclined,
  transportFitnessAssessed,
  transportOrdered,
  type CaseFile,
} from '../../../case-file';
import { hakteslagen, kriminalvardensInstruktion, polislagen, uf, ul } from '../../../law/sweden/acts';
import { bestInterestsAreAssessed } from '../child/guards/child';
import { destinationIsAllowed, enforcementIsLawful } from './guards/enforceability';
import { mayEnforce } from '../responsibility/guards/responsibility';
import {
  assessmentHoldsToday,
  custodyGroundIsTrue,
  helpMayBeAskedFor,
  orderedTimeIsOpen,
  restraintsRestOnRisk,
} from './guards/transport';
import {
  acceptanceIsForThisIdentity,
  documentCarriesTheJourney,
  isCarrierOfOrder,
  personIsInCustody,
} from '../identity/guards/travel-document';
import {
  DeclineTransport,
  OrderTransport,
  RecordFitnessToTravel,
  type FitToTravelInput,
} from './inputs/transport-order.inputs';

export const onCase = { responsibility: ['held', 'in-transit'] } as const;

const assessmentOf = ({ fit, by, assessedOn, validUntil }: FitToTravelInput) => ({ fit, by, assessedOn, validUntil });

/** What the carrier is told of the case, so that it needs to see no more of it. */
const orderOf = (file: CaseFile, input: OrderTransport) => {
  const { decision, deadlines, travelDocument } = file;
  const review = deadlines['se.detention.review'] ?? deadlines['se.custody.hold'];
  const { destination, notBefore, notAfter, custodyGround, risks, restraintsAllowed, children, mayHarmHealth } = input;
  return {
    carrier: 'se.kriminalvarden',
    ...{ destination, notBefore, notAfter, custodyGround, risks, restraintsAllowed, children, mayHarmHealth },
    enforceable: decision.state === 'final' ? (decision.finalBecause ?? 'final') : 'at-once',
    ...(review && { custodyReviewDueAt: review.dueAt }),
    ...(travelDocument.validUntil !== undefined && { documentValidUntil: travelDocument.validUntil }),
    ...(input.transit && { transit: input.transit }),
    ...(input.helpGround && { helpGround: input.helpGround }),
    ...(input.fitToTravel && { fitToTravel: assessmentOf(input.fitToTravel) }),
  };
};

const order = (by: readonly Role[], conditions: readonly Guard<CaseFile, OrderTransport>[]) =>
  command<CaseFile, OrderTransport>({
    name: 'order-transport',
    title: {
      en: 'Order transport by Kriminalvården',
      sv: 'Beställ transport av Kriminalvården',
      pl: 'Zleć transport (Kriminalvården)',
    },
    advice: {
      en: 'For somebody deprived of liberty whose removal is ready: have the travel document, the risk assessment, health and reception at hand. Kriminalvården answers; the case stays with you.',
      sv: 'För den som är frihetsberövad och vars verkställighet är förberedd: ha resehandling, riskbedömning, hälsa och mottagande till hands. Kriminalvården svarar; ärendet stannar hos dig.',
      pl: 'Dla osoby pozbawionej wolności, której wydalenie jest przygotowane: przygotuj dokument podróży, ocenę ryzyka, dane o zdrowiu i przyjęciu. Kriminalvården odpowiada; sprawa pozostaje u Ciebie.',
    },
    by,
    basis: [ul('10:19 a'), ul('10:19 c'), polislagen('29 a §'), uf('8:1')],
    input: OrderTransport,
    from: { ...onCase, transport: ['none', 'cancelled', 'aborted', 'refused-at-arrival'], whereabouts: 'known' },
    requires: [
      mayEnforce,
      ...enforcementIsLawful<OrderTransport>((_, input) => input.destination),
      destinationIsAllowed(input => input.destination),
      documentCarriesTheJourney,
      acceptanceIsForThisIdentity,
      personIsInCustody,
      custodyGroundIsTrue,
      restraintsRestOnRisk,
      orderedTimeIsOpen,
      bestInterestsAreAssessed,
      ...conditions,
    ],
    records: [
      record(transportOrdered, ({ file, input }) => orderOf(file, input), {
        sealed: ({ input: { needs, bestInterests } }) => ({
          ...needs,
          ...(bestInterests !== undefined && { bestInterests }),
        }),
      }),
    ],
  });

/** 23. Everything that must be true before somebody is moved is asked here, and again at the plan and at boarding. */
export const orderTransport = (by: readonly Role[]) => order(by, []);

/** 23. Migrationsverket asks for help (UL 10:19 a), and only where that section lets it. */
export const askForTransport = (by: readonly Role[]) => order(by, [helpMayBeAskedFor]);

/** 24. The carrier takes the order on; the case stays with the orderer. */
export const acceptTransport = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'accept-transport',
    title: {
      en: 'Accept the transport order',
      sv: 'Ta emot transportbeställningen',
      pl: 'Przyjmij zlecenie transportu',
    },
    advice: {
      en: 'When the order shows a legal ground and can be carried out within its time. Then visit the person and plan the journey.',
      sv: 'När beställningen anger rättslig grund och kan utföras inom sin tid. Gör sedan förbesök och planera resan.',
      pl: 'Gdy zlecenie wskazuje podstawę prawną i da się je wykonać w terminie. Następnie odwiedź osobę i zaplanuj podróż.',
    },
    by,
    basis: [kriminalvardensInstruktion('6 §'), ul('10:19 a')],
    from: { ...onCase, transport: 'ordered' },
    requires: [isCarrierOfOrder],
    records: [record(transportAccepted, () => ({}))],
  });

/** 25. A refusal gives its reason, so that the orderer can mend the order or find another way. */
export const declineTransport = (by: readonly Role[]) =>
  command<CaseFile, DeclineTransport>({
    name: 'decline-transport',
    title: {
      en: 'Decline the transport order',
      sv: 'Avböj transportbeställningen',
      pl: 'Odrzuć zlecenie transportu',
    },
    advice: {
      en: 'When the order cannot or may not be carried out as it stands: say why. The orderer can order anew; custody is not affected.',
      sv: 'När beställningen inte kan eller får utföras som den är: ange varför. Beställaren kan beställa på nytt; frihetsberövandet påverkas inte.',
      pl: 'Gdy zlecenia nie można lub nie wolno wykonać w tej postaci: podaj powód. Zlecający może zlecić ponownie; pozbawienie wolności trwa bez zmian.',
    },
    by,
    basis: [kriminalvardensInstruktion('6 §'), ul('10:19 a')],
    input: DeclineTransport,
    from: { ...onCase, transport: 'ordered' },
    requires: [isCarrierOfOrder],
    records: [
      record(transportDeclined, ({ input }) => ({ reason: input.reason }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
    ],
  });

/** 23. Asked of a doctor where the journey may do harm; good until its last day, and looked at again at boarding. */
export const recordFitnessToTravel = (by: readonly Role[], who: 'orderer' | 'carrier') =>
  command<CaseFile, RecordFitnessToTravel>({
    name: 'record-fitness-to-travel',
    title: {
      en: 'Record fitness to travel',
      sv: 'Registrera resbarhet',
      pl: 'Odnotuj zdolność do podróży',
    },
    advice: {
      en: 'When health care has assessed whether the person can make the journey. Nobody boards after a finding that the person is unfit, or without a doctor where the journey may do harm.',
      sv: 'När vården har bedömt om personen kan genomföra resan. Ingen går ombord om personen bedömts inte vara resbar, eller utan läkarmedgivande när resan kan skada.',
      pl: 'Gdy służba zdrowia oceniła, czy osoba może podróżować. Nikt nie wsiada po ocenie negatywnej ani bez zgody lekarza, jeśli podróż może szkodzić.',
    },
    by,
    basis: [hakteslagen('5:3'), ul('10:19 b')],
    input: RecordFitnessToTravel,
    from: { ...onCase, transport: ['ordered', 'accepted', 'planned'] },
    requires: [who === 'carrier' ? isCarrierOfOrder : mayEnforce, assessmentHoldsToday],
    records: [
      record(transportFitnessAssessed, ({ input }) => assessmentOf(input), {
        sealed: ({ input }) => ({ note: input.note }),
      }),
    ],
  });

/** Where the open order goes. */
export const toOrdered = (file: CaseFile) => openOrder(file.transport)?.destination;

import { command, record, type Effect, type Guard, type Role } from '../../../kernel';
import {
  decisionIssued,
  departurePeriodRefused,
  entryBanImposed,
  responsibilityAssigned,
  type Assessments,
  type CaseFile,
  type DecisionIssued,
  type EntryBanImposed,
} from '../../../case-file';
import type { BanClass } from '../../../law';
import { kpa, uoc } from '../../../law/poland/acts';
import { keepsToItsClass } from '../entry-ban/spans';
import { tell } from '../notices/tell';
import { borderGuard, officeForForeigners } from '../owners';
import { beginningOf, dayOf } from '../time';
import { postOfficer, whoeverRecords } from '../who';
import { DecideReturnByMinister, OrderToLeave } from './inputs/opening-by-order.inputs';
import { identityClaimed, returnIsAnnounced } from './terms';

type Opening = OrderToLeave | DecideReturnByMinister;

const banKeepsTo = <I extends Opening>(banClass: BanClass, provision: string): Guard<CaseFile, I> => ({
  code: 'entry-ban-out-of-class',
  demand: {
    en: 'The ban is as long as the law allows for this kind of decision',
    sv: 'Förbudet är så långt som lagen tillåter för denna sorts beslut',
    pl: 'Czas zakazu mieści się w granicach dla tego rodzaju rozstrzygnięcia',
  },
  refusal: {
    en: 'The entry ban is shorter or longer than the law allows for this kind of decision.',
    sv: 'Återreseförbudet är kortare eller längre än lagen tillåter för denna sorts beslut.',
    pl: 'Zakaz wjazdu jest krótszy lub dłuższy, niż prawo dopuszcza dla tego rodzaju rozstrzygnięcia.',
  },
  legalBasis: [uoc(provision)],
  whoCanClear: [whoeverRecords],
  test: ({ input }) => keepsToItsClass(banClass, input.entryBan.months, input.decidedOn),
});

/** How soon is “right after” the law does not say in hours: that it was after, and before the order, is asked. */
const metRightAfterCrossing: Guard<CaseFile, OrderToLeave> = {
  code: 'not-right-after-crossing',
  demand: {
    en: 'The person was met right after the crossing, not before it',
    sv: 'Personen påträffades strax efter passagen, inte före den',
    pl: 'Cudzoziemca ujęto bezpośrednio po przekroczeniu granicy, nie wcześniej',
  },
  refusal: {
    en: 'The order under art. 303b is for somebody met right after crossing; otherwise return proceedings are opened.',
    sv: 'Ordern enligt art. 303b gäller den som påträffas strax efter passagen; annars inleds återvändandeförfarande.',
    pl: 'Postanowienie z art. 303b dotyczy ujętego bezpośrednio po przekroczeniu granicy; w innym wypadku wszczyna się postępowanie.',
  },
  legalBasis: [uoc('303(1)(9a)'), uoc('303b')],
  whoCanClear: [postOfficer],
  test: ({ input: { metAt, crossedAt, decidedOn } }) => crossedAt <= metAt && dayOf(metAt) <= decidedOn,
};

const openedBy = <I extends Opening>(
  kind: 'order-to-leave' | 'return-by-minister',
  ground: string,
  banClass: BanClass,
): Effect<CaseFile, I>[] => [
  record<CaseFile, I, DecisionIssued, Assessments | undefined>(
    decisionIssued,
    ({ input: { personId, reference, decidedOn, destinations, person } }) => ({
      kind,
      personId,
      reference,
      decidedOn,
      destinations,
      enforceableFrom: 'issue',
      securityMatter: kind === 'return-by-minister',
      person: {
        freeMovement: person.freeMovement,
        minor: person.minor,
        unaccompanied: person.unaccompanied,
        ...(person.adultFrom !== undefined && { adultFrom: person.adultFrom }),
      },
    }),
    { sealed: ({ input }) => ({ period: input.reasons }) },
  ),
  record<CaseFile, I, { ground: string; facts?: readonly string[] }, never>(departurePeriodRefused, () => ({ ground })),
  record<CaseFile, I, EntryBanImposed, { reasons?: string }>(entryBanImposed, ({ input: { entryBan, decidedOn } }) => ({
    ground,
    imposedOn: decidedOn,
    months: entryBan.months,
    area: entryBan.area,
    banClass,
  })),
  identityClaimed<I>(),
  record<CaseFile, I, { to: string }, never>(responsibilityAssigned, () => ({ to: borderGuard })),
  ...returnIsAnnounced<I>(),
  ...tell<I>('decision-to-list', () => officeForForeigners),
];

/** A case of its own kind: no time to leave, enforceable at once, and a complaint that does not suspend it. */
export const orderToLeave = (by: readonly Role[]) =>
  command<CaseFile, OrderToLeave>({
    name: 'order-to-leave',
    title: {
      en: 'Order to leave after an illegal crossing',
      sv: 'Order att lämna landet efter olovlig gränspassage',
      pl: 'Wydaj postanowienie o opuszczeniu terytorium',
    },
    advice: {
      en: 'When somebody is met right after crossing the external border illegally; have the protocol at hand. The order can be enforced at once and carries a ban; a complaint does not suspend it.',
      sv: 'När någon påträffas strax efter olovlig passage av yttre gräns; ha protokollet till hands. Ordern kan verkställas genast och har ett förbud; klagan hindrar inte.',
      pl: 'Gdy cudzoziemca ujęto bezpośrednio po nielegalnym przekroczeniu granicy zewnętrznej; należy mieć protokół. Postanowienie wykonuje się od razu i zawiera zakaz; zażalenie go nie wstrzymuje.',
    },
    by,
    basis: [uoc('303b'), uoc('303(1)(9a)')],
    input: OrderToLeave,
    opens: true,
    from: { responsibility: 'none' },
    requires: [metRightAfterCrossing, banKeepsTo<OrderToLeave>('border-order', '303b')],
    occurred: input => beginningOf(input.decidedOn),
    records: openedBy<OrderToLeave>('order-to-leave', 'border-order', 'border-order'),
  });

export const decideReturnByMinister = (by: readonly Role[]) =>
  command<CaseFile, DecideReturnByMinister>({
    name: 'decide-return-by-minister',
    title: {
      en: 'Oblige to return by decision of the minister',
      sv: 'Ålägg återvändande genom ministerbeslut',
      pl: 'Wydaj decyzję ministra o zobowiązaniu do powrotu',
    },
    advice: {
      en: 'When the Police, the Internal Security Agency or the Military Counterintelligence Service moves for it for terrorism or espionage. The Border Guard enforces at once.',
      sv: 'När polisen, säkerhetstjänsten eller den militära kontraspionagetjänsten begär det på grund av terrorism eller spioneri. Gränsbevakningen verkställer genast.',
      pl: 'Gdy wnosi o to Komendant Główny Policji, ABW lub SKW z powodu terroryzmu albo szpiegostwa. Straż Graniczna wykonuje niezwłocznie.',
    },
    by,
    basis: [uoc('329a'), uoc('319'), kpa('107', 'known')],
    input: DecideReturnByMinister,
    opens: true,
    from: { responsibility: 'none' },
    requires: [banKeepsTo<DecideReturnByMinister>('d', '319')],
    occurred: input => beginningOf(input.decidedOn),
    records: openedBy<DecideReturnByMinister>('return-by-minister', 'minister', 'd'),
  });

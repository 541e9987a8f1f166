import { Temporal } from 'temporal-polyfill';
import type { Guard } from '../../../../kernel';
import { openOrder, type CaseFile } from '../../../../case-file';
import { hakteslagen, kriminalvardensInstruktion, polislagen, uf, ul } from '../../../../law/sweden/acts';
import type { RecordTransportCosts } from '../inputs/costs.inputs';
import type { PlanTransport } from '../inputs/transport-journey.inputs';
import type { OrderTransport } from '../inputs/transport-order.inputs';
import { dayOf } from '../../time';
import { carrier, responsibleAuthority } from '../../who';

/** The parliamentary ombudsman asked that the ground be seen; a ground that is not the true one is none. */
export const custodyGroundIsTrue: Guard<CaseFile, OrderTransport> = {
  code: 'custody-ground-not-that',
  demand: {
    en: 'The order names the ground on which the person is in fact deprived of liberty',
    sv: 'Beställningen anger den grund som personen faktiskt är frihetsberövad på',
    pl: 'Zlecenie wskazuje podstawę, na której osoba jest faktycznie pozbawiona wolności',
  },
  refusal: {
    en: 'The person is not deprived of liberty on that ground.',
    sv: 'Personen är inte frihetsberövad på den grunden.',
    pl: 'Osoba nie jest pozbawiona wolności na tej podstawie.',
  },
  legalBasis: [ul('9:12'), ul('10:1'), ul('10:2'), ul('10:19 a')],
  whoCanClear: [responsibleAuthority],
  test: ({ file: { custody }, input }) =>
    custody.state === 'held'
      ? input.custodyGround === 'police-hold'
      : custody.state !== 'detained' || custody.ground === undefined || input.custodyGround === custody.ground,
};

/** Migrationsverket has its own staff and the police; Kriminalvården is for what neither can do. */
export const helpMayBeAskedFor: Guard<CaseFile, OrderTransport> = {
  code: 'kriminalvarden-not-needed',
  demand: {
    en: 'Migrationsverket asks only for somebody detained, and says why Kriminalvården is needed',
    sv: 'Migrationsverket begär hjälp endast för den som är i förvar och anger varför Kriminalvården behövs',
    pl: 'Migrationsverket prosi o pomoc tylko wobec osoby w detencji i podaje, dlaczego jest ona potrzebna',
  },
  refusal: {
    en: 'Migrationsverket may ask Kriminalvården only for somebody who is detained, and only if its powers are likely to be needed or for exceptional reasons.',
    sv: 'Migrationsverket får begära hjälp av Kriminalvården endast för den som hålls i förvar, och endast om dess befogenheter kan antas behövas eller om det finns synnerliga skäl.',
    pl: 'Migrationsverket może prosić o pomoc tylko wobec osoby w detencji i tylko gdy uprawnienia Kriminalvården będą prawdopodobnie potrzebne albo z wyjątkowych powodów.',
  },
  legalBasis: [ul('10:19 a')],
  whoCanClear: ['se.migrationsverket.enforcement-officer'],
  test: ({ file: { custody }, input }) => custody.state !== 'held' && input.helpGround !== undefined,
};

/** No restraint on everybody as a precaution: each rests on what was found about this person. */
export const restraintsRestOnRisk: Guard<CaseFile, OrderTransport> = {
  code: 'restraint-without-risk',
  demand: {
    en: 'Restraints are allowed only where a risk was found for this person',
    sv: 'Fängsel tillåts endast där en risk har konstaterats för personen',
    pl: 'Środki przymusu dopuszcza się tylko przy stwierdzonym ryzyku',
  },
  refusal: {
    en: 'Restraints are allowed, but the risk assessment found no risk that could justify them.',
    sv: 'Fängsel tillåts, men riskbedömningen visade ingen risk som kan motivera dem.',
    pl: 'Dopuszczono środki przymusu, choć ocena nie wykazała ryzyka, które by je uzasadniało.',
  },
  legalBasis: [ul('1:8'), ul('10:19 b')],
  whoCanClear: [responsibleAuthority],
  test: ({ input }) => input.restraintsAllowed.length === 0 || input.risks.length > 0,
};

export const orderedTimeIsOpen: Guard<CaseFile, OrderTransport> = {
  code: 'no-time-to-travel',
  demand: {
    en: 'The earliest departure comes before the latest',
    sv: 'Tidigaste avresa ligger före senaste',
    pl: 'Najwcześniejszy wyjazd poprzedza najpóźniejszy',
  },
  refusal: {
    en: 'The latest departure is not after the earliest, or has already passed.',
    sv: 'Senaste avresa ligger inte efter den tidigaste, eller har redan passerat.',
    pl: 'Najpóźniejszy wyjazd nie następuje po najwcześniejszym albo już minął.',
  },
  legalBasis: [uf('8:1')],
  whoCanClear: [responsibleAuthority],
  test: ({ input, now }) => isBefore(input.notBefore, input.notAfter) && isBefore(now.toString(), input.notAfter),
};

/** Where the journey may do harm, no one but a doctor can let it begin; a finding that somebody is unfit binds always. */
export const personIsFitToTravel: Guard<CaseFile> = {
  code: 'not-fit-to-travel',
  demand: {
    en: 'The person is fit to travel; where the journey may do harm, a doctor has agreed to it',
    sv: 'Personen är resbar; om resan kan skada hälsan har en läkare medgett den',
    pl: 'Osoba może podróżować; jeśli podróż może szkodzić zdrowiu, zgodził się na nią lekarz',
  },
  refusal: {
    en: 'The person was found unfit, or the journey may harm the person’s health and no doctor’s consent is valid today.',
    sv: 'Personen har bedömts inte vara resbar, eller resan kan skada hälsan och inget läkarmedgivande gäller i dag.',
    pl: 'Osobę uznano za niezdolną do podróży albo podróż może szkodzić zdrowiu, a brak ważnej dziś zgody lekarza.',
  },
  legalBasis: [hakteslagen('5:3')],
  whoCanClear: [
    {
      en: 'a doctor, by an assessment that is recorded',
      sv: 'en läkare, genom en bedömning som registreras',
      pl: 'lekarz, przez odnotowaną ocenę',
    },
  ],
  states: { transport: 'planned' },
  test: ({ file, now }) => {
    const { mayHarmHealth = false, fitToTravel } = openOrder(file.transport) ?? {};
    if (fitToTravel?.fit === false) return false;
    const today = dayOf(now);
    return (
      !mayHarmHealth ||
      (fitToTravel?.by === 'doctor' && fitToTravel.assessedOn <= today && today <= fitToTravel.validUntil)
    );
  },
};

export const assessmentHoldsToday: Guard<CaseFile, { readonly assessedOn: string; readonly validUntil: string }> = {
  code: 'assessment-not-valid',
  demand: {
    en: 'The assessment is made, and still valid',
    sv: 'Bedömningen är gjord och gäller ännu',
    pl: 'Ocena została dokonana i jest nadal ważna',
  },
  refusal: {
    en: 'The assessment lies in the future, or is no longer valid.',
    sv: 'Bedömningen ligger i framtiden eller gäller inte längre.',
    pl: 'Ocena nosi przyszłą datę albo utraciła ważność.',
  },
  legalBasis: [hakteslagen('5:3')],
  whoCanClear: [responsibleAuthority, carrier],
  test: ({ input: { assessedOn, validUntil }, now }) => assessedOn <= dayOf(now) && dayOf(now) <= validUntil,
};

/** The enforcer fixes time, route and means; a journey with a gap in it is none. */
export const legsJoin: Guard<CaseFile, PlanTransport> = {
  code: 'legs-do-not-join',
  demand: {
    en: 'Each leg begins where and after the one before it ends',
    sv: 'Varje delsträcka börjar där och efter att den föregående slutar',
    pl: 'Każdy odcinek zaczyna się tam i po tym, gdzie kończy się poprzedni',
  },
  refusal: {
    en: 'The legs do not make one journey: a place or a time does not follow from the leg before.',
    sv: 'Delsträckorna bildar ingen sammanhängande resa: en plats eller tid följer inte på den föregående.',
    pl: 'Odcinki nie tworzą jednej podróży: miejsce lub czas nie wynika z poprzedniego odcinka.',
  },
  legalBasis: [uf('8:1')],
  whoCanClear: [carrier],
  test: ({ input: { legs } }) =>
    legs.every((leg, at) => {
      const earlier = legs[at - 1];
      return (
        isBefore(leg.departsAt, leg.arrivesAt) &&
        (earlier === undefined || (earlier.to === leg.from && !isBefore(leg.departsAt, earlier.arrivesAt)))
      );
    }),
};

export const departureIsAsOrdered: Guard<CaseFile, PlanTransport> = {
  code: 'outside-ordered-time',
  demand: {
    en: 'The departure lies within the time that was ordered',
    sv: 'Avresan ligger inom den beställda tiden',
    pl: 'Wyjazd mieści się w zleconym czasie',
  },
  refusal: {
    en: 'The planned departure lies outside the time that was ordered.',
    sv: 'Den planerade avresan ligger utanför den beställda tiden.',
    pl: 'Planowany wyjazd wykracza poza zlecony czas.',
  },
  legalBasis: [uf('8:1')],
  whoCanClear: [carrier, responsibleAuthority],
  test: ({ file, input: { legs } }) => {
    const order = openOrder(file.transport);
    const departs = legs[0]?.departsAt;
    if (!order || departs === undefined) return undefined;
    return !isBefore(departs, order.notBefore) && !isBefore(order.notAfter, departs);
  },
};

/** Whoever ordered one of the journeys, carries one, or answers for the case. */
export const takesPartInTransport: Guard<CaseFile, RecordTransportCosts> = {
  code: 'no-part-in-transport',
  demand: {
    en: 'The authority ordered or carries out the transport, or answers for the case, and names orders that exist',
    sv: 'Myndigheten har beställt eller utför transporten eller ansvarar för ärendet, och anger beställningar som finns',
    pl: 'Organ zlecił lub wykonuje transport albo odpowiada za sprawę i wskazuje istniejące zlecenia',
  },
  refusal: {
    en: 'The authority has no part in such an order; its costs are recorded by whoever ordered or carries it out.',
    sv: 'Myndigheten har ingen del i en sådan beställning; kostnader registreras av den som har beställt eller utför den.',
    pl: 'Organ nie uczestniczy w takim zleceniu; koszty odnotowuje zlecający albo wykonawca.',
  },
  legalBasis: [polislagen('29 a §'), kriminalvardensInstruktion('6 §')],
  whoCanClear: [carrier, responsibleAuthority],
  test: ({ file: { responsibility, transport }, actor: { authority }, input }) =>
    input.items.every(item => {
      const order = transport.orders.find(({ number }) => number === item.order);
      return order !== undefined && [order.orderer, order.carrier, responsibility.holder].includes(authority);
    }),
};

const isBefore = (one: string, other: string): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other)) < 0;

import { command, record, type Role } from '../../../kernel';
import {
  departurePeriodRevoked,
  refusedAtArrival,
  transportAborted,
  transportCancelled,
  transportCompleted,
  type CaseFile,
} from '../../../case-file';
import { uoc } from '../../../law/poland/acts';
import { say } from '../say';
import {
  AbortEscort,
  CancelEscort,
  CompleteEscort,
  RecordRefusedArrival,
  RecordRiskAfterDecision,
} from './inputs/escort.inputs';

const onCase = { responsibility: ['held', 'in-transit'] } as const;

export const completeEscort = (by: readonly Role[]) =>
  command<CaseFile, CompleteEscort>({
    name: 'complete-escort',
    title: say('Report that the person was handed over', 'Anmäl att personen överlämnats', 'Zgłoś przekazanie osoby'),
    advice: say(
      'When the person was handed over at the border or at the port of the state of return. The exit is registered next.',
      'När personen överlämnats vid gränsen eller i återvändandestatens hamn eller flygplats. Därefter registreras utresan.',
      'Gdy osobę przekazano na granicy lub w porcie państwa powrotu. Następnie odnotowuje się wyjazd.',
    ),
    by,
    basis: [uoc('329'), uoc('329(5)')],
    input: CompleteEscort,
    from: { ...onCase, transport: 'underway' },
    requires: [],
    occurred: input => input.endedAt,
    records: [
      record(transportCompleted, ({ input }) => ({ endedAt: input.endedAt }), {
        sealed: ({ input }) => ({ handedTo: input.handedTo }),
      }),
    ],
  });

export const cancelEscort = (by: readonly Role[]) =>
  command<CaseFile, CancelEscort>({
    name: 'cancel-escort',
    title: say('Cancel the escort', 'Avbeställ eskorten', 'Odwołaj konwój'),
    advice: say(
      'Before it has left, when a bar, a stay, health or the other state stands in the way.',
      'Innan den avgått, när ett hinder, ett uppskov, hälsan eller den andra staten står i vägen.',
      'Przed wyjazdem, gdy na przeszkodzie stoi zakaz, wstrzymanie, zdrowie lub inne państwo.',
    ),
    by,
    basis: [uoc('329'), uoc('330')],
    input: CancelEscort,
    from: { ...onCase, transport: ['ordered', 'accepted', 'planned'] },
    requires: [],
    records: [
      record(transportCancelled, ({ input }) => ({ reason: input.reason }), {
        sealed: ({ input }) => ({ note: input.note }),
      }),
    ],
  });

export const abortEscort = (by: readonly Role[]) =>
  command<CaseFile, AbortEscort>({
    name: 'abort-escort',
    title: say('Report that the escort was broken off', 'Anmäl avbruten eskort', 'Zgłoś przerwanie konwoju'),
    advice: say(
      'When the journey was broken off: say why and where the person is. Custody stays as it was; look at it again.',
      'När resan avbröts: ange varför och var personen är. Frihetsberövandet är oförändrat; pröva det på nytt.',
      'Gdy podróż przerwano: należy podać powód i miejsce pobytu. Pozbawienie wolności się nie zmienia; trzeba je ponownie ocenić.',
    ),
    by,
    basis: [uoc('329')],
    input: AbortEscort,
    from: { ...onCase, transport: 'underway' },
    requires: [],
    occurred: input => input.endedAt,
    records: [
      record(transportAborted, ({ input: { reason, endedAt, broughtTo } }) => ({ reason, endedAt, broughtTo }), {
        sealed: ({ input }) => ({ note: input.note }),
      }),
    ],
  });

export const recordRefusedArrival = (by: readonly Role[]) =>
  command<CaseFile, RecordRefusedArrival>({
    name: 'record-refused-arrival',
    title: say('Report that the state let nobody in', 'Anmäl nekad inresa vid ankomst', 'Zgłoś odmowę przyjęcia'),
    advice: say(
      'When the state of return did not let the person in: say why and where the person is.',
      'När återvändandestaten inte släppte in personen: ange varför och var personen är.',
      'Gdy państwo powrotu nie wpuściło osoby: należy podać powód i miejsce pobytu.',
    ),
    by,
    basis: [uoc('329')],
    input: RecordRefusedArrival,
    from: { ...onCase, transport: 'underway' },
    requires: [],
    occurred: input => input.endedAt,
    records: [
      record(refusedAtArrival, ({ input: { reason, endedAt, broughtTo } }) => ({ reason, endedAt, broughtTo }), {
        sealed: ({ input }) => ({ note: input.note }),
      }),
    ],
  });

/** 329(1): after a decision with time to leave, a risk has arisen; the time ends and enforcement may begin. */
export const recordRiskAfterDecision = (by: readonly Role[]) =>
  command<CaseFile, RecordRiskAfterDecision>({
    name: 'record-risk-after-decision',
    title: say('Record a risk that has arisen', 'Registrera en uppkommen risk', 'Odnotuj powstałe ryzyko'),
    advice: say(
      'When a risk of absconding or a danger shows only after the decision. The time to leave ends.',
      'När risk för avvikande eller fara visar sig först efter beslutet. Tidsfristen upphör.',
      'Gdy ryzyko ucieczki lub zagrożenie ujawnia się dopiero po decyzji. Termin wyjazdu ustaje.',
    ),
    by,
    basis: [uoc('329(1)'), uoc('315(3)')],
    input: RecordRiskAfterDecision,
    from: { ...onCase, decision: ['served', 'final'], departurePeriod: 'running' },
    requires: [],
    records: [
      record(departurePeriodRevoked, ({ input }) => ({ ground: input.risk }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
    ],
  });

import { command, record, type Guard, type Role } from '../../../kernel';
import {
  observersAttend,
  observersReported,
  observersTold,
  openOrder,
  openTransit,
  transitAnswered,
  transitNotified,
  transitProlonged,
  type CaseFile,
} from '../../../case-file';
import { computeDeadline, quantityInForce } from '../../../law';
import { uoc } from '../../../law/poland/acts';
import { deadlineHasPassed } from '../../neutral/deadline';
import { say } from '../say';
import { beginningOf, dayOf } from '../time';
import { headquarters, nobody } from '../who';
import {
  AnnounceTransit,
  RecordObservers,
  RecordObserversReport,
  RecordTransitAnswer,
  TellObservers,
} from './inputs/operation.inputs';

const prepared = { responsibility: ['held', 'in-transit'], transport: ['ordered', 'accepted', 'planned'] } as const;

export const announceTransit = (by: readonly Role[]) =>
  command<CaseFile, AnnounceTransit>({
    name: 'announce-transit',
    title: say(
      'Announce transit to another state',
      'Anmäl genomresa till en annan stat',
      'Powiadom państwo o tranzycie',
    ),
    advice: say(
      'For each state on the way: two days of silence count as permission.',
      'För varje stat på vägen: två dagars tystnad räknas som medgivande.',
      'Dla każdego państwa na trasie: dwa dni milczenia oznaczają zgodę.',
    ),
    by,
    basis: [uoc('360–361')],
    input: AnnounceTransit,
    from: prepared,
    requires: [],
    occurred: input => beginningOf(input.notifiedOn),
    records: [
      record(transitNotified, ({ input: { country, notifiedOn, dataTold } }) => ({
        country,
        notifiedOn,
        ...(dataTold && { dataTold }),
        silentUntil: computeDeadline('pl.transit.silence', { start: notifiedOn }).dueAt,
      })),
    ],
  });

const transitWaits: Guard<CaseFile, RecordTransitAnswer> = {
  code: 'no-transit-announced',
  demand: say(
    'Transit was announced to that state',
    'Genomresa är anmäld till den staten',
    'Powiadomiono to państwo o tranzycie',
  ),
  refusal: say(
    'No transit was announced to that state; more time is given once.',
    'Ingen genomresa är anmäld till den staten; mer tid ges en gång.',
    'Nie powiadomiono tego państwa o tranzycie; dodatkowy czas przysługuje raz.',
  ),
  legalBasis: [uoc('360–361')],
  whoCanClear: [headquarters],
  test: ({ file, input }) => {
    const asked = openOrder(file.transport)?.transitRequests?.find(({ country }) => country === input.country);
    return asked !== undefined && (input.answer !== 'more-time' || (asked.answer === undefined && !asked.prolonged));
  },
};

export const recordTransitAnswer = (by: readonly Role[]) =>
  command<CaseFile, RecordTransitAnswer>({
    name: 'record-transit-answer',
    title: say('Record the answer on transit', 'Registrera svaret om genomresa', 'Odnotuj odpowiedź o tranzycie'),
    advice: say(
      'Agreed, refused, or forty-eight hours more. After a refusal the route has to change.',
      'Medgivet, nekat eller ytterligare fyrtioåtta timmar. Efter ett nej måste rutten ändras.',
      'Zgoda, odmowa albo dodatkowe czterdzieści osiem godzin. Po odmowie trzeba zmienić trasę.',
    ),
    by,
    basis: [uoc('360–361')],
    input: RecordTransitAnswer,
    from: prepared,
    requires: [transitWaits],
    records: [
      record<CaseFile, RecordTransitAnswer, Parameters<typeof transitAnswered.apply>[1]['payload'], never>(
        transitAnswered,
        ({ input }) => ({ country: input.country, answer: input.answer === 'granted' ? 'granted' : 'refused' }),
        { provided: ({ input }) => input.answer !== 'more-time' },
      ),
      record<CaseFile, RecordTransitAnswer, Parameters<typeof transitProlonged.apply>[1]['payload'], never>(
        transitProlonged,
        ({ file, input }) => {
          const asked = openOrder(file.transport)?.transitRequests?.find(({ country }) => country === input.country);
          const start = asked?.silentUntil ?? '';
          return {
            country: input.country,
            silentUntil: computeDeadline('pl.transit.silence.extension', { start }).dueAt,
          };
        },
        { provided: ({ input }) => input.answer === 'more-time' },
      ),
    ],
  });

export const letTransitSilenceCount = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'let-transit-silence-count',
    title: say(
      'Silence on transit counts as permission',
      'Tystnad räknas som medgivande',
      'Milczenie oznacza zgodę na tranzyt',
    ),
    advice: say(
      'Given by the clock when a state of transit has kept silent for its time.',
      'Ges av klockan när en genomresestat tigit under sin tid.',
      'Wykonuje zegar, gdy państwo tranzytu milczało przez swój czas.',
    ),
    by,
    basis: [uoc('360–361')],
    from: prepared,
    requires: [deadlineHasPassed('pl.transit.silence', [uoc('360–361')])],
    records: [
      record(transitAnswered, ({ file }) => ({
        country: openTransit(file.transport)?.country ?? '',
        answer: 'silence' as const,
      })),
    ],
  });

export const tellObservers = (by: readonly Role[]) =>
  command<CaseFile, TellObservers>({
    name: 'tell-observers',
    title: say('Tell the observers', 'Underrätta observatörerna', 'Powiadom obserwatorów'),
    advice: say(
      'For every operation, by land and air alike: organisations may be present at all acts and speak with the person.',
      'Vid varje insats, till lands och i luften: organisationer får närvara vid alla moment och tala med personen.',
      'Przy każdej operacji, lądowej i lotniczej: organizacje mogą być obecne przy wszystkich czynnościach i rozmawiać z osobą.',
    ),
    by,
    basis: [uoc('333')],
    input: TellObservers,
    from: prepared,
    requires: [],
    records: [
      record(observersTold, ({ input: { toldOn, organisations } }) => ({ toldOn, organisations }), {
        sealed: ({ input }) => ({ names: input.names }),
      }),
    ],
  });

const stateMayPay: Guard<CaseFile, RecordObservers> = {
  code: 'observers-not-paid-for',
  demand: say(
    'The state pays at most two, where five or more are removed by ship or charter',
    'Staten betalar högst två, om fem eller fler avlägsnas med fartyg eller charter',
    'Państwo opłaca najwyżej dwóch, gdy doprowadza się pięć lub więcej osób statkiem lub czarterem',
  ),
  refusal: say(
    'So many observers do not travel at the cost of the state, or nobody was told of the operation.',
    'Så många observatörer reser inte på statens bekostnad, eller så har ingen underrättats om insatsen.',
    'Państwo nie opłaca tylu obserwatorów albo nikogo nie powiadomiono o operacji.',
  ),
  legalBasis: [uoc('333')],
  whoCanClear: [nobody],
  test: ({ file, input: { attending, paid }, now }) => {
    const order = openOrder(file.transport);
    if (!order?.observers || paid > attending) return false;
    const today = dayOf(now);
    const { persons = 0, conveyance } = order.group ?? {};
    const pays =
      persons >= quantityInForce('pl.observers.group', today).amount &&
      (conveyance === 'charter' || conveyance === 'ship');
    return paid === 0 || (pays && paid <= quantityInForce('pl.observers.paid', today).amount);
  },
};

export const recordObservers = (by: readonly Role[]) =>
  command<CaseFile, RecordObservers>({
    name: 'record-observers',
    title: say('Record who comes to watch', 'Registrera vilka som observerar', 'Odnotuj obserwatorów'),
    advice: say(
      'When organisations have answered. The travel of two is paid where five or more are removed by ship or charter.',
      'När organisationerna svarat. Två får resan betald om fem eller fler avlägsnas med fartyg eller charter.',
      'Gdy organizacje odpowiedziały. Przejazd dwóch opłaca się, gdy doprowadza się pięć lub więcej osób statkiem lub czarterem.',
    ),
    by,
    basis: [uoc('333')],
    input: RecordObservers,
    from: prepared,
    requires: [stateMayPay],
    records: [record(observersAttend, ({ input: { attending, paid } }) => ({ attending, paid }))],
  });

const somebodyWasTold: Guard<CaseFile> = {
  code: 'nobody-watched',
  demand: say('Observers were told of the operation', 'Observatörer underrättades', 'Powiadomiono obserwatorów'),
  refusal: say(
    'Nobody was told of that operation.',
    'Ingen underrättades om insatsen.',
    'Nikogo nie powiadomiono o operacji.',
  ),
  legalBasis: [uoc('333')],
  whoCanClear: [nobody],
  test: ({ file }) => file.transport.orders.at(-1)?.observers !== undefined,
};

export const recordObserversReport = (by: readonly Role[]) =>
  command<CaseFile, RecordObserversReport>({
    name: 'record-observers-report',
    title: say(
      'Record the report of the observers',
      'Registrera observatörernas rapport',
      'Odnotuj raport obserwatorów',
    ),
    advice: say(
      'When those who watched have reported, also after the case went on.',
      'När de som observerat har rapporterat, även sedan ärendet gått vidare.',
      'Gdy obserwatorzy złożyli raport, także gdy sprawa toczy się dalej.',
    ),
    by,
    basis: [uoc('333')],
    input: RecordObserversReport,
    from: { responsibility: ['held', 'in-transit'], transport: ['completed', 'aborted', 'refused-at-arrival'] },
    requires: [somebodyWasTold],
    records: [
      record(observersReported, ({ input }) => ({ reportedOn: input.reportedOn }), {
        sealed: ({ input }) => ({ findings: input.findings }),
      }),
    ],
  });

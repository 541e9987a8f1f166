import { command, record, type Guard, type Role } from '../../../kernel';
import { holdLifted, holdSet, type CaseFile, type Hold, type HoldSet } from '../../../case-file';
import { ppsa, uoc } from '../../../law/poland/acts';
import { tell } from '../notices/tell';
import { beginningOf } from '../time';
import { administrativeCourt, headquarters } from '../who';
import { EndStayOfExecution, GrantStayOfExecution } from './inputs/stays.inputs';

const onCase = { responsibility: ['held', 'in-transit'] } as const;
const sis = () => 'pl.kgp.sirene';

const complaintIsPending: Guard<CaseFile> = {
  code: 'no-complaint-pending',
  demand: {
    en: 'A complaint to an administrative court is pending',
    sv: 'En talan prövas av förvaltningsdomstol',
    pl: 'Skarga jest rozpatrywana przez sąd administracyjny',
  },
  refusal: {
    en: 'Enforcement is stayed with a complaint that is pending before a court, and not without one.',
    sv: 'Verkställigheten skjuts upp när en talan prövas av domstol, inte annars.',
    pl: 'Wykonanie wstrzymuje się, gdy skarga jest przed sądem.',
  },
  legalBasis: [ppsa('61', 'known')],
  whoCanClear: [headquarters],
  states: { remedy: 'pending' },
};

const noStayStands: Guard<CaseFile> = {
  code: 'already-stayed',
  demand: {
    en: 'Your body has not stayed it already',
    sv: 'Ditt organ har inte redan skjutit upp den',
    pl: 'Twój organ jeszcze nie wstrzymał wykonania',
  },
  refusal: {
    en: 'A stay by your body stands already.',
    sv: 'Ett uppskov av ditt organ gäller redan.',
    pl: 'Wykonanie jest już wstrzymane przez Twój organ.',
  },
  legalBasis: [ppsa('61', 'known')],
  whoCanClear: [headquarters, administrativeCourt],
  test: ({ file, actor }) => !file.holds.set.some(hold => isStay(hold) && hold.source === actor.authority),
};

/** PPSA 61 § 2 and 3: the body that ruled, or the court, may stay enforcement on motion. */
export const stayEnforcement = (by: readonly Role[], kind: 'stay-by-authority' | 'stay-by-court') =>
  command<CaseFile, GrantStayOfExecution>({
    name: 'stay-enforcement',
    title: { en: 'Stay enforcement', sv: 'Skjut upp verkställigheten', pl: 'Wstrzymaj wykonanie' },
    advice: {
      en: 'When somebody moves for it with a complaint to the court and harm could not be undone. Nothing is enforced until the stay ends, and the alert is updated.',
      sv: 'När det begärs med en talan vid domstol och skadan inte kunde gottgöras. Inget verkställs förrän uppskovet upphör, och registreringen uppdateras.',
      pl: 'Gdy wniesiono o to w skardze, a szkoda byłaby nieodwracalna. Niczego się nie wykonuje do końca wstrzymania, a wpis się aktualizuje.',
    },
    by,
    basis: [ppsa('61', 'known'), uoc('347c')],
    input: GrantStayOfExecution,
    from: { ...onCase, decision: ['served', 'final'], remedy: 'pending' },
    requires: [complaintIsPending, noStayStands],
    occurred: input => beginningOf(input.orderedOn),
    records: [
      record<CaseFile, GrantStayOfExecution, HoldSet, { reasons: string }>(
        holdSet,
        () => ({ kind, countries: [], endsWith: 'appeal-ruled' }),
        { sealed: ({ input }) => ({ reasons: input.reasons }) },
      ),
      ...tell<GrantStayOfExecution>('return-alert-updated', sis),
    ],
  });

const stayKinds: readonly string[] = ['stay-by-authority', 'stay-by-court', 'stay-motion'];
const isStay = ({ kind }: Hold): boolean => stayKinds.includes(kind);

/** A body lifts its own stay; the one that followed from an older motion is ended by whoever answers the motion. */
const stayOf = ({ holds }: CaseFile, authority: string): Hold | undefined =>
  holds.set.find(hold => isStay(hold) && (hold.source === authority || hold.kind === 'stay-motion'));

const stayIsYours: Guard<CaseFile> = {
  code: 'no-stay-of-yours',
  demand: {
    en: 'A stay by your body stands, or a motion that it is to answer',
    sv: 'Ett uppskov av ditt organ gäller, eller en begäran som det ska besvara',
    pl: 'Obowiązuje wstrzymanie przez Twój organ albo wniosek, o którym ma on orzec',
  },
  refusal: {
    en: 'No stay that your body could end is in force.',
    sv: 'Inget uppskov gäller som ditt organ kan avsluta.',
    pl: 'Nie obowiązuje wstrzymanie, które Twój organ mógłby zakończyć.',
  },
  legalBasis: [ppsa('61', 'known'), uoc('331', 'verify')],
  whoCanClear: [headquarters, administrativeCourt],
  states: { holds: ['limited', 'barred'] },
  test: ({ file, actor }) => stayOf(file, actor.authority) !== undefined,
};

export const liftStay = (by: readonly Role[]) =>
  command<CaseFile, EndStayOfExecution>({
    name: 'lift-stay',
    title: { en: 'End a stay of enforcement', sv: 'Avsluta ett uppskov', pl: 'Zakończ wstrzymanie wykonania' },
    advice: {
      en: 'When the stay is lifted or ends with the ruling, or a motion that stayed by itself is refused. Say what whoever enforces is to do.',
      sv: 'När uppskovet upphävs eller upphör med avgörandet, eller en begäran som i sig hindrat avslås. Ange vad den som verkställer ska göra.',
      pl: 'Gdy wstrzymanie uchylono albo ustało z orzeczeniem, albo oddalono wniosek wstrzymujący z mocy prawa. Należy wskazać, co ma zrobić wykonujący.',
    },
    by,
    basis: [ppsa('61', 'known'), uoc('347c')],
    input: EndStayOfExecution,
    from: { ...onCase, holds: ['limited', 'barred'] },
    requires: [stayIsYours],
    occurred: input => beginningOf(input.on),
    records: [
      record(
        holdLifted,
        ({ file, actor }) => ({ number: stayOf(file, actor.authority)?.number ?? 0, because: 'stay-ended' }),
        { sealed: ({ input }) => ({ instruction: input.instruction }) },
      ),
      ...tell<EndStayOfExecution>('return-alert-updated', sis),
    ],
  });

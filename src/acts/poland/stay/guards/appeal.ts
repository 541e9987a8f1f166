import type { Guard } from '../../../../kernel';
import { pendingStayAppeal, type CaseFile } from '../../../../case-file';
import { uoc } from '../../../../law/poland/acts';
import { say } from '../../say';
import { commander, headquarters, nobody, whoeverRecords } from '../../who';
import type { DecideStayAppeal, LodgeStayAppeal } from '../inputs/appeal.inputs';
import { lastDayForStay } from '../lateness';
import { carriesTheStay, servicesDoNotObject } from './stay';

/** Granted or refused, and nobody has taken it back to decide anew. */
const isDecided = ({ decision: { stay } }: CaseFile): boolean =>
  stay?.decidedOn !== undefined || stay?.refusedOn !== undefined;

export const stayIsDecided: Guard<CaseFile> = {
  code: 'no-decision-on-stay',
  demand: say(
    'A decision on a stay was made, and is not final',
    'Ett beslut om vistelse är fattat och inte slutligt',
    'Wydano decyzję w sprawie zgody na pobyt i nie jest ona ostateczna',
  ),
  refusal: say(
    'No decision on a stay is there, or it is final.',
    'Det finns inget beslut om vistelse, eller så är det slutligt.',
    'Nie ma decyzji w sprawie zgody na pobyt albo jest ona ostateczna.',
  ),
  legalBasis: [uoc('355'), uoc('357')],
  whoCanClear: [commander],
  test: ({ file }) => isDecided(file) && file.decision.stay?.finalOn === undefined,
};

export const noStayAppealWaits: Guard<CaseFile> = {
  code: 'stay-appeal-pending',
  demand: say(
    'No appeal about a stay waits for the second instance',
    'Inget överklagande om vistelse väntar på andra instans',
    'Żadne odwołanie w sprawie pobytu nie czeka na drugą instancję',
  ),
  refusal: say(
    'An appeal about a stay is before the Commander-in-Chief; nothing is decided anew meanwhile.',
    'Ett överklagande om vistelse prövas av överbefälhavaren; under tiden beslutas inget på nytt.',
    'Odwołanie w sprawie pobytu bada Komendant Główny; w tym czasie nie orzeka się ponownie.',
  ),
  legalBasis: [uoc('355'), uoc('357')],
  whoCanClear: [headquarters],
  test: ({ file }) => pendingStayAppeal(file.decision) === undefined,
};

export const stayAppealIsInTime: Guard<CaseFile, LodgeStayAppeal> = {
  code: 'stay-appeal-too-late',
  demand: say(
    'The appeal comes within seven days of service',
    'Överklagandet kommer inom sju dagar från delgivningen',
    'Odwołanie wpływa w siedem dni od doręczenia',
  ),
  refusal: say(
    'The decision is not served, or the days for an appeal have passed.',
    'Beslutet är inte delgivet, eller så har tiden för överklagande gått ut.',
    'Decyzji nie doręczono albo termin odwołania upłynął.',
  ),
  legalBasis: [uoc('355'), uoc('357')],
  whoCanClear: [nobody],
  test: ({ file, input }) => {
    const last = lastDayForStay(file.decision.stay);
    return last && input.lodgedOn <= last.dueOn;
  },
};

export const stayAppealWaits: Guard<CaseFile> = {
  code: 'no-stay-appeal-pending',
  demand: say(
    'An appeal about a stay is pending',
    'Ett överklagande om vistelse prövas',
    'Toczy się odwołanie w sprawie pobytu',
  ),
  refusal: say(
    'No appeal about a stay is pending.',
    'Inget överklagande om vistelse prövas.',
    'Nie toczy się odwołanie w sprawie pobytu.',
  ),
  legalBasis: [uoc('355'), uoc('357')],
  whoCanClear: [commander],
  test: ({ file }) => pendingStayAppeal(file.decision) !== undefined,
};

/** What the second instance grants itself rests on the same grounds as in the first (KPA 138). */
export const grantedStayHasItsGround: Guard<CaseFile, DecideStayAppeal> = {
  code: 'stay-on-appeal-without-ground',
  demand: say(
    'Where the second instance grants a stay it says which and why, and only then',
    'Om andra instans beviljar vistelse anges vilken och varför, och bara då',
    'Gdy druga instancja udziela zgody, wskazuje jaką i dlaczego, i tylko wtedy',
  ),
  refusal: say(
    'Say which stay is granted and on a ground that carries it; say none where none is granted.',
    'Ange vilken vistelse som beviljas och en grund som bär den; ange ingen om ingen beviljas.',
    'Należy wskazać udzieloną zgodę i podstawę, która ją uzasadnia; nie wskazuje się jej, gdy zgody nie udzielono.',
  ),
  legalBasis: [uoc('348'), uoc('351'), uoc('355')],
  whoCanClear: [whoeverRecords],
  test: ({ input: { outcome, stay } }) =>
    outcome === 'stay-granted' ? stay !== undefined && carriesTheStay(stay) : stay === undefined,
};

/** 359 asks for the services before any such stay, whoever grants it. */
export const servicesDoNotObjectOnAppeal: Guard<CaseFile, DecideStayAppeal> = {
  ...servicesDoNotObject,
  test: ask => ask.input.stay === undefined || servicesDoNotObject.test?.({ ...ask, input: ask.input.stay }),
};

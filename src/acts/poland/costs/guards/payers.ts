import type { Guard } from '../../../../kernel';
import type { CaseFile } from '../../../../case-file';
import { computeDeadline } from '../../../../law';
import { uoc } from '../../../../law/poland/acts';
import { say } from '../../say';
import { commander, nobody, whoeverRecords } from '../../who';
import type { DecideReturnCosts } from '../inputs/costs.inputs';

type Asked = Guard<CaseFile, DecideReturnCosts>;

/** Work without a permit is point 4 of art. 302(1); whoever gave it is liable together with the foreigner. */
export const employerIsLiable: Asked = {
  code: 'employer-not-liable',
  demand: say(
    'An employer pays only where the decision rests on work without a permit, and jointly with the foreigner',
    'En arbetsgivare betalar endast om beslutet grundas på arbete utan tillstånd, och solidariskt med utlänningen',
    'Pracodawca płaci tylko, gdy decyzja opiera się na pracy bez zezwolenia, i solidarnie z cudzoziemcem',
  ),
  refusal: say(
    'An employer is liable only where point 4 is a ground of the decision, and never alone.',
    'En arbetsgivare är betalningsskyldig endast om punkt 4 är en grund för beslutet, och aldrig ensam.',
    'Pracodawca odpowiada tylko, gdy podstawą decyzji jest punkt 4, i nigdy sam.',
  ),
  legalBasis: [uoc('336–347'), uoc('302(1)(4)')],
  whoCanClear: [nobody],
  test: ({ file, input: { payers } }) =>
    !payers.includes('employer') || (file.decision.grounds?.includes('4') === true && payers.includes('foreigner')),
};

export const inviterIsLiable: Asked = {
  code: 'inviter-without-invitation',
  demand: say(
    'An inviter pays on an invitation that is named, and only then is one named',
    'Den som bjudit in betalar på en angiven inbjudan, och bara då anges en',
    'Zapraszający płaci na podstawie wskazanego zaproszenia i tylko wtedy się je wskazuje',
  ),
  refusal: say(
    'Name the invitation by which the inviter is liable; no other payer has one.',
    'Ange den inbjudan som gör den inbjudande betalningsskyldig; ingen annan betalare har en.',
    'Należy wskazać zaproszenie, na podstawie którego zapraszający odpowiada; inni płatnicy go nie mają.',
  ),
  legalBasis: [uoc('336–347')],
  whoCanClear: [commander, whoeverRecords],
  test: ({ input: { payers, invitation } }) => payers.includes('inviter') === (invitation !== undefined),
};

export const hostIsLiable: Asked = {
  code: 'host-not-liable',
  demand: say(
    'A host of research or traineeship pays only for a decision within six months',
    'En värd för forskning eller praktik betalar endast för ett beslut inom sex månader',
    'Jednostka przyjmująca naukowca lub stażystę płaci tylko za decyzję w ciągu sześciu miesięcy',
  ),
  refusal: say(
    'Name the day from which six months are counted for a host; the return decision came later than that, or the host is not named as a payer.',
    'Ange dagen från vilken sex månader räknas för en värd; återvändandebeslutet kom senare, eller så är värden inte angiven som betalare.',
    'Dla jednostki przyjmującej należy podać dzień, od którego liczy się sześć miesięcy; decyzję wydano później albo jednostki nie wskazano jako płatnika.',
  ),
  legalBasis: [uoc('336–347')],
  whoCanClear: [commander, whoeverRecords],
  test: ({ file: { decision }, input: { payers, hostedUntil } }) => {
    if (!payers.includes('research-or-traineeship-host')) return hostedUntil === undefined;
    if (hostedUntil === undefined || decision.decidedOn === undefined) return false;
    const last = computeDeadline('pl.costs.host', { start: hostedUntil, lawOf: decision.decidedOn }).dueOn;
    return decision.decidedOn >= hostedUntil && decision.decidedOn <= last;
  },
};

export const payersAreLiable = [employerIsLiable, inviterIsLiable, hostIsLiable];

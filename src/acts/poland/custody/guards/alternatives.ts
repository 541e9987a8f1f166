import type { Guard } from '../../../../kernel';
import { keptDeposit, type CaseFile } from '../../../../case-file';
import { computeDeadline, quantityInForce } from '../../../../law';
import { uoc } from '../../../../law/poland/acts';
import { dayOf } from '../../time';
import { commander, court, headquarters, nobody, time } from '../../who';
import type { OrderAlternatives, RecordDepositReturn } from '../inputs/apprehension.inputs';
import type { ComplainAboutCustody, GrantAidAfterRelease, RuleOnComplaint } from '../inputs/release.inputs';

export const depositIsHighEnough: Guard<CaseFile, OrderAlternatives> = {
  code: 'deposit-too-low',
  demand: {
    en: 'A deposit is at least twice the minimum wage of the day',
    sv: 'En säkerhet är minst två gånger minimilönen denna dag',
    pl: 'Zabezpieczenie wynosi co najmniej dwukrotność minimalnego wynagrodzenia',
  },
  refusal: {
    en: 'A deposit is named with the minimum wage of the day, and is at least twice as high.',
    sv: 'En säkerhet anges tillsammans med dagens minimilön, och är minst dubbelt så hög.',
    pl: 'Zabezpieczenie podaje się wraz z minimalnym wynagrodzeniem; musi być co najmniej dwa razy wyższe.',
  },
  legalBasis: [uoc('398(2)')],
  whoCanClear: [commander, court],
  test: ({ input: { measures, deposit, minimumWage, startedAt } }) => {
    if (!measures.includes('deposit')) return deposit === undefined;
    if (deposit === undefined || minimumWage === undefined) return false;
    return deposit >= minimumWage * quantityInForce('pl.alternatives.deposit', startedAt).amount;
  },
};

export const depositIsKept: Guard<CaseFile, RecordDepositReturn> = {
  code: 'no-deposit-kept',
  demand: {
    en: 'A deposit is kept that neither fell to the state nor went back',
    sv: 'En säkerhet finns kvar som varken förverkats eller återlämnats',
    pl: 'Zabezpieczenie jest w depozycie: nie przepadło i nie zostało zwrócone',
  },
  refusal: {
    en: 'No deposit is kept: none was made, it fell to the state, or it went back already.',
    sv: 'Ingen säkerhet finns kvar: ingen lämnades, den förverkades eller är redan återlämnad.',
    pl: 'Nie ma zabezpieczenia: nie wniesiono go, przepadło albo już je zwrócono.',
  },
  legalBasis: [uoc('398')],
  whoCanClear: [nobody],
  test: ({ file }) => keptDeposit(file.custody) !== undefined,
};

/** Seven days from service; about a refusal to release not before a month after the last order. */
export const complaintIsInTime: Guard<CaseFile, ComplainAboutCustody> = {
  code: 'complaint-out-of-time',
  demand: {
    en: 'The complaint comes within seven days of the order, or at least a month after it about a refused release',
    sv: 'Klagomålet kommer inom sju dagar från beslutet, eller minst en månad efter det om vägrad frigivning',
    pl: 'Zażalenie wpływa w ciągu siedmiu dni od postanowienia albo co najmniej miesiąc po nim, gdy dotyczy odmowy zwolnienia',
  },
  refusal: {
    en: 'The seven days have passed, and a month since the last order has not.',
    sv: 'De sju dagarna har gått, men inte en månad sedan det senaste beslutet.',
    pl: 'Minęło siedem dni, a nie upłynął miesiąc od ostatniego postanowienia.',
  },
  legalBasis: [uoc('398'), uoc('403'), uoc('406')],
  whoCanClear: [time],
  test: ({ file: { custody }, input: { lodgedOn } }) => {
    const ordered = custody.history?.lastOrderOn ?? (custody.since === undefined ? undefined : dayOf(custody.since));
    if (ordered === undefined) return undefined;
    if (lodgedOn < ordered) return false;
    const rule = custody.state === 'supervised' ? 'pl.alternatives.complaint' : 'pl.detention.complaint';
    if (lodgedOn <= computeDeadline(rule, { start: ordered }).dueOn) return true;
    if (custody.state === 'supervised') return false;
    const opens = computeDeadline('pl.release.complaint.wait', { start: ordered }).dueOn;
    return lodgedOn >= opens || { clearsOn: opens };
  },
};

export const complaintWaits: Guard<CaseFile, RuleOnComplaint> = {
  code: 'no-such-complaint',
  demand: {
    en: 'The complaint waits for a ruling',
    sv: 'Klagomålet väntar på avgörande',
    pl: 'Zażalenie oczekuje na rozstrzygnięcie',
  },
  refusal: {
    en: 'There is no such complaint without a ruling; about a measure that has ended it is moot.',
    sv: 'Det finns inget sådant klagomål utan avgörande; om en åtgärd som upphört har frågan förfallit.',
    pl: 'Nie ma takiego nierozstrzygniętego zażalenia; co do środka, który ustał, jest bezprzedmiotowe.',
  },
  legalBasis: [uoc('403')],
  whoCanClear: [nobody],
  test: ({ file: { custody }, input: { complaint, outcome } }) => {
    const waits = custody.appeals?.some(({ number, outcome: ruled }) => number === complaint && ruled === undefined);
    const runs = custody.state === 'detained' || custody.state === 'supervised';
    return waits === true && (runs || outcome === 'moot');
  },
};

export const aidKeepsToItsTime: Guard<CaseFile, GrantAidAfterRelease> = {
  code: 'aid-too-long',
  demand: {
    en: 'Aid lasts six months at most, longer only for health',
    sv: 'Stödet varar högst sex månader, längre endast av hälsoskäl',
    pl: 'Pomoc trwa najwyżej sześć miesięcy, dłużej tylko ze względu na stan zdrowia',
  },
  refusal: {
    en: 'Aid is granted for six months at most, unless health asks for more.',
    sv: 'Stöd beviljas för högst sex månader, om inte hälsan kräver mer.',
    pl: 'Pomocy udziela się na najwyżej sześć miesięcy, chyba że wymaga tego stan zdrowia.',
  },
  legalBasis: [uoc('400a–400c')],
  whoCanClear: [headquarters],
  test: ({ input: { from, until, longerBecause } }) =>
    until >= from &&
    (longerBecause !== undefined || until <= computeDeadline('pl.aid.after-release', { start: from }).dueOn),
};

/** Aid is for those who come out of detention, or were never put in for want of room, health or law. */
export const aidRuns: Guard<CaseFile> = {
  code: 'no-aid-runs',
  demand: { en: 'Aid after release runs', sv: 'Stöd efter frigivning pågår', pl: 'Trwa pomoc po zwolnieniu' },
  refusal: {
    en: 'No aid after release runs.',
    sv: 'Inget stöd efter frigivning pågår.',
    pl: 'Nie trwa pomoc po zwolnieniu.',
  },
  legalBasis: [uoc('400a–400c')],
  whoCanClear: [headquarters],
  test: ({ file: { custody } }) => custody.history?.aid !== undefined && custody.history.aid.endedOn === undefined,
};

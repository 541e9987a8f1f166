import type { Guard } from '../../../../kernel';
import type { CaseFile, HoldKind } from '../../../../case-file';
import { limitInForce } from '../../../../law';
import { ul } from '../../../../law/sweden/acts';
import type { RevokePeriod } from '../../departure/inputs/departure.inputs';
import type { ImposeOverstayBan, LiftEntryBan, PermitShortVisit } from '../inputs/entry-ban.inputs';
import { dayOf } from '../../time';
import { court, nobody, responsibleAuthority, setter, time, whoeverConfirms } from '../../who';

/** A revocation takes effect at once, and a ban goes with it. */
export const banGoesWithRevocation: Guard<CaseFile, RevokePeriod> = {
  code: 'entry-ban-with-revocation',
  demand: {
    en: 'The revocation carries an entry ban, or special personal reasons against one; unless a ban already stands',
    sv: 'Upphävandet har återreseförbud eller särskilda personliga skäl mot ett sådant, om förbud inte redan finns',
    pl: 'Cofnięcie zawiera zakaz wjazdu albo szczególne względy osobiste, chyba że zakaz już obowiązuje',
  },
  refusal: {
    en: 'A revoked period calls for an entry ban of at most the longest time of the law, or for special personal reasons against one; never for a second ban.',
    sv: 'När tidsfristen upphävs ska återreseförbud meddelas inom längsta tid, om inte särskilda personliga skäl talar emot; aldrig ett andra förbud.',
    pl: 'Przy cofnięciu terminu należy orzec zakaz wjazdu w granicach ustawy albo wskazać szczególne względy osobiste; nigdy drugi zakaz.',
  },
  legalBasis: [ul('12:14 b'), ul('8:23'), ul('8:24')],
  whoCanClear: [responsibleAuthority],
  test: ({ file, input: { entryBan, withoutBanBecause, decidedOn, ground } }) => {
    if (file.entryBan.state === 'imposed') return entryBan === undefined;
    if (file.decision.person.freeMovement && ground !== 'public-order') return entryBan === undefined;
    if (!entryBan) return withoutBanBecause !== undefined;
    const { limit } = limitInForce('se.ban.no-period.max', decidedOn);
    const cap = limit === 'unlimited' ? Infinity : (limit.length?.amount ?? 0);
    return withoutBanBecause === undefined && (entryBan.seriousThreat === true || entryBan.years <= cap);
  },
};

/** Whoever gave the time to leave freely answers for what follows when it is overstayed. */
export const isSetterOfPeriod: Guard<CaseFile> = {
  code: 'not-the-setter-of-the-period',
  demand: {
    en: 'Your authority set the period that was overstayed',
    sv: 'Din myndighet bestämde den tidsfrist som inte följdes',
    pl: 'Twój organ wyznaczył termin, którego nie dotrzymano',
  },
  refusal: {
    en: 'A ban for overstaying is imposed by the authority that set the period.',
    sv: 'Förbud för att tidsfristen inte följts meddelas av den myndighet som bestämt fristen.',
    pl: 'Zakaz za przekroczenie terminu orzeka organ, który go wyznaczył.',
  },
  legalBasis: [ul('12:15 a')],
  whoCanClear: [setter],
  test: ({ file, actor }) => file.departurePeriod.setBy === actor.authority,
};

/** Kinds of bar during which staying is no fault. A bar reported by the enforcer alone excuses nobody yet. */
const excusing: readonly HoldKind[] = [
  'stay-by-authority',
  'stay-by-court',
  'stay-motion',
  'stay-for-international-body',
  're-examination',
  'asylum-application',
  'permit-application',
];

export const nothingExcusesTheStay: Guard<CaseFile> = {
  code: 'overstay-excused',
  demand: {
    en: 'No stay, application for a permit or re-examination bars enforcement',
    sv: 'Ingen inhibition, ansökan om uppehållstillstånd eller ny prövning hindrar verkställigheten',
    pl: 'Wykonania nie wstrzymuje postanowienie, wniosek o zezwolenie ani ponowne badanie',
  },
  refusal: {
    en: 'No ban for overstaying while a stay, an application for a permit or a re-examination bars enforcement.',
    sv: 'Förbud får inte meddelas medan inhibition, en ansökan om uppehållstillstånd eller ny prövning hindrar verkställigheten.',
    pl: 'Zakazu nie orzeka się, dopóki wykonanie wstrzymuje postanowienie, wniosek o zezwolenie lub ponowne badanie.',
  },
  legalBasis: [ul('12:15 a')],
  whoCanClear: ['se.migrationsverket.decision-maker', court],
  test: ({ file }) => !file.holds.set.some(({ kind }) => excusing.includes(kind)),
};

export const noSpecialReasonsSpeakAgainst: Guard<CaseFile> = {
  code: 'special-reasons-against-ban',
  demand: {
    en: 'Nobody has found special reasons against a ban',
    sv: 'Särskilda skäl mot ett förbud har inte konstaterats',
    pl: 'Nie stwierdzono szczególnych powodów przeciw zakazowi',
  },
  refusal: {
    en: 'Special reasons against a ban have been found in this case.',
    sv: 'I ärendet har särskilda skäl mot ett förbud konstaterats.',
    pl: 'W tej sprawie stwierdzono szczególne powody przeciw zakazowi.',
  },
  legalBasis: [ul('12:15 a')],
  whoCanClear: [nobody],
  test: ({ file }) => file.entryBan.waivedOn === undefined,
};

/** Exactly one year by the older law; up to five by the law since 1 April 2025, more for a serious threat. */
export const overstayBanHasTheLengthOfItsDay: Guard<CaseFile, ImposeOverstayBan> = {
  code: 'overstay-ban-of-wrong-length',
  demand: {
    en: 'The length is the one that the law of the day of issue allows',
    sv: 'Längden är den som lagen medger på dagen för beslutet',
    pl: 'Długość odpowiada prawu z dnia wydania',
  },
  refusal: {
    en: 'The law of that day gives another length: one year before 1 April 2025, at most five years since, longer only for a serious threat.',
    sv: 'Den dagens lag ger en annan längd: ett år före den 1 april 2025, därefter högst fem år, längre endast vid allvarligt hot.',
    pl: 'Prawo z tego dnia przewiduje inną długość: rok przed 1 kwietnia 2025 r., potem najwyżej pięć lat, dłużej tylko przy poważnym zagrożeniu.',
  },
  legalBasis: [ul('12:15 a')],
  whoCanClear: [setter],
  test: ({ input: { issuedOn, years, seriousThreat } }) => {
    const { limit, sense } = limitInForce('se.ban.overrun.max', issuedOn);
    if (limit === 'unlimited' || limit.length === undefined) return undefined;
    return sense === 'exactly' ? years === limit.length.amount : seriousThreat === true || years <= limit.length.amount;
  },
};

/** Issued after the last day to leave freely, and never before the period had begun. */
export const overstayWasReal: Guard<CaseFile, ImposeOverstayBan> = {
  code: 'period-not-overstayed',
  demand: {
    en: 'The day of issue lies after the period, and the person had not left by then',
    sv: 'Förbudet meddelas efter fristen och personen hade då inte lämnat landet',
    pl: 'Zakaz wydano po upływie terminu, a osoba jeszcze nie wyjechała',
  },
  refusal: {
    en: 'On that day the period had not yet passed, or the person had left within it.',
    sv: 'Den dagen hade tidsfristen ännu inte löpt ut, eller så hade personen rest inom den.',
    pl: 'W tym dniu termin jeszcze nie upłynął albo osoba wyjechała przed jego końcem.',
  },
  legalBasis: [ul('12:15'), ul('12:15 a')],
  whoCanClear: [time],
  test: ({ file: { departurePeriod }, input }) =>
    departurePeriod.leftInTime !== true &&
    (departurePeriod.expiredOn === undefined || input.issuedOn > departurePeriod.expiredOn),
};

export const personHasNoFreeMovement: Guard<CaseFile> = {
  code: 'overstay-ban-against-free-movement',
  demand: {
    en: 'The person has no right of free movement',
    sv: 'Personen omfattas inte av fri rörlighet',
    pl: 'Osobie nie przysługuje swoboda przepływu',
  },
  refusal: {
    en: 'Somebody with a right of free movement is not banned for overstaying, but on grounds of public order alone.',
    sv: 'Den som omfattas av fri rörlighet meddelas inte förbud för att tidsfristen inte följts, endast av hänsyn till allmän ordning.',
    pl: 'Osobie ze swobodą przepływu nie orzeka się zakazu za przekroczenie terminu, a jedynie ze względu na porządek publiczny.',
  },
  legalBasis: [ul('8:23', 'verify')],
  whoCanClear: [nobody],
  test: ({ file }) => !file.decision.person.freeMovement,
};

export const banIsNoCourts: Guard<CaseFile, LiftEntryBan> = {
  code: 'ban-of-a-court',
  demand: {
    en: 'The ban was not imposed by a court',
    sv: 'Förbudet har inte meddelats av domstol',
    pl: 'Zakazu nie orzekł sąd',
  },
  refusal: {
    en: 'Migrationsverket cannot lift an entry ban that a court imposed.',
    sv: 'Migrationsverket får inte upphäva ett återreseförbud som en domstol har meddelat.',
    pl: 'Migrationsverket nie może cofnąć zakazu wjazdu orzeczonego przez sąd.',
  },
  legalBasis: [ul('8:26')],
  whoCanClear: [court],
  test: ({ file }) => file.entryBan.ground !== 'crime' && file.entryBan.imposedBy !== 'se.migrationsdomstol',
};

export const visitLiesAhead: Guard<CaseFile, PermitShortVisit> = {
  code: 'visit-days-disagree',
  demand: {
    en: 'The visit lies ahead, and its last day is not before its first',
    sv: 'Besöket ligger framåt i tiden och slutar inte före sin första dag',
    pl: 'Przyjazd jest przyszły, a jego ostatni dzień nie wyprzedza pierwszego',
  },
  refusal: {
    en: 'A visit is permitted before it begins, and has a last day that does not come before the first.',
    sv: 'Ett besök tillåts innan det börjar, och dess sista dag får inte ligga före den första.',
    pl: 'Na przyjazd zezwala się przed jego początkiem; ostatni dzień nie może wyprzedzać pierwszego.',
  },
  legalBasis: [ul('8:25')],
  whoCanClear: [whoeverConfirms],
  test: ({ input, now }) => input.from >= dayOf(now) && input.until >= input.from,
};

import type { Guard } from '../../../../kernel';
import type { CaseFile } from '../../../../case-file';
import { limitInForce } from '../../../../law';
import { ul } from '../../../../law/sweden/acts';
import type { EntryBanTerms } from '../inputs/entry-ban.inputs';
import { decider } from '../../who';

/** What a registration tells of the ban and of what calls for one. */
export interface WithBan {
  readonly decidedOn: string;
  readonly person: { readonly freeMovement: boolean };
  readonly noPeriodGround?: string;
  readonly entryBan?: EntryBanTerms;
  readonly withoutBanBecause?: string;
}

type IsPureRefusal<I> = (input: I) => boolean;

/** Whoever gets no time to leave freely gets a ban, unless special personal reasons speak against it. */
const banGoesWithNoPeriod = <I extends WithBan>(isPureRefusal: IsPureRefusal<I>): Guard<CaseFile, I> => ({
  code: 'entry-ban-missing',
  demand: {
    en: 'A decision without a period carries an entry ban, or special personal reasons against one',
    sv: 'Ett beslut utan tidsfrist har återreseförbud, eller särskilda personliga skäl mot ett sådant',
    pl: 'Decyzja bez terminu zawiera zakaz wjazdu albo szczególne względy osobiste przeciw niemu',
  },
  refusal: {
    en: 'Without a period for voluntary departure the decision must carry an entry ban, unless there are special personal reasons against it.',
    sv: 'Utan tidsfrist för frivillig avresa ska beslutet förenas med återreseförbud, om inte särskilda personliga skäl talar emot det.',
    pl: 'Bez terminu dobrowolnego powrotu decyzja musi zawierać zakaz wjazdu, chyba że sprzeciwiają się temu szczególne względy osobiste.',
  },
  legalBasis: [ul('8:23')],
  whoCanClear: [decider],
  test: ({ input }) =>
    input.noPeriodGround === undefined ||
    isPureRefusal(input) ||
    input.person.freeMovement ||
    (input.entryBan === undefined) !== (input.withoutBanBecause === undefined),
});

const noBanOnPureRefusalOfEntry = <I extends WithBan>(isPureRefusal: IsPureRefusal<I>): Guard<CaseFile, I> => ({
  code: 'entry-ban-on-refusal-of-entry',
  demand: {
    en: 'Somebody only refused entry at the external border gets no entry ban',
    sv: 'Den som enbart nekas inresa vid yttre gräns får inget återreseförbud',
    pl: 'Osoba, której tylko odmówiono wjazdu na granicy zewnętrznej, nie otrzymuje zakazu wjazdu',
  },
  refusal: {
    en: 'No entry ban goes with a mere refusal of entry at the external border.',
    sv: 'Ett beslut som enbart innebär nekad inresa vid yttre gräns får inte förenas med återreseförbud.',
    pl: 'Sama odmowa wjazdu na granicy zewnętrznej nie może łączyć się z zakazem wjazdu.',
  },
  legalBasis: [ul('8:23')],
  whoCanClear: [decider],
  test: ({ input }) => !isPureRefusal(input) || input.entryBan === undefined,
});

const publicOrder: readonly string[] = ['public-order', 'security', 'crime'];

export const freeMovementBanRestsOnPublicOrder: Guard<CaseFile, WithBan> = {
  code: 'entry-ban-against-free-movement',
  demand: {
    en: 'Against somebody with free movement an entry ban rests on public order',
    sv: 'Mot den som omfattas av fri rörlighet grundas återreseförbudet på allmän ordning',
    pl: 'Wobec osoby ze swobodą przepływu zakaz wjazdu opiera się na porządku publicznym',
  },
  refusal: {
    en: 'Somebody with a right of free movement may be banned only on grounds of public order or security.',
    sv: 'Den som omfattas av fri rörlighet får meddelas återreseförbud endast av hänsyn till allmän ordning och säkerhet.',
    pl: 'Osobie ze swobodą przepływu można orzec zakaz wjazdu tylko ze względu na porządek publiczny lub bezpieczeństwo.',
  },
  legalBasis: [ul('8:23')],
  whoCanClear: [decider],
  test: ({ input: { person, entryBan } }) =>
    !person.freeMovement || entryBan === undefined || publicOrder.includes(entryBan.ground),
};

/** The ban for overstaying has its own act, once there is something that was overstayed. */
export const overstayIsNotForetold: Guard<CaseFile, WithBan> = {
  code: 'overstay-ban-too-early',
  demand: {
    en: 'A ban for overstaying waits until the period has expired',
    sv: 'Återreseförbud för att tidsfristen inte följts meddelas först när den löpt ut',
    pl: 'Zakaz za przekroczenie terminu orzeka się dopiero po jego upływie',
  },
  refusal: {
    en: 'A ban for not leaving in time is imposed in an act of its own after the period has expired, not with the decision.',
    sv: 'Förbud för att tidsfristen inte följts meddelas genom ett eget beslut efter fristens utgång, inte med avlägsnandebeslutet.',
    pl: 'Zakaz za niedotrzymanie terminu orzeka się odrębnie po jego upływie, a nie w decyzji.',
  },
  legalBasis: [ul('12:15 a')],
  whoCanClear: [decider],
  test: ({ input }) => input.entryBan?.ground !== 'overstay',
};

const norms = {
  'under-one-year': 'se.ban.crime.under-one-year',
  'one-to-two-years': 'se.ban.crime.under-two-years',
  'two-years-or-more': 'se.ban.crime.two-years-or-more',
} as const;

/** The penal value gives the length of a ban for crime; a court that departs from it says why. */
export const banHasItsLength: Guard<CaseFile, WithBan> = {
  code: 'entry-ban-without-its-length',
  demand: {
    en: 'The ban has years, or no end where crime or a serious threat calls for it; for crime by the norm or with reasons',
    sv: 'Förbudet har en längd i år, eller ingen gräns vid brott eller allvarligt hot; vid brott enligt normen eller med skäl',
    pl: 'Zakaz ma długość w latach albo jest bezterminowy z powodu przestępstwa lub poważnego zagrożenia; za przestępstwo według normy albo z uzasadnieniem',
  },
  refusal: {
    en: 'Give the years of the ban, or say that it has no end; for crime the penal value, and the reasons where the norm is not followed.',
    sv: 'Ange förbudets längd i år eller att det gäller utan tidsgräns; vid brott även straffvärdet, och skälen om normen inte följs.',
    pl: 'Należy podać długość zakazu w latach albo jego bezterminowość; za przestępstwo także wartość kary i powody odstąpienia od normy.',
  },
  legalBasis: [ul('8:24'), ul('8 a:10'), ul('8 a:11')],
  whoCanClear: [decider],
  test: ({ input: { decidedOn, entryBan } }) => {
    if (!entryBan) return true;
    const { years, unlimited = false, ground, penalValue, deviationReasons, seriousThreat } = entryBan;
    if ((years === undefined) !== unlimited) return false;
    if (ground !== 'crime') return !unlimited || seriousThreat === true;
    if (penalValue === undefined) return false;
    const { limit } = limitInForce(norms[penalValue], decidedOn);
    const asTheNorm = limit === 'unlimited' ? unlimited : limit.length?.amount === years;
    return asTheNorm || deviationReasons !== undefined;
  },
};

/**
 * What every decision that may carry a ban is asked.
 * @param isPureRefusal whether it does no more than refuse entry at the external border, and so is no return decision
 */
export const banFitsTheDecision = <I extends WithBan>(
  isPureRefusal: IsPureRefusal<I> = ({ noPeriodGround }) => noPeriodGround === 'refused-at-border',
): Guard<CaseFile, I>[] => [
  banGoesWithNoPeriod(isPureRefusal),
  noBanOnPureRefusalOfEntry(isPureRefusal),
  freeMovementBanRestsOnPublicOrder,
  overstayIsNotForetold,
  banHasItsLength,
];

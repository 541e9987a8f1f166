import type { Guard } from '../../../../kernel';
import { unpaidCosts, type CaseFile } from '../../../../case-file';
import { computeDeadline, halfOfBan, type BanClass } from '../../../../law';
import { uoc } from '../../../../law/poland/acts';
import type {
  ImposeBanAfterWaiver,
  LodgePolishBanAppeal,
  ProlongBanForCosts,
  WithdrawEntryBan,
} from '../inputs/entry-ban.inputs';
import { governingClass, keepsToItsClass } from '../spans';
import { commander, headquarters, nobody, theForeigner, time } from '../../who';

type Withdrawal = Guard<CaseFile, WithdrawEntryBan>;

/** Humanitarian re-entry is exempt from two of the bars. */
const isHumanitarian = ({ because }: WithdrawEntryBan): boolean => because === 'humanitarian-re-entry';

export const isNoThreat: Withdrawal = {
  code: 'withdrawal-barred-by-threat',
  demand: {
    en: 'The person is no threat to defence, security or public order',
    sv: 'Personen utgör inget hot mot försvar, säkerhet eller allmän ordning',
    pl: 'Cudzoziemiec nie stanowi zagrożenia dla obronności, bezpieczeństwa ani porządku publicznego',
  },
  refusal: {
    en: 'The ban is not withdrawn while the person is a threat.',
    sv: 'Förbudet upphävs inte så länge personen utgör ett hot.',
    pl: 'Zakazu nie cofa się, dopóki cudzoziemiec stanowi zagrożenie.',
  },
  legalBasis: [uoc('320')],
  whoCanClear: [nobody],
  test: ({ input }) => !input.threat,
};

export const costsArePaid: Withdrawal = {
  code: 'withdrawal-barred-by-costs',
  demand: {
    en: 'Costs of the return are paid',
    sv: 'Kostnaderna för återvändandet är betalda',
    pl: 'Koszty wykonania decyzji uiszczono',
  },
  refusal: {
    en: 'The ban is not withdrawn while costs of the return are unpaid.',
    sv: 'Förbudet upphävs inte så länge kostnader för återvändandet är obetalda.',
    pl: 'Zakazu nie cofa się, dopóki nie uiszczono kosztów.',
  },
  legalBasis: [uoc('320'), uoc('336–347')],
  whoCanClear: [theForeigner],
  test: ({ file, input }) =>
    !input.costsUnpaid && unpaidCosts(file.transport) === undefined && file.entryBan.prolongedOn === undefined,
};

export const noRecentWithdrawal: Withdrawal = {
  code: 'withdrawal-barred-by-earlier-one',
  demand: {
    en: 'No ban was withdrawn in the two years before this one was imposed, or re-entry is humanitarian',
    sv: 'Inget förbud upphävdes under de två åren innan detta meddelades, eller så är inresan humanitär',
    pl: 'W ciągu dwóch lat przed tym zakazem żadnego nie cofnięto albo wjazd jest humanitarny',
  },
  refusal: {
    en: 'A ban that was imposed within two years of an earlier withdrawal is withdrawn only for humanitarian re-entry.',
    sv: 'Ett förbud som meddelats inom två år från ett tidigare upphävande upphävs endast för humanitär inresa.',
    pl: 'Zakaz orzeczony w ciągu dwóch lat od wcześniejszego cofnięcia cofa się tylko dla wjazdu humanitarnego.',
  },
  legalBasis: [uoc('320')],
  whoCanClear: [nobody],
  test: ({ file: { entryBan }, input }) =>
    isHumanitarian(input) ||
    input.lastWithdrawalOn === undefined ||
    (entryBan.imposedOn === undefined
      ? undefined
      : entryBan.imposedOn >
        computeDeadline('pl.ban.withdrawal.wait', { start: input.lastWithdrawalOn, lawOf: entryBan.imposedOn }).dueOn),
};

export const halfHasRun: Withdrawal = {
  code: 'withdrawal-before-half',
  demand: {
    en: 'Half of the ban has run, or re-entry is humanitarian',
    sv: 'Halva förbudet har löpt, eller så är inresan humanitär',
    pl: 'Upłynęła połowa zakazu albo wjazd jest humanitarny',
  },
  refusal: {
    en: 'Less than half of the ban has run; before that it is withdrawn only for humanitarian re-entry.',
    sv: 'Mindre än halva förbudet har löpt; dessförinnan upphävs det endast för humanitär inresa.',
    pl: 'Upłynęła mniej niż połowa zakazu; wcześniej cofa się go tylko dla wjazdu humanitarnego.',
  },
  legalBasis: [uoc('320')],
  whoCanClear: [time],
  test: ({ file: { entryBan }, input }) => {
    if (isHumanitarian(input)) return true;
    if (entryBan.startsOn === undefined || entryBan.endsOn === undefined) return false;
    const half = halfOfBan(entryBan.startsOn, entryBan.endsOn);
    return input.decidedOn >= half ? true : { clearsOn: half };
  },
};

export const assistedReturnWasUsed: Withdrawal = {
  code: 'assisted-return-not-used',
  demand: {
    en: 'Where assisted return is the ground: the case knows of one',
    sv: 'Om stött återvändande är grunden: ärendet känner till ett sådant',
    pl: 'Gdy podstawą jest pomoc w powrocie: sprawa ją odnotowuje',
  },
  refusal: {
    en: 'The case knows of no assisted voluntary return.',
    sv: 'Ärendet känner inte till något stött frivilligt återvändande.',
    pl: 'W sprawie nie odnotowano pomocy w dobrowolnym powrocie.',
  },
  legalBasis: [uoc('320(1)')],
  whoCanClear: [headquarters],
  test: ({ file, input }) => input.because !== 'assisted-return-used' || file.assistance.state !== 'none',
};

export const withdrawalRules = [isNoThreat, costsArePaid, noRecentWithdrawal, halfHasRun, assistedReturnWasUsed];

/** Art. 318: a waiver holds as long as the person complies. */
export const waiverFailed: Guard<CaseFile> = {
  code: 'waiver-holds',
  demand: {
    en: 'A ban was left out, and the person did not leave in time or crossed the border illegally',
    sv: 'Ett förbud utelämnades, och personen reste inte i tid eller passerade gränsen olovligen',
    pl: 'Od zakazu odstąpiono, a cudzoziemiec nie wyjechał w terminie lub nielegalnie przekroczył granicę',
  },
  refusal: {
    en: 'No ban was left out in this case, or the person has done as was expected.',
    sv: 'Inget förbud utelämnades i ärendet, eller så har personen gjort som väntat.',
    pl: 'W sprawie nie odstąpiono od zakazu albo cudzoziemiec dopełnił obowiązku.',
  },
  legalBasis: [uoc('318(1a–1d)')],
  whoCanClear: [nobody],
  states: { departurePeriod: ['expired', 'revoked'] },
  test: ({ file }) => file.entryBan.waivedOn !== undefined && file.departurePeriod.leftInTime !== true,
};

export const laterBanKeepsToItsClass: Guard<CaseFile, ImposeBanAfterWaiver> = {
  code: 'entry-ban-out-of-class',
  demand: {
    en: 'The ban is as long as the class of the grounds allows',
    sv: 'Förbudet är så långt som grundernas klass tillåter',
    pl: 'Czas zakazu odpowiada podstawom decyzji',
  },
  refusal: {
    en: 'The entry ban is shorter or longer than the law allows for the grounds of the decision.',
    sv: 'Återreseförbudet är kortare eller längre än lagen tillåter för beslutets grunder.',
    pl: 'Zakaz wjazdu jest krótszy lub dłuższy, niż prawo dopuszcza dla podstaw decyzji.',
  },
  legalBasis: [uoc('319')],
  whoCanClear: [commander],
  test: ({ file: { decision }, input }) => {
    if (decision.decidedOn === undefined || decision.grounds === undefined) return undefined;
    const banClass = governingClass(decision.grounds, decision.decidedOn);
    return banClass === undefined ? undefined : keepsToItsClass(banClass, input.entryBan.months, decision.decidedOn);
  },
};

const prolongable: readonly string[] = ['a', 'b', 'c'] satisfies BanClass[];

/** Art. 319(2): by law, for classes A to C, while costs are unpaid at the end. */
export const costsProlongTheBan: Guard<CaseFile, ProlongBanForCosts> = {
  code: 'costs-do-not-prolong',
  demand: {
    en: 'The ban is of class A to C, and has not been prolonged',
    sv: 'Förbudet är av klass A till C och har inte förlängts',
    pl: 'Zakaz należy do grupy A–C i nie został przedłużony',
  },
  refusal: {
    en: 'Unpaid costs prolong only bans of classes A to C, and once, to five years in all.',
    sv: 'Obetalda kostnader förlänger endast förbud i klasserna A till C, en gång och till sammanlagt fem år.',
    pl: 'Nieuiszczone koszty przedłużają tylko zakazy grup A–C, raz i łącznie do pięciu lat.',
  },
  legalBasis: [uoc('319(2)')],
  whoCanClear: [nobody],
  test: ({ file }) => canBeProlonged(file),
};

const canBeProlonged = ({ entryBan: { banClass, prolongedOn } }: CaseFile): boolean =>
  banClass !== undefined && prolongable.includes(banClass) && prolongedOn === undefined;

/** By law, without anybody's act: its own time is over and a claim of this case is unpaid. */
export const runsOnByLaw = (file: CaseFile): boolean =>
  unpaidCosts(file.transport) !== undefined && canBeProlonged(file);

export const somethingIsUnpaid: Guard<CaseFile, ProlongBanForCosts> = {
  code: 'no-unpaid-costs',
  demand: {
    en: 'Costs are unpaid: in this case, or in another since a day that is named',
    sv: 'Kostnader är obetalda: i ärendet, eller i ett annat sedan en angiven dag',
    pl: 'Koszty są nieuiszczone: w tej sprawie albo w innej od wskazanego dnia',
  },
  refusal: {
    en: 'No costs of this case are unpaid; name the day where the costs are of another.',
    sv: 'Inga kostnader i ärendet är obetalda; ange dagen om kostnaderna hör till ett annat.',
    pl: 'W tej sprawie nie ma nieuiszczonych kosztów; gdy dotyczą innej, należy podać dzień.',
  },
  legalBasis: [uoc('319(2)')],
  whoCanClear: [commander],
  test: ({ file, input }) => unpaidCosts(file.transport) !== undefined || input.unpaidSince !== undefined,
};

export const nothingIsUnpaidHere: Guard<CaseFile> = {
  code: 'costs-still-unpaid',
  demand: {
    en: 'No costs of this case are unpaid',
    sv: 'Inga kostnader i ärendet är obetalda',
    pl: 'W sprawie nie ma nieuiszczonych kosztów',
  },
  refusal: {
    en: 'Costs of this case are unpaid: record how the claim ended first.',
    sv: 'Kostnader i ärendet är obetalda: registrera först hur kravet slutade.',
    pl: 'Koszty w tej sprawie są nieuiszczone: najpierw należy odnotować zakończenie dochodzenia.',
  },
  legalBasis: [uoc('319(2)')],
  whoCanClear: [commander],
  test: ({ file }) => unpaidCosts(file.transport) === undefined,
};

export const banRunsOnForCosts: Guard<CaseFile> = {
  code: 'ban-not-prolonged',
  demand: {
    en: 'The ban runs on for unpaid costs',
    sv: 'Förbudet består på grund av obetalda kostnader',
    pl: 'Zakaz trwa z powodu nieuiszczonych kosztów',
  },
  refusal: {
    en: 'The ban has not been prolonged for costs.',
    sv: 'Förbudet har inte förlängts på grund av kostnader.',
    pl: 'Zakazu nie przedłużono z powodu kosztów.',
  },
  legalBasis: [uoc('319(2)')],
  whoCanClear: [nobody],
  test: ({ file }) => file.entryBan.prolongedOn !== undefined,
};

export const withdrawalWasRefused: Guard<CaseFile> = {
  code: 'no-refusal-to-appeal',
  demand: {
    en: 'Withdrawal of the ban was refused',
    sv: 'Upphävande av förbudet har avslagits',
    pl: 'Odmówiono cofnięcia zakazu',
  },
  refusal: {
    en: 'There is no refusal that could be appealed.',
    sv: 'Det finns inget avslag som kan överklagas.',
    pl: 'Nie ma odmowy, od której można się odwołać.',
  },
  legalBasis: [uoc('320'), uoc('321')],
  whoCanClear: [commander],
  test: ({ file }) => file.entryBan.withdrawalRefusedOn !== undefined && openAppeal(file) === undefined,
};

/** Art. 321 has one time for the decision and for this. */
export const banAppealIsInTime: Guard<CaseFile, LodgePolishBanAppeal> = {
  code: 'ban-appeal-too-late',
  demand: {
    en: 'The appeal comes within its days from service',
    sv: 'Överklagandet kommer i tid från delgivningen',
    pl: 'Odwołanie wpływa w terminie od doręczenia',
  },
  refusal: {
    en: 'The days for an appeal have passed.',
    sv: 'Tiden för överklagande har gått ut.',
    pl: 'Termin odwołania upłynął.',
  },
  legalBasis: [uoc('320'), uoc('321')],
  whoCanClear: [nobody],
  test: ({ file: { entryBan }, input }) => {
    const { withdrawalRefusedOn: lawOf, withdrawalRefusalServedOn: start } = entryBan;
    return lawOf === undefined || start === undefined
      ? undefined
      : input.lodgedOn <= computeDeadline('pl.appeal.return', { start, lawOf }).dueOn;
  },
};

export const banAppealIsPending: Guard<CaseFile> = {
  code: 'no-ban-appeal-pending',
  demand: {
    en: 'An appeal against the refusal is pending',
    sv: 'Ett överklagande av avslaget prövas',
    pl: 'Toczy się odwołanie od odmowy',
  },
  refusal: {
    en: 'No appeal against a refusal to withdraw the ban is pending.',
    sv: 'Inget överklagande av ett avslag prövas.',
    pl: 'Nie toczy się odwołanie od odmowy cofnięcia zakazu.',
  },
  legalBasis: [uoc('321')],
  whoCanClear: [commander],
  test: ({ file }) => openAppeal(file) !== undefined,
};

const openAppeal = ({ entryBan: { appeal } }: CaseFile): string | undefined =>
  appeal?.finalOn === undefined ? appeal?.lodgedOn : undefined;

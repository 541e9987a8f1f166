import type { Guard } from '../../../../kernel';
import type { CaseFile } from '../../../../case-file';
import { computeDeadline, NoRuleVersion } from '../../../../law';
import { uoc } from '../../../../law/poland/acts';
import type { ReturnTerms } from '../../decision/inputs/decision.inputs';
import { governingClass, keepsToItsClass } from '../spans';
import { commander } from '../../who';

type Asked = Guard<CaseFile, ReturnTerms>;

export const banOrItsWaiverIsGiven: Asked = {
  code: 'ban-or-waiver-missing',
  demand: {
    en: 'One entry ban is imposed, or the law lets it be left out and it is',
    sv: 'Ett återreseförbud meddelas, eller lagen tillåter att det utelämnas och så sker',
    pl: 'Orzeczono jeden zakaz wjazdu albo zgodnie z prawem od niego odstąpiono',
  },
  refusal: {
    en: 'A return decision carries one entry ban, whatever the number of its grounds, or says that none is imposed; not both.',
    sv: 'Ett återvändandebeslut har ett återreseförbud, oavsett antalet grunder, eller anger att inget meddelas; inte båda.',
    pl: 'Decyzja zawiera jeden zakaz wjazdu, niezależnie od liczby podstaw, albo odstąpienie od niego; nie oba.',
  },
  legalBasis: [uoc('318'), uoc('319')],
  whoCanClear: [commander],
  test: ({ input }) => (input.entryBan === undefined) === (input.withoutBan === true),
};

export const banKeepsToItsClass: Asked = {
  code: 'entry-ban-out-of-class',
  demand: {
    en: 'The ban is as long as the class of its grounds allows',
    sv: 'Förbudet är så långt som grundernas klass tillåter',
    pl: 'Czas zakazu odpowiada podstawom decyzji',
  },
  refusal: {
    en: 'The entry ban is shorter or longer than the law allows for the grounds of this decision.',
    sv: 'Återreseförbudet är kortare eller längre än lagen tillåter för beslutets grunder.',
    pl: 'Zakaz wjazdu jest krótszy lub dłuższy, niż prawo dopuszcza dla podstaw tej decyzji.',
  },
  legalBasis: [uoc('319')],
  whoCanClear: [commander],
  test: ({ input: { entryBan, grounds, decidedOn } }) => {
    if (!entryBan) return true;
    const banClass = governingClass(grounds, decidedOn);
    return banClass === undefined ? undefined : keepsToItsClass(banClass, entryBan.months, decidedOn);
  },
};

/** Art. 318(1a–1d): only with time to leave, or to somebody who is leaving already. */
export const waiverGoesWithTimeToLeave: Asked = {
  code: 'ban-waiver-without-period',
  demand: {
    en: 'A ban is left out only where there is time to leave, or the person is leaving at the border',
    sv: 'Förbud utelämnas endast när tidsfrist ges eller personen lämnar landet vid gränsen',
    pl: 'Od zakazu odstępuje się tylko przy terminie wyjazdu albo gdy cudzoziemiec wyjeżdża przez granicę',
  },
  refusal: {
    en: 'An entry ban can be left out only together with time to leave, or where the person is already leaving at the border.',
    sv: 'Återreseförbud kan utelämnas endast tillsammans med tidsfrist, eller när personen redan lämnar landet vid gränsen.',
    pl: 'Od zakazu wjazdu można odstąpić tylko przy wyznaczeniu terminu albo gdy cudzoziemiec już wyjeżdża przez granicę.',
  },
  legalBasis: [uoc('318(1a–1d)'), uoc('315(4b)')],
  whoCanClear: [commander],
  test: ({ input }) =>
    input.withoutBan !== true || input.departureDays !== undefined || input.noPeriodGround === 'leaving-at-the-border',
};

export const waiverIsInTheLaw: Asked = {
  code: 'ban-waiver-not-in-law',
  demand: {
    en: 'The law of the day of the decision lets a ban be left out',
    sv: 'Lagen på beslutsdagen tillåter att förbud utelämnas',
    pl: 'Prawo z dnia decyzji pozwala odstąpić od zakazu',
  },
  refusal: {
    en: 'On the day of the decision the law did not let an entry ban be left out.',
    sv: 'På beslutsdagen tillät lagen inte att återreseförbud utelämnades.',
    pl: 'W dniu decyzji prawo nie pozwalało odstąpić od zakazu wjazdu.',
  },
  legalBasis: [uoc('318(1a–1d)', 'verify')],
  whoCanClear: [commander],
  test: ({ input }) => input.withoutBan !== true || waitAfterWaiver(input.decidedOn, input.decidedOn) !== undefined,
};

export const noRecentWaiver: Asked = {
  code: 'ban-waived-before',
  demand: {
    en: 'No ban was left out for this person in the two years before',
    sv: 'Inget förbud har utelämnats för personen under de två åren dessförinnan',
    pl: 'W ciągu poprzednich dwóch lat nie odstąpiono od zakazu wobec tej osoby',
  },
  refusal: {
    en: 'A ban was left out for this person less than two years ago; now one must be imposed.',
    sv: 'Ett förbud utelämnades för personen för mindre än två år sedan; nu måste ett meddelas.',
    pl: 'Od zakazu odstąpiono wobec tej osoby przed mniej niż dwoma laty; teraz trzeba go orzec.',
  },
  legalBasis: [uoc('318(1a–1d)')],
  whoCanClear: [commander],
  test: ({ input: { withoutBan, lastWaiverOn, decidedOn } }) => {
    if (withoutBan !== true || lastWaiverOn === undefined) return true;
    const until = waitAfterWaiver(lastWaiverOn, decidedOn);
    return until === undefined || decidedOn > until;
  },
};

/** The last day of the wait after an earlier waiver; none where the law of the decision has no waiver. */
function waitAfterWaiver(start: string, decidedOn: string): string | undefined {
  try {
    return computeDeadline('pl.ban.waiver.wait', { start, lawOf: decidedOn }).dueOn;
  } catch (error) {
    if (error instanceof NoRuleVersion) return undefined;
    throw error;
  }
}

export const banRules = [
  banOrItsWaiverIsGiven,
  banKeepsToItsClass,
  waiverGoesWithTimeToLeave,
  waiverIsInTheLaw,
  noRecentWaiver,
];

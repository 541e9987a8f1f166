import type { Guard } from '../../../../kernel';
import type { CaseFile } from '../../../../case-file';
import { fl, ul } from '../../../../law/sweden/acts';
import type { LodgeBanAppeal } from '../inputs/entry-ban.inputs';
import { court, nobody, setter } from '../../who';

export const imposedTheBan: Guard<CaseFile> = {
  code: 'not-the-imposer-of-the-ban',
  demand: {
    en: 'Your authority imposed the ban',
    sv: 'Din myndighet har meddelat förbudet',
    pl: 'Zakaz wydał Twój organ',
  },
  refusal: {
    en: 'This is for the authority that imposed the entry ban.',
    sv: 'Detta ankommer på den myndighet som har meddelat återreseförbudet.',
    pl: 'Może to zrobić tylko organ, który orzekł zakaz wjazdu.',
  },
  legalBasis: [fl('45 §'), ul('14:7 a')],
  whoCanClear: [setter],
  test: ({ file, actor }) => file.entryBan.imposedBy === actor.authority,
};

const isOwnAct = ({ entryBan: { ground } }: CaseFile): boolean => ground === 'overstay' || ground === 'period-revoked';

export const banStandsAlone: Guard<CaseFile> = {
  code: 'ban-appealed-with-decision',
  demand: {
    en: 'The ban was imposed apart from the decision',
    sv: 'Förbudet har meddelats skilt från avlägsnandebeslutet',
    pl: 'Zakaz wydano odrębnie od decyzji',
  },
  refusal: {
    en: 'A ban that came with the decision is appealed together with it.',
    sv: 'Ett förbud som meddelats med avlägsnandebeslutet överklagas tillsammans med det.',
    pl: 'Zakaz zawarty w decyzji zaskarża się razem z nią.',
  },
  legalBasis: [ul('14:7 a'), fl('44 §')],
  whoCanClear: [nobody],
  test: ({ file }) => isOwnAct(file),
};

export const banIsServedToRun: Guard<CaseFile> = {
  code: 'ban-appeal-runs-otherwise',
  demand: {
    en: 'The ban came with a revocation and has not been served',
    sv: 'Förbudet meddelades när tidsfristen upphävdes och är inte delgivet',
    pl: 'Zakaz wydano przy cofnięciu terminu i nie doręczono go',
  },
  refusal: {
    en: 'Only a ban that came with a revocation is appealed from service, and it is served once.',
    sv: 'Endast förbud som meddelats när tidsfristen upphävts överklagas från delgivning, och delges en gång.',
    pl: 'Tylko od zakazu wydanego przy cofnięciu terminu odwołanie biegnie od doręczenia, które następuje raz.',
  },
  legalBasis: [fl('44 §'), ul('12:14 b')],
  whoCanClear: [nobody],
  test: ({ file: { entryBan } }) => entryBan.ground === 'period-revoked' && entryBan.appeal?.servedOn === undefined,
};

export const appealOfBanIsInTime: Guard<CaseFile, LodgeBanAppeal> = {
  code: 'ban-appeal-too-late',
  demand: {
    en: 'The appeal came in by its last day, and the ban is not yet appealed',
    sv: 'Överklagandet kom in senast sista dagen, och förbudet är inte redan överklagat',
    pl: 'Odwołanie wpłynęło w terminie, a zakazu jeszcze nie zaskarżono',
  },
  refusal: {
    en: 'The appeal came in after its last day, or the ban is already appealed.',
    sv: 'Överklagandet kom in efter sista dagen, eller förbudet är redan överklagat.',
    pl: 'Odwołanie wpłynęło po terminie albo zakaz już zaskarżono.',
  },
  legalBasis: [ul('14:7 a'), fl('44 §'), fl('45 §')],
  whoCanClear: [nobody],
  test: ({ file: { entryBan, deadlines }, input }) => {
    if (entryBan.appeal?.lodgedOn !== undefined || entryBan.appeal?.finalOn !== undefined) return false;
    const last = deadlines['se.ban.appeal']?.dueOn;
    // Before service of a ban that came with a revocation no time runs yet, and the appeal is early, not late.
    return last === undefined || input.lodgedOn <= last;
  },
};

export const banAppealIsPending: Guard<CaseFile> = {
  code: 'no-ban-appeal-pending',
  demand: {
    en: 'An appeal against the ban waits for a ruling',
    sv: 'Ett överklagande av förbudet väntar på avgörande',
    pl: 'Odwołanie od zakazu czeka na rozstrzygnięcie',
  },
  refusal: {
    en: 'No appeal against the entry ban is pending.',
    sv: 'Det finns inget överklagande av återreseförbudet att avgöra.',
    pl: 'Nie ma odwołania od zakazu wjazdu do rozstrzygnięcia.',
  },
  legalBasis: [ul('14:7 a')],
  whoCanClear: [court],
  test: ({ file: { entryBan } }) => entryBan.appeal?.lodgedOn !== undefined && entryBan.appeal.outcome === undefined,
};

import { CivilDate, Flag, Note, OneOf, Part } from '../../../../platform/http/fields';
import { PolishEntryBanTerms } from './ban-terms.inputs';

/** Which event the ban runs from: it depends on the ground and on performance, and is stated and never assumed (art. 438). */
export const banStartEvents = ['exit', 'forced-exit', 'end-of-period', 'finality', 'entry-in-list'] as const;

export class StartEntryBan {
  @CivilDate({ description: { en: 'First day of the ban', sv: 'Förbudets första dag' }, example: '2026-04-02' })
  startsOn!: string;

  @OneOf(banStartEvents, {
    name: 'EntryBanStartEvent',
    description: { en: 'What the ban runs from', sv: 'Vad förbudet löper från' },
    example: 'exit',
  })
  event!: (typeof banStartEvents)[number];
}

/** The ban that a waiver was conditional on (art. 318(1d)). */
export class ImposeBanAfterWaiver {
  @Part(() => PolishEntryBanTerms, { description: { en: 'The entry ban', sv: 'Återreseförbudet' } })
  entryBan!: PolishEntryBanTerms;

  @CivilDate({ description: { en: 'Day of the decision', sv: 'Beslutsdag' } })
  decidedOn!: string;

  @Note({ max: 4000, description: { en: 'Reasons', sv: 'Skäl' }, example: 'Did not leave within the period.' })
  reasons!: string;
}

/** On what an application to withdraw rests (art. 320(1)). */
export const withdrawalGrounds = ['duties-performed', 'humanitarian-re-entry', 'assisted-return-used'] as const;

export class WithdrawEntryBan {
  @OneOf(withdrawalGrounds, {
    name: 'BanWithdrawalGround',
    description: { en: 'On what the application rests', sv: 'Vad ansökan grundas på' },
    example: 'assisted-return-used',
  })
  because!: (typeof withdrawalGrounds)[number];

  @CivilDate({ description: { en: 'Day of the decision', sv: 'Beslutsdag' } })
  decidedOn!: string;

  @Flag({
    description: {
      en: 'The person is a threat to defence, security or public order',
      sv: 'Personen utgör ett hot mot försvar, säkerhet eller allmän ordning',
    },
    example: false,
  })
  threat!: boolean;

  @Flag({
    description: {
      en: 'Costs of a return that this case does not know are unpaid',
      sv: 'Kostnader för ett återvändande som ärendet inte känner till är obetalda',
    },
    example: false,
  })
  costsUnpaid!: boolean;

  @CivilDate({
    description: {
      en: 'Day of an earlier withdrawal, if there was one',
      sv: 'Dag för ett tidigare upphävande, om något',
    },
    optional: true,
  })
  lastWithdrawalOn?: string;
}

export class RefuseBanWithdrawal {
  @OneOf(['threat', 'costs-unpaid', 'recent-withdrawal', 'less-than-half', 'no-ground'], {
    name: 'BanWithdrawalRefusal',
    description: { en: 'Why it is refused', sv: 'Varför den avslås' },
    example: 'less-than-half',
  })
  because!: string;

  @CivilDate({ description: { en: 'Day of the decision', sv: 'Beslutsdag' } })
  decidedOn!: string;

  @CivilDate({
    optional: true,
    description: {
      en: 'Day on which it was served, if not on the day of the decision',
      sv: 'Delgivningsdag, om en annan än beslutsdagen',
    },
  })
  servedOn?: string;

  @Note({ max: 4000, description: { en: 'Reasons', sv: 'Skäl' }, example: 'Fourteen of thirty-six months have run.' })
  reasons!: string;
}

export class ProlongBanForCosts {
  @CivilDate({
    optional: true,
    description: {
      en: 'For costs that this case does not know: day since when they are unpaid',
      sv: 'För kostnader som ärendet inte känner till: dag sedan vilken de är obetalda',
    },
  })
  unpaidSince?: string;
}

export class EndProlongedBan {
  @CivilDate({ description: { en: 'Day on which the costs were paid', sv: 'Dag då kostnaderna betalades' } })
  paidOn!: string;
}

export class LodgePolishBanAppeal {
  @CivilDate({ description: { en: 'Day on which it came in', sv: 'Ankomstdag' } })
  lodgedOn!: string;
}

export class DecidePolishBanAppeal {
  @OneOf(['refusal-upheld', 'withdrawn-on-appeal', 'remitted'], {
    name: 'BanWithdrawalAppealOutcome',
    description: { en: 'What became of the refusal', sv: 'Vad som blev av avslaget' },
    example: 'refusal-upheld',
  })
  outcome!: string;

  @CivilDate({ description: { en: 'Day of the ruling', sv: 'Dag för avgörandet' } })
  decidedOn!: string;
}

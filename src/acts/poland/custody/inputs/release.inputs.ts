import { Note, OneOf, Whole } from '../../../../platform/http/fields';
import { courtReference, day, factsFound, minute } from './liberty.fields';

/** Every cause of art. 406 for which somebody goes free. */
export const releaseCauses = [
  'cause-gone',
  'detention-forbidden',
  'other-obstacle',
  'trafficking-certificate',
  'trafficking-permit-case',
  'other-imprisonment',
  'no-prospect-of-return',
  'protection-granted',
  'decision-annulled',
] as const;
export type ReleaseCause = (typeof releaseCauses)[number];

export class OrderReleaseFromCentre {
  @minute('The minute of the decision', 'Minuten för beslutet')
  orderedAt!: string;

  @OneOf(releaseCauses, {
    name: 'ReleaseCause',
    description: { en: 'Why the person goes free', sv: 'Varför personen friges' },
  })
  because!: ReleaseCause;

  @factsFound()
  reasons!: string;
}

export class ConfirmReleaseFromCentre {
  @minute('The minute at which the person was free', 'Minuten då personen var fri')
  releasedAt!: string;

  @Note({
    max: 2000,
    description: { en: 'How it was done', sv: 'Hur det gick till' },
    example: 'Left the centre with a ticket to Warsaw.',
  })
  reasons!: string;
}

export class ForbidDetention {
  @day('Since when', 'Sedan när')
  since!: string;

  @OneOf(['danger-to-life-or-health', 'signs-of-violence'], {
    name: 'BanOnDetention',
    description: { en: 'What forbids detention', sv: 'Vad som hindrar förvar' },
  })
  because!: 'danger-to-life-or-health' | 'signs-of-violence';

  @factsFound()
  reasons!: string;
}

export class RecordImprisonment {
  @minute('The minute at which the sentence or remand began', 'Minuten då straffet eller häktningen började')
  startedAt!: string;
}

export class RecordEndOfImprisonment {
  @minute('The minute at which it ended', 'Minuten då det upphörde')
  endedAt!: string;
}

export class ComplainAboutCustody {
  @day('Day of the complaint', 'Dag för klagomålet')
  lodgedOn!: string;
}

export class RuleOnComplaint {
  @Whole({
    min: 1,
    max: 1000,
    description: { en: 'Number of the complaint in the case', sv: 'Klagomålets nummer i ärendet' },
    example: 1,
  })
  complaint!: number;

  @OneOf(['upheld', 'released', 'moot'], {
    name: 'ComplaintRuling',
    description: { en: 'What the court ruled about the measure', sv: 'Vad domstolen beslutade om åtgärden' },
  })
  outcome!: 'upheld' | 'released' | 'moot';

  @day('Day of the ruling', 'Dag för avgörandet')
  decidedOn!: string;

  @courtReference()
  document!: string;

  @factsFound()
  reasons!: string;
}

export class GrantAidAfterRelease {
  @day('First day', 'Första dag')
  from!: string;

  @day('Last day', 'Sista dag')
  until!: string;

  @Note({
    max: 2000,
    description: {
      en: 'Which aid is needed: social, medical, psychological; longer than six months only for health',
      sv: 'Vilket stöd som behövs: socialt, medicinskt, psykologiskt; längre än sex månader endast av hälsoskäl',
    },
    example: 'A room and treatment by a psychologist.',
  })
  needs!: string;

  @OneOf(['health'], {
    name: 'LongerAidBecause',
    optional: true,
    description: { en: 'Why longer than six months', sv: 'Varför längre än sex månader' },
  })
  longerBecause?: 'health';
}

export class EndAidAfterRelease {
  @day('Last day of aid', 'Sista dag med stöd')
  endedOn!: string;

  @OneOf(['absent', 'not-needed', 'departed', 'declined'], {
    name: 'EndOfAid',
    description: { en: 'Why it ended', sv: 'Varför det upphörde' },
  })
  because!: 'absent' | 'not-needed' | 'departed' | 'declined';
}

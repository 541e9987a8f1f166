import { CivilDate, Flag, Line, OneOf } from '../../../../platform/http/fields';
import { DecisionTerms, PeriodTerms } from './decision-terms.inputs';

const tracks = ['asylum', 'non-asylum', 'immediate-enforcement'] as const;

/** A refusal of entry or an expulsion by Migrationsverket. */
export class RegisterDecision extends PeriodTerms {
  @OneOf(['refusal-of-entry', 'expulsion'], {
    name: 'MigrationDecisionKind',
    description: { en: 'Kind of decision', sv: 'Beslutstyp' },
    example: 'expulsion',
  })
  kind!: 'refusal-of-entry' | 'expulsion';

  @OneOf(tracks, {
    name: 'DecisionTrack',
    description: {
      en: 'Whether asylum was examined; a refusal of entry without it, or with immediate enforcement, can be enforced at once. Left out, the decision waits for finality',
      sv: 'Om asyl har prövats; en avvisning utan asylprövning eller med omedelbar verkställighet får verkställas direkt. Utan uppgift inväntas laga kraft',
    },
    example: 'asylum',
    optional: true,
  })
  track?: (typeof tracks)[number];

  @CivilDate({
    description: {
      en: 'Day of the first application for a permit after arrival; a refusal of entry must come within three months of it',
      sv: 'Dag för första ansökan om uppehållstillstånd efter ankomsten; avvisning måste ske inom tre månader',
    },
    optional: true,
  })
  firstPermitApplicationOn?: string;
}

const places = ['external-border', 'internal-border', 'inland'] as const;

/** A refusal of entry by the police. Away from the external border it carries a period, or the ground for none. */
export class RegisterRefusalOfEntry extends PeriodTerms {
  @OneOf(places, {
    name: 'PlaceOfRefusal',
    description: {
      en: 'Where the person was met; left out, the external border',
      sv: 'Var personen anträffades; utan uppgift yttre gräns',
    },
    example: 'external-border',
    optional: true,
  })
  atBorder?: (typeof places)[number];

  @CivilDate({
    description: {
      en: 'Day of the first application for a permit after arrival, if one was made',
      sv: 'Dag för första ansökan om uppehållstillstånd efter ankomsten, om sådan gjorts',
    },
    optional: true,
  })
  firstPermitApplicationOn?: string;
}

/** An expulsion by a court that judges a crime. */
export class RegisterCriminalExpulsion extends DecisionTerms {}

/** An expulsion under the act on special control of certain aliens; the security service holds it. */
export class RegisterSecurityExpulsion extends DecisionTerms {}

/** A transfer to the state that is responsible for the application for asylum. */
export class RegisterTransfer extends DecisionTerms {}

export class RecordService {
  @CivilDate({
    description: { en: 'Day on which the decision was served', sv: 'Delgivningsdag' },
    example: '2026-03-06',
  })
  servedOn!: string;

  @OneOf(['in-person', 'by-post', 'through-counsel', 'simplified', 'by-publication'], {
    name: 'ServiceMethod',
    description: { en: 'How it was served', sv: 'Delgivningssätt' },
  })
  method!: string;

  @Line({
    max: 200,
    description: { en: 'Who received it, and how that is proven', sv: 'Mottagare och bevis om delgivning' },
    example: 'Signed acknowledgement of receipt',
  })
  receivedBy!: string;

  @Flag({
    description: {
      en: 'In a language that the person is found to understand; needed where asylum was examined',
      sv: 'På ett språk som personen kan antas förstå; krävs när asyl har prövats',
    },
    example: true,
    optional: true,
  })
  languageUnderstood?: boolean;
}

export class RecordProsecutorConsent {
  @CivilDate({ description: { en: 'Day of consent', sv: 'Dag för medgivande' } })
  consentedOn!: string;
}

export class RepealDecision {
  @OneOf(['permit-granted', 'self-correction', 'citizenship', 'court-ruling'], {
    name: 'RepealGround',
    description: { en: 'Why the decision no longer stands', sv: 'Varför beslutet inte längre gäller' },
  })
  because!: string;
}

import { CivilDate, Note } from '../../../../platform/http/fields';

export class GrantStayOfExecution {
  @CivilDate({ description: { en: 'Day of the order', sv: 'Dag för beslutet' } })
  orderedOn!: string;

  @Note({ max: 4000, description: { en: 'Reasons', sv: 'Skäl' }, example: 'Harm that could not be undone.' })
  reasons!: string;
}

/** Also the answer to a motion that stayed enforcement by itself under the older law. */
export class EndStayOfExecution {
  @CivilDate({ description: { en: 'Day', sv: 'Dag' } })
  on!: string;

  @Note({
    max: 4000,
    description: { en: 'What whoever enforces is told', sv: 'Besked till den som verkställer' },
    example: 'The motion is refused; carry on.',
  })
  instruction!: string;
}

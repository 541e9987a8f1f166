import { CivilDate, Line, Note, OneOf } from '../../../../platform/http/fields';

/** Art. 310: the body that found the ground hands over to the commander by the place of stay. */
export class HandOverToUnit {
  @Line({
    max: 40,
    pattern: /^[A-Z0-9-]+$/,
    description: {
      en: 'Code of the unit or post that is to conduct the case',
      sv: 'Kod för den enhet som ska handlägga',
    },
    example: 'NOSG-ZIELONA-GORA',
  })
  unit!: string;

  @CivilDate({ description: { en: 'Day of the order', sv: 'Dag för beslutet' } })
  on!: string;

  @OneOf(['place-of-stay', 'placed-in-centre'], {
    name: 'UnitHandoverGround',
    description: { en: 'Why', sv: 'Varför' },
    example: 'place-of-stay',
  })
  ground!: string;

  @Note({
    max: 2000,
    description: { en: 'To whoever receives', sv: 'Till mottagaren' },
    example: 'Lives in Zielona Góra.',
  })
  note!: string;
}

export class WithdrawUnitHandover {
  @Note({ max: 2000, description: { en: 'Why', sv: 'Varför' }, example: 'Sent to the wrong unit.' })
  reasons!: string;
}

export const closingGrounds = [
  'departed',
  'no-decision',
  'repealed',
  'lapsed',
  'died',
  'handed-over-to-a-state',
] as const;

export class ClosePolishCase {
  @OneOf(closingGrounds, {
    name: 'PolishClosingGround',
    description: { en: 'Why the case ends', sv: 'Varför ärendet avslutas' },
    example: 'departed',
  })
  because!: (typeof closingGrounds)[number];

  @CivilDate({ description: { en: 'Day', sv: 'Dag' } })
  on!: string;
}

import { CivilDate, Line, Note, OneOf } from '../../../../platform/http/fields';

export class OrderAssistedReturn {
  @CivilDate({ description: { en: 'Day of the order', sv: 'Dag för beslutet' } })
  orderedOn!: string;

  @OneOf(['pl.iom', 'pl.straz-graniczna'], {
    name: 'ReturnOrganiser',
    description: { en: 'Who organises the journey', sv: 'Vem som ordnar resan' },
    example: 'pl.iom',
  })
  organiser!: string;

  @Line({ max: 60, description: { en: 'Reference of the order', sv: 'Beslutets beteckning' }, example: 'KG-DPR-77/26' })
  orderReference!: string;
}

export class LeaveReturnUnexamined {
  @CivilDate({ description: { en: 'Day on which it was left unexamined', sv: 'Dag då den lämnades utan prövning' } })
  leftOn!: string;

  @OneOf(['late', 'formal-defects'], {
    name: 'UnexaminedReason',
    description: { en: 'Why it is not examined', sv: 'Varför den inte prövas' },
    example: 'late',
  })
  because!: string;

  @Note({
    max: 2000,
    description: { en: 'Reasons', sv: 'Skäl' },
    example: 'Handed in the day after the period for departure had ended.',
  })
  reasons!: string;
}

export class RefuseAssistedReturn {
  @CivilDate({ description: { en: 'Day of the order', sv: 'Dag för beslutet' } })
  refusedOn!: string;

  @OneOf(['not-eligible', 'union-citizen', 'helped-within-two-years', 'detained', 'other'], {
    name: 'AssistedReturnRefusal',
    description: { en: 'Why it is refused', sv: 'Varför det avslås' },
    example: 'helped-within-two-years',
  })
  because!: string;

  @Note({
    max: 4000,
    description: { en: 'Reasons', sv: 'Skäl' },
    example: 'Left with such help eleven months ago; no exception applies.',
  })
  reasons!: string;
}

export class RevokeAssistedReturn {
  @CivilDate({ description: { en: 'Day', sv: 'Dag' } })
  revokedOn!: string;

  @Note({
    max: 2000,
    description: { en: 'Reasons', sv: 'Skäl' },
    example: 'The return is no longer the person’s own will.',
  })
  reasons!: string;
}

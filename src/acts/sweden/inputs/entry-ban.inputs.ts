import { CivilDate } from '../../../platform/http/fields';

export class LiftEntryBan {
  @CivilDate({ description: { en: 'Day of the decision', sv: 'Beslutsdag' } })
  liftedOn!: string;
}

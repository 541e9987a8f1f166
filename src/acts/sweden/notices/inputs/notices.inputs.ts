import { CivilDate, Flag } from '../../../../platform/http/fields';

export { AcknowledgeNotice } from '../../../neutral/inputs/notices.inputs';

export class AnnounceRelease {
  @CivilDate({ description: { en: 'Planned day of release', sv: 'Planerad frigivningsdag' }, example: '2026-11-02' })
  releaseOn!: string;

  @CivilDate({ description: { en: 'Day on which the notice came', sv: 'Dag då underrättelsen kom' } })
  receivedOn!: string;
}

export class ReportReviewNeed {
  @CivilDate({ description: { en: 'Day of the report', sv: 'Dag för anmälan' } })
  reportedOn!: string;

  @Flag({ description: { en: 'A new examination is needed', sv: 'Ny prövning behövs' }, example: false })
  needed!: boolean;
}

import { CivilDate, CountryCode, Flag, Line, Note, OneOf } from '../../../../platform/http/fields';
import { DataTold, type DataForConsulate } from '../../identity/inputs/data-for-states.field';
import { FileReference } from '../../decision/inputs/file-reference.field';

const reasons = (example: string) => Note({ max: 8000, description: { en: 'Reasons', sv: 'Skäl' }, example });

/** Transfer to the state that examines the application for protection. */
export class DecideResponsibleStateTransfer {
  @FileReference({ description: { en: 'Reference of the decision', sv: 'Beslutets beteckning' }, example: 'DPU-77/26' })
  reference!: string;

  @CivilDate({ description: { en: 'Day of the decision', sv: 'Beslutsdag' } })
  decidedOn!: string;

  @CountryCode({ description: { en: 'State that is responsible', sv: 'Ansvarig stat' }, example: 'DEU' })
  state!: string;

  @Flag({
    description: {
      en: 'It can be enforced before it is final, as the decision itself says',
      sv: 'Det kan verkställas innan det är slutligt, enligt beslutet självt',
    },
    example: false,
  })
  enforceableAtOnce!: boolean;

  @reasons('The state has taken responsibility for the application.')
  reasons!: string;
}

export class RecordTransferRemedyOutcome {
  @OneOf(['no-remedy-used', 'stands', 'set-aside'], {
    name: 'TransferRemedyOutcome',
    description: { en: 'What became of the decision', sv: 'Vad som blev av beslutet' },
    example: 'no-remedy-used',
  })
  outcome!: 'no-remedy-used' | 'stands' | 'set-aside';

  @CivilDate({ description: { en: 'Since which day', sv: 'Från vilken dag' } })
  on!: string;
}

/** Immediate handover, or readmission, without a decision (art. 303(1)(9)). */
export class RecordReadmission {
  @CivilDate({ description: { en: 'Day of the handover', sv: 'Dag för överlämnandet' } })
  handedOverOn!: string;

  @CountryCode({ description: { en: 'State that took the person over', sv: 'Stat som tog emot' }, example: 'UKR' })
  state!: string;

  @Line({
    max: 200,
    description: { en: 'The agreement, and who took the person over', sv: 'Avtalet, och vem som tog emot' },
    example: 'Readmission agreement; border guard at Medyka–Shehyni',
  })
  evidence!: string;

  @DataTold
  dataTold?: DataForConsulate[];
}

/** Art. 314a: what is told in writing to somebody whose return another state has decided. */
export class GiveWrittenInstruction {
  @FileReference({
    description: { en: 'Number in the register (art. 428(1)(6a))', sv: 'Nummer i registret (art. 428(1)(6a))' },
    example: 'P-314A/12/26',
  })
  reference!: string;

  @CivilDate({ description: { en: 'Day on which it was given', sv: 'Dag då den gavs' } })
  givenOn!: string;

  @CountryCode({
    description: { en: 'State whose decision it is', sv: 'Stat som fattat beslutet' },
    example: 'DEU',
  })
  decidedIn!: string;

  @Note({
    max: 4000,
    description: {
      en: 'What was told, in which language, and the decision of that state',
      sv: 'Vad som meddelades, på vilket språk, och den statens beslut',
    },
    example: 'In Russian; decision of the other state of 3 May.',
  })
  told!: string;
}

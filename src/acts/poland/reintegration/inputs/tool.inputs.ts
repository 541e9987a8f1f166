import { CivilDate, Line, Many, OneOf, Whole } from '../../../../platform/http/fields';
import { vulnerabilities } from '../../assistance/inputs/words';

const need = OneOf(vulnerabilities, { name: 'ToolNeed', description: { en: 'Vulnerability', sv: 'Sårbarhet' } });

export class OpenToolCase {
  @OneOf(['standard', 'retroactive', 'blank'], {
    name: 'ToolCaseKind',
    description: {
      en: 'Ordinary; made by the partner afterwards; or without personal data, before a charter',
      sv: 'Vanligt; skapat av partnern i efterhand; eller utan personuppgifter, före en charter',
    },
    example: 'standard',
  })
  kind!: 'standard' | 'retroactive' | 'blank';

  @OneOf(['post-arrival', 'post-return'], {
    name: 'ToolSupport',
    description: { en: 'Type of support; cannot be changed later', sv: 'Slag av stöd; kan inte ändras' },
    example: 'post-return',
  })
  support!: string;

  @OneOf(['irara', 'caritas', 'ettc', 'weldo', 'life-makers-egypt'], {
    name: 'ReintegrationPartner',
    description: { en: 'Reintegration partner', sv: 'Återintegreringspartner' },
    example: 'caritas',
  })
  partner!: string;

  @CivilDate({ description: { en: 'Day on which it was made', sv: 'Dag då det skapades' } })
  openedOn!: string;

  @CivilDate({ optional: true, description: { en: 'Day of departure', sv: 'Avresedag' } })
  departureOn?: string;

  @Whole({
    min: 1,
    max: 40,
    description: { en: 'Members of the family who return', sv: 'Familjemedlemmar som återvänder' },
    example: 1,
  })
  familySize!: number;

  @OneOf(['voluntary', 'forced'], {
    name: 'ToolReturnKind',
    description: { en: 'Type of return', sv: 'Typ av återvändande' },
  })
  returnKind!: 'voluntary' | 'forced';

  @Many(need, {
    max: vulnerabilities.length,
    unique: true,
    description: { en: 'Vulnerabilities', sv: 'Sårbarheter' },
    example: [],
  })
  needs!: string[];

  @Line({
    max: 200,
    optional: true,
    description: { en: 'Where the signed consent is kept', sv: 'Var det undertecknade samtycket finns' },
    example: 'File sheet 21',
  })
  consent?: string;
}

export class AnswerToolCase {
  @OneOf(['accepted', 'rejected'], {
    name: 'ToolAnswer',
    description: { en: 'Answer', sv: 'Svar' },
    example: 'accepted',
  })
  answer!: 'accepted' | 'rejected';

  @CivilDate({ description: { en: 'Day', sv: 'Dag' } })
  answeredOn!: string;
}

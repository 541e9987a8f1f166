import { Column } from 'typeorm';

/** Which datum of a person a row is about: see `Datum`. */
export abstract class DatumColumns {
  @Column('text')
  place!: string;

  @Column('integer', { nullable: true })
  statement!: number | null;

  @Column('uuid', { name: 'case_id', nullable: true })
  caseId!: string | null;

  @Column('text', { nullable: true })
  region!: string | null;

  @Column('text', { nullable: true })
  field!: string | null;

  @Column('integer', { nullable: true })
  event!: number | null;
}

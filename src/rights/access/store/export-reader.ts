import { Injectable } from '@nestjs/common';
import { asAuthority } from '../../../journal/database-port';
import { Database } from '../../../platform/database/database';
import { filled, momentText } from '../../../platform/database/rows';
import { statement } from '../../../platform/database/statement';
import { problem } from '../../../platform/http/problem';
import { askerText, lookedBy, lookText, type Looker } from '../../../read-log/look';
import { noted } from '../../../read-log/noted';
import type { Extract } from '../extract';
import type { SubjectAccessExportItem } from '../http/exports.answers';
import type { TextReviews } from '../reviews';

/** Which extract of which person. */
export interface Which {
  readonly personId: string;
  readonly id: string;
}

interface Looking {
  readonly actor: Looker;
  readonly correlationId: string;
}

/** An extract with what it holds. What it held is gone once lawful erasure has removed it. */
export interface WholeExport extends SubjectAccessExportItem {
  readonly content: Extract;
  readonly reviews: TextReviews;
}

const columns = `e.id, e.version, e.status, e.person_id as "personId", e.unreviewed, e.request_id as "requestId", e.language,
  e.cases, e.withheld, e.texts, e.prepared_by as "preparedBy", ${momentText('e.prepared_at')} as "preparedAt",
  e.reviewed_by as "reviewedBy", e.released_by as "releasedBy", ${momentText('e.released_at')} as "releasedAt", e.recipient,
  e.digest, e.pdf_digest as "pdfDigest"`;
const ofPerson = `asking.authority is not null and e.authority = asking_authority() and e.person_id = $2`;

const list = statement<[string, string, string], SubjectAccessExportItem>(
  'list-subject-access-exports',
  noted(
    asAuthority(
      'found.*',
      `select ${columns} from subject_access_exports e where ${ofPerson} order by e.prepared_at desc, e.id limit 100`,
      'cross join',
      lookedBy('$3', '$1'),
    ),
    { operation: 'list-subject-access-exports', look: '$3', personId: '$2::uuid' },
  ),
);
const read = statement<[string, string, string, string], WholeExport>(
  'read-subject-access-export',
  noted(
    asAuthority(
      'found.*',
      `select ${columns}, c.body as content, c.reviews
         from subject_access_exports e join subject_access_contents c on c.export_id = e.id
        where ${ofPerson} and e.id = $3`,
      'cross join',
      lookedBy('$4', '$1'),
    ),
    { operation: 'read-subject-access-export', look: '$4', personId: '$2::uuid', onlyWith: 'id' },
  ),
);
const readPdf = statement<[string, string, string, string], { readonly id: string; readonly pdf: Buffer }>(
  'read-subject-access-pdf',
  noted(
    asAuthority(
      'found.*',
      `select e.id, c.pdf from subject_access_exports e join subject_access_contents c on c.export_id = e.id
        where ${ofPerson} and e.id = $3 and c.pdf is not null`,
      'cross join',
      lookedBy('$4', '$1'),
    ),
    { operation: 'read-subject-access-export', look: '$4', personId: '$2::uuid', onlyWith: 'id' },
  ),
);
const known = statement<[string, string, string], { readonly known: boolean }>(
  'holds-data-of',
  `SELECT holds_data_of(${lookedBy('$3', '$1')}, $2) AS known`,
);

/** Reads extracts of the own authority; each look has its line. */
@Injectable()
export class ExportReader {
  constructor(private readonly database: Database) {}

  /** The newest hundred of a person. @throws Problem person-not-found where the authority holds nothing of them */
  async list({ actor, correlationId }: Looking, personId: string): Promise<SubjectAccessExportItem[]> {
    const [row] = await this.database.call(known, actor.authority, personId, askerText(actor));
    if (row?.known !== true) throw problem('person-not-found');
    const look = lookText(actor, correlationId, { purpose: 'data-protection' });
    const rows = await this.database.call(list, actor.authority, personId, look);
    return rows.map(one => filled(one) as SubjectAccessExportItem);
  }

  /** @throws Problem subject-access-export-not-found */
  async get({ actor, correlationId }: Looking, { personId, id }: Which): Promise<WholeExport> {
    const look = lookText(actor, correlationId, { purpose: 'data-protection' });
    const [row] = await this.database.call(read, actor.authority, personId, id, look);
    if (!row) throw problem('subject-access-export-not-found');
    return filled(row) as WholeExport;
  }

  /** The pages as they went out. @throws Problem subject-access-export-not-found also before it is released */
  async pdf({ actor, correlationId }: Looking, { personId, id }: Which): Promise<Buffer> {
    const look = lookText(actor, correlationId, { purpose: 'data-protection' });
    const [row] = await this.database.call(readPdf, actor.authority, personId, id, look);
    if (!row) throw problem('subject-access-export-not-found');
    return row.pdf;
  }
}

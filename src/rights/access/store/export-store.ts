import { hash, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { PROCEDURES, ProcedureBook } from '../../../cases/spine/procedure-book';
import { canonical } from '../../../journal';
import type { Language } from '../../../kernel';
import { problem } from '../../../platform/http/problem';
import { RetentionPeriods } from '../../../retention/store/retention-periods';
import { door, Doors, type Doing, type Recorded } from '../../doors';
import { LimitStore } from '../../limits/limit-store';
import type { Recipient } from '../../words';
import { Collector } from '../collector';
import { compose } from '../compose';
import { textsOf } from '../extract';
import type { SubjectAccessExportReceipt } from '../http/exports.answers';
import { extractPage } from '../page/extract-page';
import { Press } from '../page/press';
import { reviewed, unreviewed, type TextReview, type TextReviews } from '../reviews';
import { ExportReader, type Which } from './export-reader';

const prepare = door('prepare_subject_access_export', 2, {
  unknown: 'data-subject-request-not-found',
  closed: 'data-subject-request-closed',
  'identity-unchecked': 'identity-unchecked',
});
const inDraft = {
  unknown: 'subject-access-export-not-found',
  stale: 'version-conflict',
  released: 'subject-access-export-released',
} as const;
const review = door('review_subject_access_texts', 4, inDraft);
const release = door('release_subject_access_export', 7, {
  ...inDraft,
  closed: 'data-subject-request-closed',
  unreviewed: 'texts-unreviewed',
  own: 'second-person-needed',
});

export interface NewExport {
  readonly personId: string;
  readonly requestId: string;
  readonly language: Language;
}

/** A review of one text, as it is sent. */
export type ReviewOf = TextReview & { readonly text: string };

/** Extracts of what an authority holds of a person: one prepares and reviews, another releases. */
@Injectable()
export class ExportStore {
  constructor(
    private readonly doors: Doors,
    private readonly reader: ExportReader,
    private readonly collector: Collector,
    private readonly limits: LimitStore,
    private readonly periods: RetentionPeriods,
    private readonly press: Press,
    @Inject(PROCEDURES) private readonly book: ProcedureBook,
  ) {}

  /**
   * @throws Problem person-not-found, cases-not-all-open, data-subject-request-not-found, data-subject-request-closed,
   *   identity-unchecked, idempotency-key-reused
   */
  async prepare(doing: Doing, asked: NewExport): Promise<Recorded<SubjectAccessExportReceipt>> {
    const { actor, correlationId } = doing;
    const { personId, language } = asked;
    const held = await this.collector.holdings(
      { actor, correlationId, personId, language },
      this.limits,
      this.periods,
      this.doors.today(),
    );
    const { procedures } = this.book;
    const about = { language, authority: actor.authority, preparedAt: this.doors.now(), procedures };
    const { extract, withheld } = compose(held, about);
    const cases = extract.cases.map(({ caseId, version }) => ({ caseId, version }));
    const row = { ...asked, id: randomUUID(), cases, withheld, texts: textsOf(extract).length };
    const values = [JSON.stringify(row), JSON.stringify(extract)];
    return this.doors.go(doing, prepare, { values, status: 201, same: [asked] });
  }

  /**
   * @throws Problem subject-access-export-not-found, subject-access-export-released, version-conflict, invalid-input
   *   where a text or a passage is not in the extract
   */
  async review(
    doing: Doing,
    which: Which & { readonly version: number },
    given: readonly ReviewOf[],
  ): Promise<Recorded<SubjectAccessExportReceipt>> {
    const { content, reviews } = await this.reader.get(doing, which);
    const texts = new Map(textsOf(content).map(({ id, text }) => [id, text]));
    given.forEach(({ text: id, passages }, at) => {
      const text = texts.get(id);
      if (text === undefined) throw problem('invalid-input', { errors: [notThere(`/reviews/${at}/text`)] });
      const strange = passages.findIndex(passage => !text.includes(passage));
      if (strange >= 0) throw problem('invalid-input', { errors: [notThere(`/reviews/${at}/passages/${strange}`)] });
    });
    const added: TextReviews = Object.fromEntries(given.map(({ text, ...one }) => [text, one]));
    const left = unreviewed(content, { ...reviews, ...added }).length;
    const values = [which.id, which.version, left, JSON.stringify(added)];
    return this.doors.go(doing, review, { values, status: 200, same: [which.id, which.version, given] });
  }

  /**
   * Lets the extract go, without what was masked; the pages are made here and kept as they went out.
   * @throws Problem subject-access-export-not-found, subject-access-export-released, version-conflict, texts-unreviewed,
   *   second-person-needed, data-subject-request-closed, pages-unavailable
   */
  async release(
    doing: Doing,
    which: Which & { readonly version: number },
    recipient: Recipient,
  ): Promise<Recorded<SubjectAccessExportReceipt>> {
    const { content, reviews } = await this.reader.get(doing, which);
    const final = reviewed(content, reviews);
    const digest = hash('sha256', canonical(final), 'hex');
    const pdf = await this.press.print(extractPage(final, digest));
    const digests = [digest, hash('sha256', pdf, 'hex')];
    const values = [which.id, which.version, recipient, ...digests, JSON.stringify(final), pdf.toString('base64')];
    return this.doors.go(doing, release, {
      values,
      status: 200,
      look: { class: 'disclosure', recipient },
      same: [which.id, which.version, recipient],
    });
  }
}

const notThere = (pointer: string) => ({
  pointer,
  code: 'not-in-the-extract',
  detail: {
    en: 'This does not stand in the extract.',
    sv: 'Detta finns inte i utdraget.',
    pl: 'Tego nie ma w wyciągu.',
  },
});

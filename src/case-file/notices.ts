import { eventOf, type Region } from '../kernel';

/** Word that the law says must reach another body, and whether it has. */
export interface Notice {
  readonly number: number;
  /** Which duty to inform it is; the country's list of notices says what each one tells, and why. */
  readonly key: string;
  /** An authority, or a body outside that is told by other means. */
  readonly to: string;
  /** The authority that sent it, and that records that a body outside has confirmed it. */
  readonly from: string;
  /** Sections that order it, as they are cited. */
  readonly basis: readonly string[];
  readonly sentAt: string;
  /** Last moment for it to have arrived, RFC 3339 UTC, where the law or the house gives one. */
  readonly dueAt?: string;
  readonly acknowledgedAt?: string;
}

/** Notices come and go beside everything else; no step of the procedure waits in a state of theirs. */
export interface Notices {
  readonly state: 'kept';
  readonly list: readonly Notice[];
  /** Planned day of release from prison, as the prison has announced it. */
  readonly releaseOn?: string;
}

export const notices: Region<Notices> = {
  name: 'notices',
  title: { en: 'Statutory notices', sv: 'Underrättelser', pl: 'Zawiadomienia' },
  states: { kept: { en: 'kept', sv: 'förs', pl: 'prowadzone' } },
  blank: { state: 'kept', list: [] },
};
const event = eventOf(notices);

export const noticeSent = event<Pick<Notice, 'key' | 'to' | 'basis' | 'dueAt'>>('notice-sent', {
  title: { en: 'Notice sent', sv: 'Underrättelse skickad', pl: 'Wysłano zawiadomienie' },
  // It goes out when it is written, also where the act that it tells of lies back in time.
  apply: (facts, { payload, authority, recordedAt }) => ({
    ...facts,
    list: [...facts.list, { number: facts.list.length + 1, ...payload, from: authority, sentAt: recordedAt }],
  }),
});

export const noticeAcknowledged = event<{ number: number }, { note?: string }>('notice-acknowledged', {
  title: { en: 'Notice acknowledged', sv: 'Underrättelse kvitterad', pl: 'Potwierdzono zawiadomienie' },
  apply: (facts, { payload, occurredAt }) => ({
    ...facts,
    list: facts.list.map(notice =>
      notice.number === payload.number ? { ...notice, acknowledgedAt: occurredAt } : notice,
    ),
  }),
});

/** The other way: the prison tells those who enforce when somebody will be released. */
export const releaseAnnounced = event<{ releaseOn: string; receivedOn: string }>('release-announced', {
  title: { en: 'Release from prison announced', sv: 'Frigivning aviserad', pl: 'Zapowiedziano zwolnienie z więzienia' },
  apply: (facts, { payload }) => ({ ...facts, releaseOn: payload.releaseOn }),
});

export const noticesEvents = [noticeSent, noticeAcknowledged, releaseAnnounced];

/** Notices that nobody has confirmed yet. */
export const unacknowledged = ({ list }: Notices): readonly Notice[] =>
  list.filter(({ acknowledgedAt }) => acknowledgedAt === undefined);

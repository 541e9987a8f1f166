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

/** A question that another body has put about the person, and when it was answered. */
export interface Inquiry {
  readonly number: number;
  /** Which question it is, from the list of the country. */
  readonly key: string;
  readonly receivedOn: string;
  readonly answeredOn?: string;
}

/** Notices come and go beside everything else; no step of the procedure waits in a state of theirs. */
export interface Notices {
  readonly state: 'kept';
  readonly list: readonly Notice[];
  /** Questions of bodies outside, which the law gives a time to answer. */
  readonly inquiries?: readonly Inquiry[];
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

export const inquiryReceived = event<{ key: string; receivedOn: string }, { from: string }>('inquiry-received', {
  title: {
    en: 'Question of another body received',
    sv: 'Fråga från annat organ mottagen',
    pl: 'Otrzymano zapytanie innego organu',
  },
  apply: (facts, { payload }) => {
    const inquiries = facts.inquiries ?? [];
    return { ...facts, inquiries: [...inquiries, { number: inquiries.length + 1, ...payload }] };
  },
});

export const inquiryAnswered = event<{ number: number; answeredOn: string }, { answer: string }>('inquiry-answered', {
  title: {
    en: 'Question of another body answered',
    sv: 'Fråga från annat organ besvarad',
    pl: 'Udzielono odpowiedzi innemu organowi',
  },
  apply: (facts, { payload: { number, answeredOn } }) => ({
    ...facts,
    inquiries: (facts.inquiries ?? []).map(one => (one.number === number ? { ...one, answeredOn } : one)),
  }),
});

/** Questions that nobody has answered yet, the oldest first. */
export const openInquiries = ({ inquiries = [] }: Notices): readonly Inquiry[] =>
  inquiries.filter(({ answeredOn }) => answeredOn === undefined);

export const noticesEvents = [noticeSent, noticeAcknowledged, releaseAnnounced, inquiryReceived, inquiryAnswered];

/** Notices that nobody has confirmed yet. */
export const unacknowledged = ({ list }: Notices): readonly Notice[] =>
  list.filter(({ acknowledgedAt }) => acknowledgedAt === undefined);

import * as file from '../../case-file';
import type { Classified, Itemwise, Leaf } from '../classified';
import { eventClasses as told } from './event-classes';

/** What each notice tells, by its key. One that is not here is told to nobody who may not know everything. */
export const noticeKeys: Readonly<Record<string, Leaf>> = {
  'ban-imposed': 'operational',
  'ban-decision-final': 'operational',
  'ban-decision-enforced': 'operational',
  'enforcement-barred': 'operational',
  'bar-lifted': 'operational',
  'decision-repealed': 'operational',
  'decision-to-enforce': 'operational',
  'temporary-permit': 'asylum',
  'contact-with-person': 'whereabouts',
  'return-alert-updated': 'operational',
  'return-alert-deleted': 'whereabouts',
  'refusal-alert-entered': 'operational',
  'refusal-alert-deleted': 'operational',
  'short-visit-permitted': 'operational',
  'wanted-notice': 'whereabouts',
  'wanted-notice-cancelled': 'whereabouts',
  'decision-enforced': 'operational',
  'decision-final': 'operational',
  'security-expulsion': ['criminal', 'security'],
  'criminal-judgment': 'criminal',
  'release-from-prison': ['criminal', 'liberty'],
  'detention-reviewed-during-appeal': 'liberty',
  impediment: ['asylum', 'health'],
  'return-alert-entered': 'operational',
  'assisted-return-ordered': 'operational',
  'assisted-return-left-unexamined': 'operational',
  'ban-withdrawn': 'operational',
  'alert-consultation': 'operational',
  'stay-titles-lapsed': 'operational',
  'court-ruling': 'operational',
  'decision-to-list': 'operational',
};

/** Every class: for a notice that nobody has placed. */
const unplaced: Leaf = ['identity', 'whereabouts', 'family', 'liberty', 'health', 'asylum', 'criminal', 'security'];

export const classOfNotice = (key: string): Leaf =>
  (Object.hasOwn(noticeKeys, key) ? noticeKeys[key] : undefined) ?? unplaced;

const noticeFields = {
  number: 'operational',
  key: 'operational',
  to: 'operational',
  from: 'operational',
  basis: 'operational',
  sentAt: 'operational',
  dueAt: 'operational',
  acknowledgedAt: 'operational',
} as const satisfies Classified<file.Notice>;

/** A notice is told whole or not at all. */
const itemsOfNotices: Itemwise<{ readonly key: string }> = {
  by: ({ key }) => classOfNotice(key),
  item: noticeFields,
};

/** Another state asks about an alert: that somebody is in it or has a right to stay there. */
const inquiry = {
  number: 'operational',
  key: 'operational',
  receivedOn: 'operational',
  answeredOn: 'operational',
} as const;

export const notices: Classified<file.Notices> = {
  state: 'operational',
  list: itemsOfNotices,
  inquiries: inquiry,
  releaseOn: ['criminal', 'liberty'],
};

export const noticesEvents = [
  told(file.noticeSent, {
    happened: 'operational',
    payload: itemsOfNotices,
  }),
  told(file.noticeAcknowledged, {
    happened: 'operational',
    payload: { number: 'operational' },
    sealed: { note: 'operational' },
  }),
  told(file.releaseAnnounced, {
    happened: ['criminal', 'liberty'],
    payload: { releaseOn: ['criminal', 'liberty'], receivedOn: ['criminal', 'liberty'] },
  }),
  told(file.inquiryReceived, {
    happened: 'operational',
    payload: { key: 'operational', receivedOn: 'operational' },
    sealed: { from: 'operational' },
  }),
  told(file.inquiryAnswered, {
    happened: 'operational',
    payload: { number: 'operational', answeredOn: 'operational' },
    sealed: { answer: 'identity' },
  }),
];

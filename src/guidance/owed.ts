import {
  handoverAccepted,
  handoverReceived,
  handoverRejected,
  noticeAcknowledged,
  openHandover,
  unacknowledged,
  type Handover,
  type Notice,
} from '../case-file';
import { handoverFields } from '../access';
import type { EventType, Text } from '../kernel';
import { named, type GuidedDeadline, type NamedCommand } from './deadlines';
import { partIsOpen, type Look } from './look';

/** What somebody has to do in the case: deadlines, notices to acknowledge, a handover to answer. */
export interface Owed {
  readonly deadlines: readonly GuidedDeadline[];
  readonly notices: readonly OwedNotice[];
  readonly handovers: readonly OwedHandover[];
}

export interface OwedNotice extends Pick<Notice, 'number' | 'key' | 'to' | 'basis' | 'sentAt' | 'dueAt'> {
  readonly title?: Text;
  readonly answeredBy: readonly NamedCommand[];
}

export interface OwedHandover
  extends Pick<Handover, 'number' | 'kind' | 'from' | 'to' | 'sentAt'>, Partial<Pick<Handover, 'ground'>> {
  readonly answeredBy: readonly NamedCommand[];
}

const answersToHandover = [handoverReceived, handoverAccepted, handoverRejected] as readonly Pick<EventType, 'type'>[];

/** What the authority of whoever looks owes, and what is owed by others as far as it may see. */
export function owedOf(
  look: Look,
  deadlines: readonly GuidedDeadline[],
): { readonly yours: Owed; readonly others: Owed } {
  const { actor } = look;
  const notices = noticesOf(look);
  const handovers = handoversOf(look);
  return {
    yours: {
      deadlines: deadlines.filter(({ owner }) => owner === actor.authority),
      notices: notices.filter(({ to }) => to === actor.authority),
      handovers: handovers.filter(({ to }) => to === actor.authority),
    },
    others: {
      deadlines: deadlines.filter(({ owner }) => owner !== actor.authority),
      notices: notices.filter(({ to }) => to !== actor.authority),
      handovers: handovers.filter(({ to }) => to !== actor.authority),
    },
  };
}

const noticesOf = (look: Look): readonly OwedNotice[] =>
  unacknowledged(look.file.notices)
    .filter(({ to }) => to === look.actor.authority || partIsOpen(look.groups, 'notices'))
    .filter(({ key }) => look.sight.seesNotice(key))
    .map(({ number, key, to, basis, sentAt, dueAt }) => ({
      ...{ number, key, to, basis, sentAt },
      ...titled(look, key),
      ...(dueAt !== undefined && { dueAt }),
      answeredBy: rowsOf(look, to, [noticeAcknowledged]),
    }));

const titled = ({ procedure }: Look, key: string): { readonly title?: Text } => {
  const title = procedure.notices?.[key];
  return title ? { title } : {};
};

function handoversOf(look: Look): readonly OwedHandover[] {
  const open = openHandover(look.file.responsibility);
  if (!open || !(open.to === look.actor.authority || partIsOpen(look.groups, 'responsibility'))) return [];
  const { number, kind, from, to, ground, sentAt } = look.sight.told(handoverFields, open);
  const told = { number, kind, from, to, sentAt, ...(ground !== undefined && { ground }) };
  return [{ ...told, answeredBy: rowsOf(look, to, answersToHandover) }];
}

const rowsOf = ({ procedure }: Look, authority: string, events: readonly Pick<EventType<never>, 'type'>[]) =>
  procedure.commands
    .filter(({ by, records }) => {
      const theirs = by.some(role => role.authority.id === authority);
      return theirs && records.some(({ event }) => events.some(({ type }) => type === event.type));
    })
    .map(row => named(row));

import { record, type Ask, type Citation, type Effect, type Text } from '../../kernel';
import { noticeSent, partyJoined, type CaseFile, type FieldGroup } from '../../case-file';
import { computeDeadline } from '../../law';

/** A duty to inform: what is told, by which section, and what of the case the recipient may see of it. */
export interface NoticeDuty {
  readonly title: Text;
  readonly basis: readonly Citation[];
  /** Dated rule that gives the last moment; without one the law says “at once” or nothing. */
  readonly rule?: string;
  /** Opened to a recipient that works in Samverk; a body outside is told by other means. */
  readonly discloses: readonly FieldGroup[];
}

/** The sending of a notice, which says of itself what duty it fulfils. */
interface Telling<Key extends string, I = unknown> extends Effect<CaseFile, I> {
  readonly tells: Key;
}

/** The duties to inform that an effect of a row fulfils. */
export const toldBy = <Key extends string>(effect: Effect<CaseFile>): readonly Key[] => {
  const { tells } = effect as Partial<Telling<Key>>;
  return tells === undefined ? [] : [tells];
};

/**
 * The effects by which a row tells another body what the law says it must: an authority that works here is let in to
 * what the duty discloses, and the notice goes out in the same moment as the act.
 * @param duties the country's list of notices
 * @param outsiders bodies that are told by other means than a view of the case
 * @returns `tell(key, to, given?, start?)`. `to`: who is told; undefined where nobody has to be, and never the one who
 *   acts. `given`: whether there is anything to tell. `start`: what a statutory time for telling runs from, a civil date
 *   or an instant; the act itself if left out
 */
export const tellingOf =
  <Key extends string>(duties: Readonly<Record<Key, NoticeDuty>>, outsiders: readonly string[]) =>
  <I>(
    key: Key,
    to: (ask: Ask<CaseFile, I>) => string | undefined,
    given: (ask: Ask<CaseFile, I>) => boolean = () => true,
    start: (ask: Ask<CaseFile, I>) => string = ({ now }) => now.toString(),
  ): Effect<CaseFile, I>[] => {
    const duty = duties[key];
    const recipient = (ask: Ask<CaseFile, I>) => {
      const body = given(ask) ? to(ask) : undefined;
      return body === ask.actor.authority ? undefined : body;
    };
    const sees = ({ file }: Ask<CaseFile, I>, body: string) => {
      const groups = file.responsibility.participants.find(({ authority }) => authority === body)?.groups ?? [];
      return duty.discloses.every(group => groups.includes(group));
    };
    const sending = record<CaseFile, I, Parameters<typeof noticeSent.apply>[1]['payload'], never>(
      noticeSent,
      ask => ({
        key,
        to: recipient(ask) ?? '',
        basis: duty.basis.map(({ label }) => label),
        ...(duty.rule !== undefined && { dueAt: computeDeadline(duty.rule, { start: start(ask) }).dueAt }),
      }),
      { provided: ask => recipient(ask) !== undefined },
    );
    const telling: Telling<Key, I> = { ...sending, tells: key };
    return [
      record<CaseFile, I, { authority: string; groups: NoticeDuty['discloses'] }, never>(
        partyJoined,
        ask => ({ authority: recipient(ask) ?? '', groups: duty.discloses }),
        {
          provided: ask => {
            const body = recipient(ask);
            return body !== undefined && !outsiders.includes(body) && !sees(ask, body);
          },
          // Nobody is let into a case that is closed; the notice reaches them all the same.
          when: { responsibility: ['none', 'held', 'in-transit'] },
        },
      ),
      telling,
    ];
  };

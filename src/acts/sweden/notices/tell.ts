import { record, type Ask, type Effect } from '../../../kernel';
import { noticeSent, partyJoined, type CaseFile } from '../../../case-file';
import { computeDeadline } from '../../../law';
import { swedishNotices, type NoticeDuty, type SwedishNotice } from './list';

/**
 * Bodies that are told by other means than a view of the case; whoever tells them records that they know. Kriminalvården
 * is one of them: it has no direct access to the data of Migrationsverket (UDL 19 §).
 */
export const outsiders: readonly string[] = ['se.skatteverket', 'se.polisen.nsis', 'se.kriminalvarden'];

/** The sending of a notice, which says of itself what duty it fulfils. */
export interface Telling<I = unknown> extends Effect<CaseFile, I> {
  readonly tells: SwedishNotice;
}

/** The duties to inform that an effect of a row fulfils. */
export const toldBy = (effect: Effect<CaseFile>): readonly SwedishNotice[] => {
  const { tells } = effect as Partial<Telling>;
  return tells === undefined ? [] : [tells];
};

/**
 * The effects by which a row tells another body what the law says it must: an authority that works here is let in to
 * what the duty discloses, and the notice goes out in the same moment as the act.
 * @param to who is told; undefined where nobody has to be, and never the one who acts
 * @param given whether there is anything to tell
 * @param start what a statutory time for telling runs from, a civil date or an instant; the act itself if left out
 */
export const tell = <I>(
  key: SwedishNotice,
  to: (ask: Ask<CaseFile, I>) => string | undefined,
  given: (ask: Ask<CaseFile, I>) => boolean = () => true,
  start: (ask: Ask<CaseFile, I>) => string = ({ now }) => now.toString(),
): Effect<CaseFile, I>[] => {
  const duty: NoticeDuty = swedishNotices[key];
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
  const telling: Telling<I> = { ...sending, tells: key };
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

/** Whoever answers for the case now, if that is another than the one who acts. */
export const theHolder = ({ file }: { readonly file: CaseFile }): string | undefined => file.responsibility.holder;

/** The police, or the Security Service where it enforces in their place (UF 7:8 a). */
export const thePolice = ({ file }: { readonly file: CaseFile }): string =>
  file.responsibility.holder === 'se.sakerhetspolisen' ? 'se.sakerhetspolisen' : 'se.polisen';

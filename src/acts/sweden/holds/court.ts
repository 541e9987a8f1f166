import { command, record, type Effect, type Guard, type Role } from '../../../kernel';
import { fieldGroups, partyJoined, type CaseFile, type FieldGroup } from '../../../case-file';
import { ul } from '../../../law/sweden/acts';
import { JoinCourt, type CourtMatter } from '../responsibility/inputs/responsibility.inputs';
import { nobody } from '../who';

/** The courts take part through one registry. */
export const theCourt = 'se.migrationsdomstol';

const takesPart = ({ responsibility }: CaseFile): boolean =>
  responsibility.participants.some(
    ({ authority, groups }) => authority === theCourt && fieldGroups.every(group => groups.includes(group)),
  );

/** A court that is asked for something sees the whole case from that moment, unless it does already. */
export const letCourtIn = <I>(because: CourtMatter | ((input: I) => CourtMatter)): Effect<CaseFile, I> =>
  record<CaseFile, I, { authority: string; groups: readonly FieldGroup[]; because?: string }, never>(
    partyJoined,
    ({ input }) => ({
      authority: theCourt,
      groups: fieldGroups,
      because: typeof because === 'string' ? because : because(input),
    }),
    { provided: ({ file }) => !takesPart(file) },
  );

const courtIsNotInYet: Guard<CaseFile, JoinCourt> = {
  code: 'court-takes-part-already',
  demand: {
    en: 'The court does not take part yet',
    sv: 'Domstolen deltar ännu inte',
    pl: 'Sąd jeszcze nie bierze udziału',
  },
  refusal: {
    en: 'The court takes part in the case already and sees all of it.',
    sv: 'Domstolen deltar redan i ärendet och ser hela det.',
    pl: 'Sąd już uczestniczy w sprawie i widzi ją całą.',
  },
  legalBasis: [ul('12:11')],
  whoCanClear: [nobody],
  test: ({ file }) => !takesPart(file),
};

/** Also after the decision is final a court may be asked: for a stay, about detention, about a refused re-examination. */
export const joinCourt = (by: readonly Role[]) =>
  command<CaseFile, JoinCourt>({
    name: 'join-court',
    title: { en: 'Let the court into the case', sv: 'Ge domstolen del av ärendet', pl: 'Dopuść sąd do sprawy' },
    by,
    basis: [ul('12:11'), ul('12:19 a'), ul('14:9')],
    advice: {
      en: 'When a court is asked for something while the case is open, also after the decision is final. From then on it sees the case and can act in it.',
      sv: 'När en domstol ska pröva något medan ärendet är öppet, även efter laga kraft. Därefter ser den ärendet och kan agera i det.',
      pl: 'Gdy sąd ma coś rozstrzygnąć w otwartej sprawie, także po uprawomocnieniu. Odtąd widzi sprawę i może w niej działać.',
    },
    input: JoinCourt,
    from: { responsibility: ['held', 'in-transit'] },
    requires: [courtIsNotInYet],
    records: [letCourtIn<JoinCourt>(({ matter }) => matter)],
  });

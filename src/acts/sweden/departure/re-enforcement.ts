import { command, record, type Role } from '../../../kernel';
import {
  decisionRevived,
  reEntered,
  responsibilityReopened,
  transportsSetAside,
  type CaseFile,
} from '../../../case-file';
import { uf, ul } from '../../../law/sweden/acts';
import { mayBeEnforcedAgain } from './guards/re-enforcement';
import { ReEnter } from './inputs/departure.inputs';
import { tell } from '../notices/tell';
import { beginningOf } from '../time';

const departed = { responsibility: 'closed', whereabouts: 'departed', decision: 'enforced' } as const;

/** Everything that the return of the person sets in motion; what was done before stays as it was. */
const anew = (to: string) => [
  record<CaseFile, ReEnter, { to: string }, never>(responsibilityReopened, () => ({ to })),
  record<CaseFile, ReEnter, { foundOn: string }, { place: string }>(
    reEntered,
    ({ input }) => ({ foundOn: input.foundOn }),
    { sealed: ({ input }) => ({ place: input.place }) },
  ),
  record<CaseFile, ReEnter, Record<string, never>, never>(decisionRevived, () => ({})),
  record<CaseFile, ReEnter, Record<string, never>, never>(transportsSetAside, () => ({}), {
    when: { transport: ['completed', 'cancelled', 'aborted', 'refused-at-arrival'] },
  }),
];

/** 28. Found in Sweden again before the decision lapsed: the police enforce it once more. */
export const reEnforce = (by: readonly Role[]) =>
  command<CaseFile, ReEnter>({
    name: 're-enforce',
    title: {
      en: 'Enforce the decision again',
      sv: 'Verkställ beslutet på nytt',
      pl: 'Wykonaj decyzję ponownie',
    },
    by,
    basis: [ul('12:23'), ul('12:14'), uf('7:3')],
    advice: {
      en: 'When somebody who left on this decision is found here without a right to be. Check permit, visa and short-visit permission first; the police answer for the case from then.',
      sv: 'När någon som lämnat landet enligt beslutet anträffas här utan rätt att vara här. Kontrollera tillstånd, visering och besökstillstånd först; polisen ansvarar därefter för ärendet.',
      pl: 'Gdy osobę, która wyjechała na podstawie tej decyzji, odnaleziono tu bez prawa pobytu. Najpierw sprawdź zezwolenie, wizę i zgodę na przyjazd; odtąd za sprawę odpowiada Policja.',
    },
    input: ReEnter,
    from: departed,
    requires: mayBeEnforcedAgain,
    occurred: input => beginningOf(input.foundOn),
    records: anew('se.polisen'),
  });

/** 28. Migrationsverket meets the person first; the police take over as with any case that needs them. */
export const reopenOnReEntry = (by: readonly Role[]) =>
  command<CaseFile, ReEnter>({
    name: 'reopen-on-re-entry',
    title: {
      en: 'Reopen the case of somebody who came back',
      sv: 'Återuppta ärendet när personen återvänt hit',
      pl: 'Wznów sprawę osoby, która wróciła',
    },
    by,
    basis: [ul('12:23'), uf('7:7 b')],
    advice: {
      en: 'When Migrationsverket meets somebody who left on this decision. The police are told, and the case is then handed over to them: they enforce again.',
      sv: 'När Migrationsverket får kontakt med någon som lämnat landet enligt beslutet. Polisen underrättas och ärendet överlämnas sedan dit: polisen verkställer på nytt.',
      pl: 'Gdy Migrationsverket napotka osobę, która wyjechała na podstawie tej decyzji. Zawiadamia się Policję i przekazuje jej sprawę: ona wykonuje ponownie.',
    },
    input: ReEnter,
    from: departed,
    requires: mayBeEnforcedAgain,
    occurred: input => beginningOf(input.foundOn),
    records: [...anew('se.migrationsverket'), ...tell<ReEnter>('contact-with-person', () => 'se.polisen')],
  });

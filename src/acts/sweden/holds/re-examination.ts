import { command, type Role } from '../../../kernel';
import type { CaseFile } from '../../../case-file';
import { uf, ul } from '../../../law/sweden/acts';
import { isUndecidedReexamination } from './guards/holds';
import { bars, countriesOf, standing, unbars, withBars } from './holds';
import { DecideReexamination, OpenReexamination } from './inputs/holds.inputs';
import { beginningOf } from '../time';

/** 21. A claim of new and lasting circumstances stays enforcement by law until it is decided. */
export const openReexamination = (by: readonly Role[]) =>
  command<CaseFile, OpenReexamination>({
    name: 'open-re-examination',
    title: { en: 'Open a re-examination', sv: 'Inled ny prövning', pl: 'Wszcznij ponowne badanie' },
    by,
    basis: [ul('12:19'), uf('7:8')],
    advice: {
      en: 'When lasting new circumstances are claimed that could not be claimed before. Enforcement is barred by law until you have decided.',
      sv: 'När nya bestående omständigheter åberopas som inte kunnat åberopas tidigare. Verkställigheten är hindrad enligt lag tills ni beslutat.',
      pl: 'Gdy powołano nowe, trwałe okoliczności, których nie można było powołać wcześniej. Wykonanie jest wstrzymane z mocy prawa do decyzji.',
    },
    input: OpenReexamination,
    from: standing,
    requires: [],
    records: bars<OpenReexamination>(
      ({ input: { countries } }) => ({
        kind: 're-examination',
        countries,
        endsWith: 're-examination-decided',
        ground: 'request-for-re-examination',
      }),
      { reasons: ({ reasons }) => reasons },
    ),
  });

/** Granted, the bar stays until the new examination is final; refused, it ends, and a first appeal may bar again. */
export const decideReexamination = (by: readonly Role[]) =>
  command<CaseFile, DecideReexamination>({
    name: 'decide-re-examination',
    title: {
      en: 'Decide whether to re-examine',
      sv: 'Besluta om ny prövning',
      pl: 'Rozstrzygnij o ponownym badaniu',
    },
    by,
    basis: [ul('12:19'), ul('12:19 a'), uf('7:8')],
    advice: {
      en: 'Decide soon: everything waits for it. If a refusal is appealed for the first time with a motion for a stay, register that motion at once.',
      sv: 'Besluta snart: allt väntar på det. Om ett avslag överklagas första gången med yrkande om inhibition, registrera yrkandet genast.',
      pl: 'Proszę rozstrzygnąć szybko: wszystko na to czeka. Jeśli odmowę zaskarżono po raz pierwszy z wnioskiem o wstrzymanie, proszę go od razu zarejestrować.',
    },
    input: DecideReexamination,
    from: withBars,
    requires: [isUndecidedReexamination],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      ...unbars<DecideReexamination>(
        ({ outcome }) => outcome,
        ({ input }) => input.outcome === 'refused',
      ),
      ...bars<DecideReexamination>(
        ({ file, input }) => ({
          kind: 're-examination',
          countries: countriesOf(file, input.hold),
          endsWith: 're-examination-final',
        }),
        { given: ({ input }) => input.outcome === 'granted' },
      ),
    ],
  });

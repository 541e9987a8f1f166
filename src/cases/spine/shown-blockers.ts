import type { CaseFile } from '../../case-file';
import { groundedBlockersOf, type Blocker, type Command, type Procedure, type Standing } from '../../kernel';
import { udl } from '../../law/sweden/acts';
import { openFacts, type Viewer } from './open-facts';

/** Said once for all that rests on facts which the role may not know, so that not even their number is told. */
export const notShown: Blocker = {
  code: 'not-shown',
  text: {
    en: 'Something that your role is not shown stands in the way. A colleague who works with the case can tell you more.',
    sv: 'Något som din roll inte får se står i vägen. En kollega som handlägger ärendet kan säga mer.',
    pl: 'Na przeszkodzie stoi coś, czego Twoja rola nie widzi. Więcej powie współpracownik prowadzący sprawę.',
  },
  legalBasis: [udl('16 §')],
  whoCanClear: [],
};

/** The reasons against a command, as far as whoever asks may know the facts that they rest on. */
export function shownBlockers(
  viewer: Viewer,
  procedure: Procedure<CaseFile>,
  row: Command<CaseFile>,
  ask: Standing<CaseFile> & { readonly input?: unknown },
): readonly Blocker[] {
  const isOpen = openFacts(viewer, procedure, ask.file);
  const grounded = groundedBlockersOf(procedure, row, ask);
  const shown = grounded.filter(({ facts }) => facts.every(isOpen)).map(({ blocker }) => blocker);
  return shown.length === grounded.length ? shown : [...shown, notShown];
}

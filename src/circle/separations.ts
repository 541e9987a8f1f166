import { demandOfHand, type Command, type FileBase, type Procedure, type Text } from '../kernel';

/** The token under which the composition root hands in what is kept apart. */
export const SEPARATIONS = Symbol('what one person never does both of');

/** Two acts that one person never does both of, and where that is held. */
export interface Separation {
  readonly key: string;
  readonly title: Text;
  /** The acts, as operations of the API or commands of a procedure. */
  readonly first: string;
  readonly second: string;
  /** What refuses it whoever asks: constraints of the database, its function, or the kernel. */
  readonly heldBy: readonly string[];
}

/** What is kept apart whatever the country; commands that take four eyes come from their rows. */
const separations: readonly Separation[] = [
  {
    key: 'grant',
    title: {
      en: 'Whoever proposes a grant, or is let in by it, does not approve it.',
      sv: 'Den som föreslår en behörighet, eller släpps in genom den, godkänner den inte.',
      pl: 'Kto proponuje uprawnienie lub uzyskuje przez nie dostęp, ten go nie zatwierdza.',
    },
    first: 'proposeGrant',
    second: 'approveGrant',
    heldBy: ['case_grants_two_persons', 'case_grants_not_to_oneself'],
  },
  {
    key: 'mandate',
    title: {
      en: 'Nobody gives oneself the place of another.',
      sv: 'Ingen ger sig själv en annans plats.',
      pl: 'Nikt nie udziela sam sobie miejsca innej osoby.',
    },
    first: 'giveMandate',
    second: 'giveMandate',
    heldBy: ['mandates_two_persons'],
  },
  {
    key: 'break-glass',
    title: {
      en: 'Whoever opened a case at once does not review it.',
      sv: 'Den som öppnade ett ärende genast granskar det inte.',
      pl: 'Kto otworzył sprawę w trybie pilnym, ten tego nie ocenia.',
    },
    first: 'breakGlass',
    second: 'reviewBreakGlass',
    heldBy: ['break_glass_two_persons'],
  },
  {
    key: 'assignment',
    title: {
      en: 'Nobody puts oneself in charge of a case that one does not see.',
      sv: 'Ingen gör sig själv till ansvarig för ett ärende som man inte ser.',
      pl: 'Nikt nie przydziela sobie sprawy, której nie widzi.',
    },
    first: 'assignCase',
    second: 'assignCase',
    heldBy: ['assign_case'],
  },
  {
    key: 'destruction',
    title: {
      en: 'Whoever proposes what to destroy does not approve it.',
      sv: 'Den som föreslår vad som ska gallras godkänner det inte.',
      pl: 'Kto proponuje zniszczenie, ten go nie zatwierdza.',
    },
    first: 'proposeDestruction',
    second: 'approveDestruction',
    heldBy: ['destruction_lists_two_persons', 'erasure_receipts_two_persons'],
  },
  {
    key: 'subject-access-export',
    title: {
      en: 'Whoever prepared what a person is given of their data does not release it.',
      sv: 'Den som har förberett det som den registrerade får ut lämnar inte ut det.',
      pl: 'Kto przygotował dane do wydania osobie, ten ich nie wydaje.',
    },
    first: 'prepareSubjectAccessExport',
    second: 'releaseSubjectAccessExport',
    heldBy: ['subject_access_exports_two_persons'],
  },
];

/** All that is kept apart, with the four-eyes rows of these procedures. */
export const separationsOf = <F extends FileBase>(procedures: readonly Procedure<F>[]): readonly Separation[] => [
  ...separations,
  ...procedures.flatMap(({ country, commands }) =>
    pairsIn(commands).map(([first, second]) => ({
      key: `${country.toLowerCase()}.${second}`,
      title: demandOfHand,
      ...{ first, second, heldBy: ['same-person'] },
    })),
  ),
];

/** Names of both halves; several authorities may have rows of the same name. */
function pairsIn<F>(commands: readonly Command<F>[]): readonly (readonly [first: string, second: string])[] {
  const pairs = commands.flatMap(({ firstHand, name }) =>
    commands
      .filter(({ records }) => records.some(({ event }) => event.type === firstHand?.event.type))
      .map(first => [first.name, name] as const),
  );
  return [...new Map(pairs.map(pair => [pair.join(' '), pair])).values()];
}

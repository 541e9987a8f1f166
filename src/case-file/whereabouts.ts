import { eventOf, type Region } from '../kernel';

export interface Whereabouts {
  readonly state: 'known' | 'absconded' | 'abroad-unconfirmed' | 'departed';
  readonly abscondedOn?: string;
  /** Codes of the facts on which the finding rests, from the closed list of the country's law. */
  readonly abscondingFacts?: readonly string[];
  /** The three dates that can differ. */
  readonly leftCountryOn?: string;
  readonly leftMemberStatesOn?: string;
  readonly leftAsDecidedOn?: string;
  readonly destination?: string;
  readonly manner?: DepartureManner;
  /** Kinds of data about the person that the state was told which took the person over. */
  readonly dataTold?: readonly string[];
  /** Found in the country again after the departure above. */
  readonly reEnteredOn?: string;
  /** Wanted since this day; empty once the person is found or gone. */
  readonly wantedSince?: string;
}

export type DepartureManner = 'voluntary' | 'forced';

export const whereabouts: Region<Whereabouts> = {
  name: 'whereabouts',
  title: { en: 'Whereabouts', sv: 'Vistelse', pl: 'Miejsce pobytu' },
  states: {
    known: { en: 'known', sv: 'känd', pl: 'znane' },
    absconded: { en: 'absconded', sv: 'avviken', pl: 'uchyla się, ukrywa' },
    'abroad-unconfirmed': { en: 'said to be abroad', sv: 'uppges vara utomlands', pl: 'podobno za granicą' },
    departed: { en: 'departed', sv: 'utrest', pl: 'wyjechał' },
  },
  blank: { state: 'known' },
};

const event = eventOf(whereabouts);

export const absconded = event<{ abscondedOn: string; facts: readonly string[] }, { tracing: string }>('absconded', {
  title: { en: 'Absconded', sv: 'Avviken', pl: 'Uchylenie się cudzoziemca' },
  from: ['known', 'abroad-unconfirmed'],
  to: 'absconded',
  apply: (facts, { payload }) => ({ ...facts, abscondedOn: payload.abscondedOn, abscondingFacts: payload.facts }),
});

export const located = event<{ locatedOn: string }, { place: string }>('located', {
  title: { en: 'Located', sv: 'Anträffad', pl: 'Odnaleziono cudzoziemca' },
  from: ['absconded', 'abroad-unconfirmed'],
  to: 'known',
  apply: notWanted,
});

export const wantedNoticeIssued = event<{ issuedOn: string }>('wanted-notice-issued', {
  title: { en: 'Wanted notice issued', sv: 'Efterlysning utfärdad', pl: 'Wszczęto poszukiwania' },
  from: ['absconded'],
  apply: (facts, { payload }) => ({ ...facts, wantedSince: payload.issuedOn }),
});

export const saidAbroad = event<{ reportedOn: string }, { source: string }>('said-abroad', {
  title: { en: 'Said to be abroad', sv: 'Uppges vara utomlands', pl: 'Zgłoszono pobyt za granicą' },
  from: ['known', 'absconded'],
  to: 'abroad-unconfirmed',
  apply: facts => facts,
});

export interface Departure {
  readonly leftCountryOn: string;
  readonly leftMemberStatesOn?: string;
  readonly leftAsDecidedOn?: string;
  readonly destination: string;
  readonly manner: DepartureManner;
  readonly dataTold?: readonly string[];
}

export const departureConfirmed = event<Departure, { evidence: string }>('departure-confirmed', {
  title: { en: 'Departure confirmed', sv: 'Utresan bekräftad', pl: 'Potwierdzono wyjazd' },
  to: 'departed',
  from: ['known', 'absconded', 'abroad-unconfirmed'],
  apply: (facts, { payload }) => ({ ...leaving(facts), ...payload }),
});

/** A date of the departure that was not yet known when it was confirmed. */
export const leftMemberStates = event<{ leftMemberStatesOn?: string; leftAsDecidedOn?: string }, { evidence: string }>(
  'left-member-states',
  {
    title: {
      en: 'Later date of the departure recorded',
      sv: 'Senare datum för utresan registrerat',
      pl: 'Odnotowano późniejszą datę wyjazdu',
    },
    from: ['departed'],
    apply: (facts, { payload }) => ({ ...facts, ...payload }),
  },
);

export const reEntered = event<{ foundOn: string }, { place: string }>('re-entered', {
  title: {
    en: 'Found in the country again',
    sv: 'Anträffad i landet efter utresan',
    pl: 'Odnaleziono w kraju po wyjeździe',
  },
  from: ['departed'],
  to: 'known',
  apply: (facts, { payload }) => ({ ...facts, reEnteredOn: payload.foundOn }),
});

export const whereaboutsEvents = [
  absconded,
  located,
  wantedNoticeIssued,
  saidAbroad,
  departureConfirmed,
  leftMemberStates,
  reEntered,
];

function notWanted({ wantedSince: _, ...facts }: Whereabouts): Whereabouts {
  return facts;
}

function leaving({ wantedSince: _, reEnteredOn: __, ...facts }: Whereabouts): Whereabouts {
  return facts;
}

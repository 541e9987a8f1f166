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
  apply: facts => facts,
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
}

export const departureConfirmed = event<Departure, { evidence: string }>('departure-confirmed', {
  title: { en: 'Departure confirmed', sv: 'Utresan bekräftad', pl: 'Potwierdzono wyjazd' },
  to: 'departed',
  from: ['known', 'absconded', 'abroad-unconfirmed'],
  apply: (facts, { payload }) => ({ ...facts, ...payload }),
});

export const whereaboutsEvents = [absconded, located, saidAbroad, departureConfirmed];

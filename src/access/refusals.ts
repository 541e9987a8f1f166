import type { Citation, Text } from '../kernel';
import { udl } from '../law/sweden/acts';

interface Refusal {
  readonly text: Text;
  /** Left out: the grounds of the class that is asked for. */
  readonly basis?: readonly Citation[];
}

export type RefusalCode =
  'not-a-party' | 'class-not-for-role' | 'class-not-for-purpose' | 'search-ban' | 'search-ban-purpose';

/** Every reason for which the policy says no. */
export const refusals: Readonly<Record<RefusalCode, Refusal>> = {
  'not-a-party': {
    text: {
      en: 'Your authority takes no part in the case.',
      sv: 'Din myndighet deltar inte i ärendet.',
      pl: 'Twój organ nie uczestniczy w sprawie.',
    },
    basis: [udl('16 §')],
  },
  'class-not-for-role': {
    text: {
      en: 'Your role does not need this kind of data.',
      sv: 'Din roll behöver inte den här sortens uppgifter.',
      pl: 'Twoja rola nie wymaga tego rodzaju danych.',
    },
  },
  'class-not-for-purpose': {
    text: {
      en: 'The purpose that you name does not reach this kind of data.',
      sv: 'Det ändamål du anger omfattar inte den här sortens uppgifter.',
      pl: 'Podany cel nie obejmuje tego rodzaju danych.',
    },
  },
  'search-ban': {
    text: {
      en: 'Nobody selects people by this kind of data.',
      sv: 'Ingen får söka fram människor efter den här sortens uppgifter.',
      pl: 'Nikt nie może wyszukiwać osób według tego rodzaju danych.',
    },
    basis: [udl('17 §')],
  },
  'search-ban-purpose': {
    text: {
      en: 'People are selected by deprivation of liberty for decisions on detention only: say so in Purpose-Of-Use.',
      sv: 'Människor får sökas fram efter frihetsberövande bara för beslut om förvar: ange det i Purpose-Of-Use.',
      pl: 'Osoby wyszukuje się według pozbawienia wolności wyłącznie dla decyzji o detencji: podaj to w Purpose-Of-Use.',
    },
    basis: [udl('17 §')],
  },
};

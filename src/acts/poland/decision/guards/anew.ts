import type { Guard } from '../../../../kernel';
import type { CaseFile } from '../../../../case-file';
import { kpa, uoc } from '../../../../law/poland/acts';
import { headquarters, nobody } from '../../who';

export const matterWasSentBack: Guard<CaseFile> = {
  code: 'matter-not-sent-back',
  demand: {
    en: 'The second instance, or a court, has sent the matter back to the first',
    sv: 'Andra instans eller domstol har återförvisat ärendet till första instans',
    pl: 'Sprawę przekazano organowi pierwszej instancji do ponownego rozpatrzenia',
  },
  refusal: {
    en: 'The decision fell for good: nobody has sent the matter back to be decided anew.',
    sv: 'Beslutet har upphävts slutligt: ingen har återförvisat ärendet.',
    pl: 'Decyzję uchylono ostatecznie: nikt nie przekazał sprawy do ponownego rozpatrzenia.',
  },
  legalBasis: [kpa('138', 'known')],
  whoCanClear: [headquarters],
  states: { decision: 'repealed' },
  test: ({ file }) => file.decision.repealedBecause === 'remitted',
};

/** A person who has left is obliged to nothing more. */
export const nobodyIsMoved: Guard<CaseFile> = {
  code: 'person-has-left',
  demand: { en: 'The person has not left', sv: 'Personen har inte lämnat landet', pl: 'Cudzoziemiec nie wyjechał' },
  refusal: {
    en: 'The person has left: there is nobody to be obliged to return.',
    sv: 'Personen har lämnat landet: det finns ingen att ålägga återvändande.',
    pl: 'Cudzoziemiec wyjechał: nie ma kogo zobowiązać do powrotu.',
  },
  legalBasis: [uoc('302(1)')],
  whoCanClear: [nobody],
  states: { whereabouts: ['known', 'absconded', 'abroad-unconfirmed'] },
};

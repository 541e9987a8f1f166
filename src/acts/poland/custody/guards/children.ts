import type { Guard } from '../../../../kernel';
import type { CaseFile } from '../../../../case-file';
import { uoc } from '../../../../law/poland/acts';
import { nobody } from '../../who';

export const isUnaccompanied: Guard<CaseFile> = {
  code: 'not-an-unaccompanied-child',
  demand: {
    en: 'The person is an unaccompanied child',
    sv: 'Personen är ett ensamkommande barn',
    pl: 'Osoba jest małoletnim bez opieki',
  },
  refusal: {
    en: 'Only an unaccompanied child is placed in care by this road.',
    sv: 'Endast ett ensamkommande barn placeras i vård på detta sätt.',
    pl: 'Tą drogą umieszcza się w placówce tylko małoletniego bez opieki.',
  },
  legalBasis: [uoc('397')],
  whoCanClear: [nobody],
  test: ({ file: { decision } }) => decision.person.minor && decision.person.unaccompanied,
};

import type { Guard } from '../../../../kernel';
import { barringTo, type CaseFile } from '../../../../case-file';
import { ul } from '../../../../law/sweden/acts';
import { court, nobody, responsibleAuthority } from '../../who';

const migrationsverket = 'se.migrationsverket';
const polisen = 'se.polisen';
const courts = 'se.migrationsdomstol';
const sakerhetspolisen = 'se.sakerhetspolisen';

/** Bars that take competence from the police while they last: stays, and re-examination (10:13). */
const movesCompetence: readonly string[] = [
  'stay-by-authority',
  'stay-by-court',
  'stay-for-international-body',
  're-examination',
];

/** Whether a stay or a re-examination keeps the decision from being enforced to every country that it names. */
function enforcementIsStayed({ decision, holds }: CaseFile): boolean {
  const barsTo = (country?: string) => barringTo(holds, country).filter(({ kind }) => movesCompetence.includes(kind));
  const everywhere = barsTo().some(({ countries }) => countries.length === 0);
  const { destinations } = decision;
  return everywhere || (destinations.length > 0 && destinations.every(country => barsTo(country).length > 0));
}

/** The body that handles the appeal against the removal, while one does (10:14). */
function handlesTheAppeal({ remedy }: CaseFile): string | undefined {
  if (remedy.state !== 'pending') return undefined;
  return remedy.appeals.at(-1)?.court === 'migrationsverket' ? migrationsverket : courts;
}

/**
 * Who decides on detention and supervision now (UL 10:12–17): whoever handles the case. That is the police from the
 * receipt of it, save while a stay or a re-examination bars enforcement; a court while it handles the appeal; the
 * security service its own cases; Migrationsverket otherwise.
 */
export function custodyAuthorityOf(file: CaseFile): string | undefined {
  const { holder } = file.responsibility;
  if (holder === undefined || holder === sakerhetspolisen) return holder;
  if (holder === polisen && !enforcementIsStayed(file)) return polisen;
  return handlesTheAppeal(file) ?? (holder === polisen ? migrationsverket : holder);
}

/** Whose duty the clocks on liberty are. */
export const custodyOwner = (file: CaseFile): string => custodyAuthorityOf(file) ?? '';

export const isCustodyAuthority: Guard<CaseFile> = {
  code: 'not-custody-authority',
  demand: {
    en: 'Your authority is the one that decides on detention now',
    sv: 'Din myndighet är den som nu beslutar om förvar',
    pl: 'Twój organ jest obecnie właściwy w sprawie detencji',
  },
  refusal: {
    en: 'Another authority decides on detention and supervision now: a court during the appeal, Migrationsverket during a stay, otherwise whoever has the case.',
    sv: 'En annan myndighet beslutar nu om förvar och uppsikt: domstolen under överklagandet, Migrationsverket under inhibition, annars den som har ärendet.',
    pl: 'O detencji i dozorze decyduje teraz inny organ: sąd w toku odwołania, Migrationsverket podczas wstrzymania, w innych przypadkach organ prowadzący.',
  },
  legalBasis: [ul('10:12'), ul('10:13'), ul('10:14')],
  whoCanClear: [responsibleAuthority, court],
  test: ({ file, actor }) => custodyAuthorityOf(file) === actor.authority,
};

/** In haste the police may decide for whoever is competent, but not in place of themselves (10:17). */
export const anotherAuthorityIsCompetent: Guard<CaseFile> = {
  code: 'own-competence',
  demand: {
    en: 'Another authority is competent, and there is no time to wait for it',
    sv: 'En annan myndighet är behörig, och det finns inte tid att vänta på den',
    pl: 'Właściwy jest inny organ, a nie ma czasu na niego czekać',
  },
  refusal: {
    en: 'Your authority is itself competent: order detention in the ordinary way.',
    sv: 'Din myndighet är själv behörig: besluta om förvar på vanligt sätt.',
    pl: 'Twój organ sam jest właściwy: należy zarządzić detencję w zwykłym trybie.',
  },
  legalBasis: [ul('10:17')],
  whoCanClear: [nobody],
  test: ({ file, actor }) => {
    const competent = custodyAuthorityOf(file);
    return competent !== undefined && competent !== actor.authority;
  },
};

/** Whoever runs the detention centre, holds the person, has the case or decides on custody may open the door. */
export const keepsThePerson: Guard<CaseFile> = {
  code: 'does-not-keep-the-person',
  demand: {
    en: 'Your authority has the case, decides on detention, or runs the detention centre',
    sv: 'Din myndighet har ärendet, beslutar om förvar eller driver förvaret',
    pl: 'Twój organ prowadzi sprawę, decyduje o detencji lub prowadzi ośrodek',
  },
  refusal: {
    en: 'Only the authority that has the case, decides on detention or runs the detention centre may do this.',
    sv: 'Endast den myndighet som har ärendet, beslutar om förvar eller driver förvaret får göra detta.',
    pl: 'Może to zrobić tylko organ, który prowadzi sprawę, decyduje o detencji lub prowadzi ośrodek.',
  },
  legalBasis: [ul('10:13'), ul('10:18'), ul('11:2')],
  whoCanClear: [responsibleAuthority],
  test: ({ file, actor: { authority } }) =>
    [migrationsverket, file.responsibility.holder, file.custody.authority, custodyAuthorityOf(file)].includes(
      authority,
    ),
};

/** Whoever is responsible in any way may always decide that somebody goes free. */
export const mayOrderRelease: Guard<CaseFile> = {
  ...keepsThePerson,
  code: 'not-responsible-for-custody',
  test: ({ file, actor: { authority } }) =>
    [file.responsibility.holder, file.custody.authority, custodyAuthorityOf(file)].includes(authority),
};

import { roleOf, type Authority } from '../../kernel';

/** Posts, units and headquarters are one authority; which of them decides follows from the roles. */
export const borderGuard: Authority = {
  id: 'pl.straz-graniczna',
  slug: 'straz-graniczna',
  name: { en: 'Polish Border Guard', sv: 'Polens gränsbevakning', pl: 'Straż Graniczna' },
  country: 'PL',
};

/** Finds, registers, serves, apprehends, takes fingerprints. */
export const postOfficer = roleOf(borderGuard, 'post-officer', {
  en: 'Officer of a Border Guard post',
  sv: 'Tjänsteman vid en gränsbevakningspost',
  pl: 'Funkcjonariusz placówki Straży Granicznej',
});

/** The commander of a unit or a post: decides, moves the court for detention, executes. */
export const commander = roleOf(borderGuard, 'commander', {
  en: 'Commander of a Border Guard unit or post',
  sv: 'Kommendant för en gränsbevakningsenhet eller gränsbevakningspost',
  pl: 'Komendant oddziału lub placówki Straży Granicznej',
});

/** For the Commander-in-Chief: appeals, assisted return, alerts, documents, transport. */
export const headquartersOfficer = roleOf(borderGuard, 'headquarters-officer', {
  en: 'Officer for the Commander-in-Chief of the Border Guard',
  sv: 'Tjänsteman hos gränsbevakningens överbefälhavare',
  pl: 'Funkcjonariusz Komendanta Głównego Straży Granicznej',
});

/** Keeps whoever a court has placed in a guarded centre or an arrest for foreigners. */
export const centreOfficer = roleOf(borderGuard, 'centre-officer', {
  en: 'Officer of a guarded centre',
  sv: 'Tjänsteman vid en bevakad anläggning',
  pl: 'Funkcjonariusz strzeżonego ośrodka',
});

export const escortLeader = roleOf(borderGuard, 'escort-leader', {
  en: 'Leader of a Border Guard escort',
  sv: 'Ledare för en eskort från gränsbevakningen',
  pl: 'Dowódca konwoju Straży Granicznej',
});

export const supervisor = roleOf(borderGuard, 'supervisor', {
  en: 'Supervisor at the Border Guard',
  sv: 'Arbetsledare vid gränsbevakningen',
  pl: 'Przełożony w Straży Granicznej',
});

export const borderGuardRoles = [postOfficer, commander, headquartersOfficer, centreOfficer, escortLeader, supervisor];

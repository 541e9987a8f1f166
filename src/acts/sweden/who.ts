import type { Text } from '../../kernel';

export { nobody } from '../../kernel';

/** Who can clear a blocker where no single role can: said to people, in their language. */
const who = (en: string, sv: string, pl: string): Text => ({ en, sv, pl });

export const time = who('time', 'tiden', 'upływ czasu');
export const responsibleAuthority = who(
  'the responsible authority',
  'den ansvariga myndigheten',
  'organ odpowiedzialny',
);
export const responsibleByHandover = who(
  'the responsible authority, by a handover',
  'den ansvariga myndigheten, genom överlämnande',
  'organ odpowiedzialny, przez przekazanie sprawy',
);
export const responsibleByRevoking = who(
  'the responsible authority, by revoking the period (UL 12:14 b)',
  'den ansvariga myndigheten, genom att upphäva tidsfristen (12 kap. 14 b § UL)',
  'organ odpowiedzialny, przez cofnięcie terminu (UL 12:14 b)',
);
export const sender = who('the sending authority', 'den överlämnande myndigheten', 'organ przekazujący');
export const receiver = who('the receiving authority', 'den mottagande myndigheten', 'organ przyjmujący');
export const decider = who('the authority that decides', 'beslutsmyndigheten', 'organ wydający decyzję');
export const court = who('the court', 'domstolen', 'sąd');
export const prosecutor = who('the prosecutor', 'åklagaren', 'prokurator');
export const carrier = who('the carrier', 'transportören', 'przewoźnik');
export const setter = who('the authority that set it', 'den myndighet som beslutat det', 'organ, który ją ustanowił');
export const personByAccepting = who(
  'the person, by accepting the decision',
  'personen, genom nöjdförklaring',
  'osoba, przez akceptację decyzji',
);
export const personWithWitness = who(
  'the person, with a witness',
  'personen, med vittne',
  'osoba, w obecności świadka',
);
export const whoeverExtends = who(
  'whoever extends, by naming a later day',
  'den som förlänger, genom att ange en senare dag',
  'przedłużający, przez wskazanie późniejszego dnia',
);
export const whoeverConfirms = who(
  'whoever confirms, by correcting the dates',
  'den som bekräftar, genom att rätta datumen',
  'potwierdzający, przez poprawienie dat',
);
export const nobodyButRelease = who(
  'nobody: release, and a new order if its grounds are met',
  'ingen: frige, och fatta ett nytt beslut om grunderna är uppfyllda',
  'nikt: zwolnienie i nowe zarządzenie, jeśli są podstawy',
);
export const whoeverRecords = who('whoever records it', 'den som registrerar', 'osoba odnotowująca');
export const whoeverDrafts = who(
  'whoever drafts the request',
  'den som förbereder begäran',
  'osoba przygotowująca wniosek',
);
export const approver = who('the approver', 'den som godkänner', 'osoba zatwierdzająca');

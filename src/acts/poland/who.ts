import type { Text } from '../../kernel';

export { nobody } from '../../kernel';

/** Who can clear a blocker where no single role can: said to people, in their language. */
const who = (en: string, sv: string, pl: string): Text => ({ en, sv, pl });

export const time = who('time', 'tiden', 'upływ czasu');
export const responsibleByHandover = who(
  'the responsible authority, by a handover',
  'den ansvariga myndigheten, genom överlämnande',
  'organ odpowiedzialny, przez przekazanie sprawy',
);
export const sender = who('the sending authority', 'den överlämnande myndigheten', 'organ przekazujący');
export const receiver = who('the receiving authority', 'den mottagande myndigheten', 'organ przyjmujący');
export const court = who('the court', 'domstolen', 'sąd');
export const theForeigner = who('the foreigner', 'utlänningen', 'cudzoziemiec');
export const whoeverRecords = who('whoever records it', 'den som registrerar', 'osoba odnotowująca');
/** A role that stands on its own, by its key. */
export const commander = 'pl.straz-graniczna.commander';
export const postOfficer = 'pl.straz-graniczna.post-officer';
export const headquarters = 'pl.straz-graniczna.headquarters-officer';
export const administrativeCourt = 'pl.sad-administracyjny.court-registrar';
export const theCourtForChildren = who('the guardianship court', 'förmyndardomstolen', 'sąd opiekuńczy');
export const counsellor = 'pl.iom.counsellor';
export const reintegrationOfficer = 'pl.iom.reintegration-officer';
export const officeCaseworker = 'pl.udsc.caseworker';

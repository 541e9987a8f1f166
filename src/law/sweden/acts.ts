import { act } from '../../kernel';

/** Utlänningslagen: the Aliens Act. */
export const ul = act('se.utlanningslag', 'Utlänningslag (2005:716)');
/** Utlänningsförordningen: the Aliens Ordinance. */
export const uf = act('se.utlanningsforordning', 'Utlänningsförordning (2006:97)');
/** Förvaltningslagen: the Administrative Procedure Act. */
export const fl = act('se.forvaltningslag', 'Förvaltningslag (2017:900)');
/** Delgivningslagen: the Service of Documents Act. */
export const delgivningslagen = act('se.delgivningslag', 'Delgivningslag (2010:1932)');
/** How statutory time is counted, and when its last day moves. */
export const lag1930173 = act('se.lag-1930-173', 'Lag (1930:173) om beräkning av lagstadgad tid');
/** Reception of asylum seekers. */
export const lma = act('se.lma', 'Lag (1994:137) om mottagande av asylsökande m.fl.');
/** Special control of certain aliens (security). */
export const lsu = act('se.lsu', 'Lag (2022:700) om särskild kontroll av vissa utlänningar');
export const polislagen = act('se.polislag', 'Polislag (1984:387)');
/** The instruction of Kriminalvården. */
export const kriminalvardensInstruktion = act(
  'se.kriminalvardens-instruktion',
  'Förordning (2007:1172) med instruktion för Kriminalvården',
);
export const hakteslagen = act('se.hakteslag', 'Häkteslag (2010:611)');
/** Public access and secrecy. */
export const osl = act('se.osl', 'Offentlighets- och sekretesslag (2009:400)');
/** Processing of personal data in matters of aliens. */
export const udl = act('se.utlanningsdatalag', 'Utlänningsdatalag (2016:27)');
export const udf = act('se.utlanningsdataforordning', 'Utlänningsdataförordning (2016:30)');
/** Processing of personal data in law enforcement. */
export const brottsdatalagen = act('se.brottsdatalag', 'Brottsdatalag (2018:1177)');
/** What Sweden adds to the Schengen Information System. */
export const sisLagen = act('se.sis-lag', 'Lag (2021:1187) om Schengens informationssystem');
export const sisForordningen = act('se.sis-forordning', 'Förordning (2021:1188) om Schengens informationssystem');
/** Guardians for unaccompanied children. */
export const godManLagen = act('se.god-man-lag', 'Lag (2005:429) om god man för ensamkommande barn');
export const reestablishmentOrdinance = act(
  'se.ateretableringsforordning',
  'Förordning (2008:778) om återetableringsstöd',
);
/** Rulings of the migration court of appeal and its predecessor. */
export const mig = act('se.mig', 'Migrationsöverdomstolen');
export const ra = act('se.ra', 'Regeringsrättens årsbok');
/** Opinions of the parliamentary ombudsman. */
export const jo = act('se.jo', 'Justitieombudsmannen');
/** Decisions of the chancellor of justice. */
export const jk = act('se.jk', 'Justitiekanslern');
/** Not law: what the house has agreed, for want of a statutory time. */
export const houseRule = act('se.house-rule', 'Service level');

import { act } from '../../kernel';

/** Ustawa o cudzoziemcach: the Act on Foreigners, Dz.U. 2025 poz. 1079 as our source read it in July 2026. */
export const uoc = act('pl.ustawa-o-cudzoziemcach', 'Ustawa z dnia 12 grudnia 2013 r. o cudzoziemcach');
/** Ustawa o udzielaniu cudzoziemcom ochrony: the Act on Granting Protection to Foreigners. */
export const uoo = act(
  'pl.ustawa-o-ochronie',
  'Ustawa z dnia 13 czerwca 2003 r. o udzielaniu cudzoziemcom ochrony na terytorium Rzeczypospolitej Polskiej',
);
/** Kodeks postępowania administracyjnego: the Code of Administrative Procedure. */
export const kpa = act('pl.kpa', 'Kodeks postępowania administracyjnego');
/** Prawo o postępowaniu przed sądami administracyjnymi: procedure before administrative courts. */
export const ppsa = act('pl.ppsa', 'Prawo o postępowaniu przed sądami administracyjnymi');
/** Rulings of Polish ordinary courts. */
export const polishCourts = act('pl.courts', 'Sąd Okręgowy');
/** Programmes of assistance to those who return, as their providers describe them. */
export const returnProgrammes = act('pl.return-programmes', 'Programy pomocy w dobrowolnym powrocie');
/** Not law: what the house has set, for want of a statutory time. */
export const houseRule = act('pl.house-rule', 'Poziom usługi');

import { act } from '../../kernel';

/** Ustawa o cudzoziemcach: the Act on Foreigners. */
export const uoc = act('pl.ustawa-o-cudzoziemcach', 'Ustawa z dnia 12 grudnia 2013 r. o cudzoziemcach');
/** Kodeks postępowania administracyjnego: the Code of Administrative Procedure. */
export const kpa = act('pl.kpa', 'Kodeks postępowania administracyjnego');
/** Prawo o postępowaniu przed sądami administracyjnymi: procedure before administrative courts. */
export const ppsa = act('pl.ppsa', 'Prawo o postępowaniu przed sądami administracyjnymi');

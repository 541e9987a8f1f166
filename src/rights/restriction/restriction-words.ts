import type { Citation, Text } from '../../kernel';
import { unionActs } from '../../law';
import type { Regime, RestrictionGround } from '../words';

const { gdpr, led } = unionActs;

interface GroundOfRestriction {
  readonly regime: Regime;
  readonly title: Text;
  readonly basis: readonly Citation[];
}

/** Why data are kept and not used: GDPR 18(1)(a)–(d), LED 16(3)(a)–(b). */
export const restrictionGroundRows: Readonly<Record<RestrictionGround, GroundOfRestriction>> = {
  'accuracy-contested': {
    regime: 'gdpr',
    title: {
      en: 'the person contests that the data are right, and it is being checked',
      sv: 'personen bestrider att uppgifterna är riktiga, och det kontrolleras',
      pl: 'osoba kwestionuje prawidłowość danych i trwa jej sprawdzanie',
    },
    basis: [gdpr('art. 18(1)(a)', 'verify')],
  },
  'unlawful-not-erased': {
    regime: 'gdpr',
    title: {
      en: 'the processing is unlawful, and the person wants restriction instead of erasure',
      sv: 'behandlingen är olaglig, och personen vill ha begränsning i stället för radering',
      pl: 'przetwarzanie jest niezgodne z prawem, a osoba chce ograniczenia zamiast usunięcia',
    },
    basis: [gdpr('art. 18(1)(b)', 'verify')],
  },
  'needed-for-legal-claims': {
    regime: 'gdpr',
    title: {
      en: 'the person needs the data for legal claims',
      sv: 'personen behöver uppgifterna för rättsliga anspråk',
      pl: 'osoba potrzebuje danych do roszczeń prawnych',
    },
    basis: [gdpr('art. 18(1)(c)', 'verify')],
  },
  'objection-pending': {
    regime: 'gdpr',
    title: {
      en: 'the person has objected, and it is being weighed',
      sv: 'personen har invänt, och det prövas',
      pl: 'osoba wniosła sprzeciw i trwa jego ocena',
    },
    basis: [gdpr('art. 18(1)(d)', 'verify')],
  },
  'accuracy-undetermined': {
    regime: 'led',
    title: {
      en: 'it cannot be told whether the data are right',
      sv: 'det går inte att avgöra om uppgifterna är riktiga',
      pl: 'nie można ustalić, czy dane są prawidłowe',
    },
    basis: [led('art. 16(3)(a)', 'verify')],
  },
  'kept-as-evidence': {
    regime: 'led',
    title: {
      en: 'the data must be kept as evidence',
      sv: 'uppgifterna måste bevaras som bevisning',
      pl: 'dane trzeba zachować jako dowód',
    },
    basis: [led('art. 16(3)(b)', 'verify')],
  },
};

/** Why those to whom the data were disclosed are told that they are restricted. */
export const restrictionNoticeBasis: Readonly<Record<Regime, readonly string[]>> = {
  gdpr: [gdpr('art. 19', 'verify').label],
  led: [led('art. 16', 'verify').label],
};

/** What lets restricted data pass all the same. */
export const exceptionBasis: Citation = gdpr('art. 18(2)', 'verify');

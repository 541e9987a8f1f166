import type { Citation, Guard, WhoCanClear } from '../../kernel';
import type { CaseFile, DocumentParticulars } from '../../case-file';

/** What an officer tells of a document, with the particulars that only the European one shows. */
interface ToldOfDocument {
  readonly kind: string;
  readonly particulars?: DocumentParticulars & { readonly tellsNothingOfProtection: boolean };
}

type Maker = (legalBasis: readonly Citation[], whoCanClear: readonly WhoCanClear[]) => Guard<CaseFile, ToldOfDocument>;

/** The form of the European document has places that no other document has; they are filled in with it, or with none. */
export const particularsFitDocument: Maker = (legalBasis, whoCanClear) => ({
  code: 'particulars-do-not-fit',
  demand: {
    en: 'A European travel document for return comes with its particulars, and no other document does',
    sv: 'EU:s resehandling för återvändande registreras med sina uppgifter, och ingen annan handling gör det',
    pl: 'Europejski dokument podróży do celów powrotu odnotowuje się wraz z jego danymi, inny dokument bez nich',
  },
  refusal: {
    en: 'State the place of issue, photograph and distinguishing marks of a European travel document for return; leave them out for any other document.',
    sv: 'Ange utfärdandeort, fotografi och särskilda kännetecken för EU:s resehandling för återvändande; utelämna dem för andra handlingar.',
    pl: 'Dla europejskiego dokumentu podróży do celów powrotu należy podać miejsce wydania, fotografię i znaki szczególne; dla innych dokumentów należy je pominąć.',
  },
  legalBasis,
  whoCanClear,
  test: ({ input: { kind, particulars } }) => (kind === 'eu-return-document') === (particulars !== undefined),
});

export const particularsTellNothingOfProtection: Maker = (legalBasis, whoCanClear) => ({
  code: 'particulars-tell-of-protection',
  demand: {
    en: 'Nothing on the document shows that protection was sought',
    sv: 'Inget på handlingen visar att skydd har sökts',
    pl: 'Nic w dokumencie nie ujawnia ubiegania się o ochronę',
  },
  refusal: {
    en: 'A third country may never learn that protection was sought: take out of the particulars whatever shows or suggests it.',
    sv: 'Ett tredjeland får aldrig veta att skydd har sökts: ta bort allt i uppgifterna som visar eller antyder det.',
    pl: 'Państwo trzecie nigdy nie może się dowiedzieć o ubieganiu się o ochronę: należy usunąć z danych wszystko, co na to wskazuje.',
  },
  legalBasis,
  whoCanClear,
  test: ({ input: { particulars } }) => particulars === undefined || particulars.tellsNothingOfProtection,
});

/** What is sealed of a document: its number, and what the form shows. */
export const sealedOfDocument = (input: ToldOfDocument & { readonly number: string }) => {
  const { number, particulars } = input;
  if (!particulars) return { number };
  const { tellsNothingOfProtection: _, ...shown } = particulars;
  return { number, particulars: shown };
};

import { Flag, Line, Part, type FieldOptions } from '../../../platform/http/fields';

/** What the European travel document for return shows beside who the person is by the register and what the case holds. */
export class EuropeanDocumentParticulars {
  @Line({ max: 100, description: { en: 'Place of issue', sv: 'Utfärdandeort' }, example: 'Warszawa' })
  placeOfIssue!: string;

  @Line({
    max: 60,
    description: { en: 'Where the photograph is kept', sv: 'Var fotografiet förvaras' },
    example: 'FOTO-12/26',
  })
  photograph!: string;

  @Line({
    max: 200,
    description: {
      en: 'Distinguishing marks, as they can be seen; say so where there are none',
      sv: 'Särskilda kännetecken, så som de syns; ange om det inte finns några',
    },
    example: 'Tattoo on the left forearm',
  })
  distinguishingMarks!: string;

  @Line({
    max: 200,
    optional: true,
    description: { en: 'Address in the state of return, if known', sv: 'Adress i återvändandelandet, om den är känd' },
    example: 'Rustaveli Avenue 1, Tbilisi',
  })
  addressThere?: string;

  @Flag({
    description: {
      en: 'Nothing here shows or suggests that protection was sought',
      sv: 'Inget här visar eller antyder att skydd har sökts',
    },
    example: true,
  })
  tellsNothingOfProtection!: boolean;
}

/** The particulars beside whatever else is asked of a document. */
export const Particulars = () => {
  const options: FieldOptions = {
    optional: true,
    description: {
      en: 'For the European travel document for return, and for it alone',
      sv: 'För EU:s resehandling för återvändande, och bara för den',
    },
  };
  return Part(() => EuropeanDocumentParticulars, options);
};

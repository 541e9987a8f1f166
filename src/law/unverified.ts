import type { Citation, Text } from '../kernel';
import { travelDocumentForReturn } from './eu/acts';
import { returnAreaBasis } from './eu/member-states';
import { thirdStatesBasis } from './eu/third-states';
import { rules } from './in-force';
import { quantities } from './quantity-in-force';
import { tariffs } from './tariff-in-force';

/** A version of a rule of which something is still to be checked against the source. */
export interface UnverifiedLaw {
  readonly key: string;
  readonly title: Text;
  readonly from: string;
  readonly until?: string;
  /** What is unsure: the number or how it is counted, the dates of the version, the citation. */
  readonly unsure: readonly ('content' | 'dates' | 'citation')[];
  readonly legalBasis: readonly Citation[];
  readonly note?: Text;
}

/** Everything in the law given here that nobody should rely on unchecked. */
export const unverifiedLaw = (): readonly UnverifiedLaw[] => [
  ...unverifiedVersions(),
  {
    key: 'eu.member-states',
    title: {
      en: 'Countries that count as member states where an entry ban begins',
      sv: 'Länder som räknas som medlemsstater när ett återreseförbud börjar löpa',
      pl: 'Państwa uznawane za członkowskie przy rozpoczęciu zakazu wjazdu',
    },
    from: '2012-05-01',
    unsure: ['content', 'dates'],
    legalBasis: returnAreaBasis,
  },
  {
    key: 'eu.third-states',
    title: {
      en: 'States to which data are transferred under the rules on third countries',
      sv: 'Stater till vilka uppgifter överförs enligt reglerna om tredjeländer',
      pl: 'Państwa, którym dane przekazuje się według przepisów o państwach trzecich',
    },
    from: '2018-05-25',
    unsure: ['content', 'dates', 'citation'],
    legalBasis: thirdStatesBasis,
  },
  {
    key: 'eu.return-document.no-transfer',
    title: {
      en: 'A European travel document that is issued here tells no other state anything by itself',
      sv: 'En europeisk resehandling som utfärdas här lämnar i sig inget till en annan stat',
      pl: 'Europejski dokument podróży wydany tutaj sam przez się nie przekazuje niczego innemu państwu',
    },
    from: '2018-05-25',
    unsure: ['content', 'citation'],
    legalBasis: [travelDocumentForReturn('3', 'verify'), ...thirdStatesBasis],
  },
];

const unverifiedVersions = (): readonly UnverifiedLaw[] =>
  [...rules, ...tariffs, ...quantities].flatMap(({ key, title, versions }) =>
    versions.flatMap(version => {
      const { from, until, certainty, legalBasis, note } = version;
      const commencement = 'commencement' in version ? version.commencement : undefined;
      const unsure = [
        ...(certainty === 'verify' ? (['content'] as const) : []),
        ...((commencement ?? certainty) === 'verify' ? (['dates'] as const) : []),
        ...(legalBasis.some(citation => citation.certainty === 'verify') ? (['citation'] as const) : []),
      ];
      const told = { key, title, from, ...(until !== undefined && { until }), unsure, legalBasis };
      return unsure.length === 0 ? [] : [{ ...told, ...(note && { note }) }];
    }),
  );

import type { DeadlineRule } from '../../../kernel';
import {
  responsibilityClosed,
  traffickingCertificateEnded,
  traffickingCertified,
  type CaseFile,
} from '../../../case-file';
import { computeDeadline } from '../../../law';
import { uoc } from '../../../law/poland/acts';
import { holder } from '../owners';

export const victimDeadlines: readonly DeadlineRule<CaseFile>[] = [
  {
    key: 'pl.trafficking.certificate',
    title: {
      en: 'Certificate of presumed trafficking',
      sv: 'Intyg om förmodad människohandel',
      pl: 'Zaświadczenie o domniemaniu pokrzywdzenia handlem ludźmi',
    },
    legalBasis: [uoc('172')],
    starts: [traffickingCertified],
    due: ({ decision: { person, trafficking } }) =>
      trafficking?.certificate &&
      computeDeadline(person.minor ? 'pl.trafficking.certificate.child' : 'pl.trafficking.certificate', {
        start: trafficking.certificate.issuedOn,
      }),
    void: [traffickingCertificateEnded, responsibilityClosed],
    lapse: 'let-trafficking-certificate-end',
    owner: holder,
  },
];

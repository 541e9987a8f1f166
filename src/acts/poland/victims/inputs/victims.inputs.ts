import { CivilDate, Line, Note, OneOf } from '../../../../platform/http/fields';

export class ReferPresumedVictim {
  @CivilDate({ description: { en: 'Day of the referral', sv: 'Dag för hänvisningen' } })
  referredOn!: string;

  @OneOf(['police', 'border-guard', 'prosecutor', 'kcik'], {
    name: 'ReferralReceiver',
    description: { en: 'To whom: there is no single point', sv: 'Till vem: det finns ingen enda punkt' },
    example: 'kcik',
  })
  to!: string;

  @Note({
    max: 4000,
    description: {
      en: 'What speaks for trafficking; the form is kept apart',
      sv: 'Vad som talar för människohandel; blanketten förvaras särskilt',
    },
    example: 'Papers taken by an employer; form filled in with an interpreter.',
  })
  note!: string;
}

export class RecordTraffickingCertificate {
  @CivilDate({ description: { en: 'Day of issue', sv: 'Utfärdandedag' } })
  issuedOn!: string;

  @OneOf(['border-guard', 'police', 'prosecutor'], {
    name: 'CertificateIssuer',
    description: {
      en: 'Who issued it: the body that prosecutes trafficking',
      sv: 'Vem som utfärdat det: organet som utreder människohandel',
    },
    example: 'border-guard',
  })
  issuedBy!: string;

  @Line({ max: 60, description: { en: 'Number of the certificate', sv: 'Intygets nummer' }, example: 'ZC 14/2026' })
  certificateNumber!: string;
}

export class EndTraffickingCertificate {
  @CivilDate({ description: { en: 'Day', sv: 'Dag' } })
  endedOn!: string;

  @OneOf(['contact-with-suspects', 'left-the-country', 'permit-granted', 'other'], {
    name: 'CertificateEnd',
    description: { en: 'Why', sv: 'Varför' },
    example: 'left-the-country',
  })
  because!: string;
}

export class RecordTraffickingPermit {
  @OneOf(['applied', 'granted', 'refused'], {
    name: 'TraffickingPermitStatus',
    description: { en: 'Where the case on the permit stands', sv: 'Var tillståndsärendet står' },
    example: 'applied',
  })
  status!: 'applied' | 'granted' | 'refused';

  @CivilDate({ description: { en: 'Day', sv: 'Dag' } })
  on!: string;

  @CivilDate({
    optional: true,
    description: {
      en: 'When granted: last day of the permit, six months at least',
      sv: 'Vid bifall: tillståndets sista dag, minst sex månader',
    },
  })
  validUntil?: string;
}

import { command, record, type Role } from '../../../kernel';
import { evidenceRecorded, hypothesisSet, identityFound, type CaseFile } from '../../../case-file';
import { ul } from '../../../law/sweden/acts';
import { confirmationNamesItsSource, evidenceIsOnRecord, findingSaysWhetherItIsTheSame } from './guards/identity';
import { isResponsibleAuthority } from '../responsibility/guards/responsibility';
import { RecordEvidence, RecordIdentityFinding, SetHypothesis } from './inputs/identity.inputs';
import { beginningOf } from '../time';

const onCase = { responsibility: ['held', 'in-transit'] } as const;

/** Whatever tells who somebody is; whoever takes part may add it, and nobody may take it away. */
export const recordEvidence = (by: readonly Role[]) =>
  command<CaseFile, RecordEvidence>({
    name: 'record-identity-evidence',
    title: {
      en: 'Record evidence of identity',
      sv: 'Registrera bevisning om identiteten',
      pl: 'Odnotuj dowód tożsamości',
    },
    by,
    basis: [ul('9:13')],
    advice: {
      en: 'For each document, analysis or statement that tells who the person is. It gets a number, by which hypotheses refer to it.',
      sv: 'För varje handling, analys eller utsaga om vem personen är. Den får ett nummer som hypoteser hänvisar till.',
      pl: 'Dla każdego dokumentu, analizy lub oświadczenia o tożsamości. Otrzymuje numer, na który powołują się hipotezy.',
    },
    input: RecordEvidence,
    from: onCase,
    requires: [],
    occurred: input => beginningOf(input.obtainedOn),
    records: [
      record(evidenceRecorded, ({ input }) => ({ kind: input.kind, obtainedOn: input.obtainedOn }), {
        sealed: ({ input }) => ({ note: input.note }),
      }),
    ],
  });

export const setHypothesis = (by: readonly Role[]) =>
  command<CaseFile, SetHypothesis>({
    name: 'weigh-nationality-hypothesis',
    title: {
      en: 'Weigh a hypothesis on nationality',
      sv: 'Värdera en hypotes om medborgarskap',
      pl: 'Oceń hipotezę co do obywatelstwa',
    },
    by,
    basis: [ul('9:13')],
    advice: {
      en: 'Before a country is asked. Several countries can stand beside one another; one that no longer holds is discarded, not erased.',
      sv: 'Innan ett land tillfrågas. Flera länder kan stå bredvid varandra; det som inte längre håller förkastas men raderas inte.',
      pl: 'Zanim zapyta się państwo. Kilka krajów może występować obok siebie; hipotezę nieaktualną odrzuca się, ale nie usuwa.',
    },
    input: SetHypothesis,
    from: onCase,
    requires: [isResponsibleAuthority, evidenceIsOnRecord],
    records: [
      record(
        hypothesisSet,
        ({ input }) => ({ country: input.country, strength: input.strength, evidence: input.evidence }),
        { sealed: ({ input }) => ({ note: input.note }) },
      ),
    ],
  });

/** A finding counts: what another state agrees to is bound to the identity of that moment (JK 3344-98). */
export const recordIdentityFinding = (by: readonly Role[]) =>
  command<CaseFile, RecordIdentityFinding>({
    name: 'record-identity-finding',
    title: {
      en: 'Record a finding on identity',
      sv: 'Registrera bedömning av identiteten',
      pl: 'Odnotuj ustalenie tożsamości',
    },
    by,
    basis: [ul('9:13')],
    advice: {
      en: 'When the evidence leads to a view. If it turns out to be another person than the one a state was asked about, say so: no journey can rest on that answer.',
      sv: 'När bevisningen leder till en bedömning. Visar den en annan person än den som en stat tillfrågats om, ange det: ingen resa kan bygga på det svaret.',
      pl: 'Gdy dowody prowadzą do ustalenia. Jeżeli to inna osoba niż ta, o którą pytano państwo, należy to podać: na tej odpowiedzi nie może opierać się podróż.',
    },
    input: RecordIdentityFinding,
    from: onCase,
    requires: [isResponsibleAuthority, confirmationNamesItsSource, findingSaysWhetherItIsTheSame],
    records: [
      record(
        identityFound,
        ({ input: { finding, evidence, sameIdentity, confirmedBy, nationality } }) => ({
          finding,
          evidence,
          ...(sameIdentity !== undefined && { sameIdentity }),
          ...(confirmedBy !== undefined && { confirmedBy }),
          ...(nationality !== undefined && { nationality }),
        }),
        { sealed: ({ input }) => ({ note: input.note }) },
      ),
    ],
  });

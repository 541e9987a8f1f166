import { command, record, type Role } from '../../../kernel';
import { detentionAppealDecided, detentionAppealed, released, releaseOrdered, type CaseFile } from '../../../case-file';
import { uoc } from '../../../law/poland/acts';
import { beginningOf } from '../time';
import { complaintIsInTime, complaintWaits } from './guards/alternatives';
import { ComplainAboutCustody, RuleOnComplaint } from './inputs/release.inputs';
import { letsCourtIn, onCase } from './states';

/** Against detention to the regional court, against alternatives to the district court. */
export const complain = (by: readonly Role[]) =>
  command<CaseFile, ComplainAboutCustody>({
    name: 'register-custody-complaint',
    title: {
      en: 'Register a complaint about detention or alternatives',
      sv: 'Registrera klagan över förvar eller alternativ',
      pl: 'Zarejestruj zażalenie na detencję lub środki',
    },
    by,
    basis: [uoc('398'), uoc('403'), uoc('406')],
    advice: {
      en: 'When the person complains: seven days from the order. A refusal to release can be complained of a month after the last order.',
      sv: 'När personen klagar: sju dagar från beslutet. Vägrad frigivning kan överklagas en månad efter det senaste beslutet.',
      pl: 'Gdy osoba składa zażalenie: siedem dni od postanowienia. Odmowę zwolnienia można zaskarżyć po miesiącu od ostatniego postanowienia.',
    },
    input: ComplainAboutCustody,
    from: { ...onCase, custody: ['detained', 'supervised'] },
    requires: [complaintIsInTime],
    occurred: input => beginningOf(input.lodgedOn),
    records: [letsCourtIn(), record(detentionAppealed, ({ input }) => ({ lodgedOn: input.lodgedOn }))],
  });

export const ruleOnComplaint = (by: readonly Role[]) =>
  command<CaseFile, RuleOnComplaint>({
    name: 'rule-on-custody-complaint',
    title: {
      en: 'Rule on a complaint about detention or alternatives',
      sv: 'Avgör klagan över förvar eller alternativ',
      pl: 'Rozstrzygnij zażalenie na detencję lub środki',
    },
    by,
    basis: [uoc('398'), uoc('403')],
    advice: {
      en: 'The measure stands, ends, or has ended meanwhile. About alternatives the court rules within seven days.',
      sv: 'Åtgärden står fast, upphör eller har upphört under tiden. Om alternativ avgör domstolen inom sju dagar.',
      pl: 'Środek pozostaje, ustaje albo już ustał. O środkach zamiast detencji sąd orzeka w ciągu siedmiu dni.',
    },
    input: RuleOnComplaint,
    from: onCase,
    requires: [complaintWaits],
    records: [
      record(detentionAppealDecided, ({ input: { complaint, outcome, decidedOn } }) => ({
        number: complaint,
        outcome,
        decidedOn,
      })),
      record(
        releaseOrdered,
        ({ now }) => ({ orderedAt: now.toString({ fractionalSecondDigits: 3 }), because: 'court' }),
        {
          when: { custody: 'detained' },
          provided: ({ input, file }) => input.outcome === 'released' && file.custody.releaseOrderedAt === undefined,
          sealed: ({ input }) => ({ reasons: input.reasons }),
        },
      ),
      record(
        released,
        ({ now }) => ({ endedAt: now.toString({ fractionalSecondDigits: 3 }), because: 'released' as const }),
        {
          when: { custody: 'supervised' },
          provided: ({ input }) => input.outcome === 'released',
          sealed: ({ input }) => ({ reasons: input.reasons }),
        },
      ),
    ],
  });

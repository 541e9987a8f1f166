import { command, record, type Guard, type Role } from '../../../kernel';
import {
  traffickingCertificateEnded,
  traffickingCertified,
  traffickingPermitRecorded,
  traffickingReferred,
  type CaseFile,
} from '../../../case-file';
import { computeDeadline } from '../../../law';
import { returnProgrammes, uoc } from '../../../law/poland/acts';
import { deadlineHasPassed } from '../../neutral/deadline';
import { allowsDetentionAgain, forbidsDetention } from '../custody/forced-release';
import { say } from '../say';
import { beginningOf, dayOf } from '../time';
import { whoeverRecords } from '../who';
import { journeyNeedsRiskCheck } from './need-found';
import {
  EndTraffickingCertificate,
  RecordTraffickingCertificate,
  RecordTraffickingPermit,
  ReferPresumedVictim,
} from './inputs/victims.inputs';

/** Code under which a certificate forbids detention. */
const certificateBars = 'trafficking-certificate';

const open = { responsibility: ['held', 'in-transit'] } as const;

export const referPresumedVictim = (by: readonly Role[]) =>
  command<CaseFile, ReferPresumedVictim>({
    name: 'refer-presumed-victim',
    title: say(
      'Refer a presumed victim of trafficking',
      'Hänvisa ett förmodat offer för människohandel',
      'Skieruj domniemaną ofiarę handlu ludźmi',
    ),
    by,
    basis: [uoc('170'), returnProgrammes('referral', 'verify')],
    advice: say(
      'As soon as something speaks for it: use the form, speak alone with the person, and send to whoever can help. For a child the court is asked to appoint a guardian.',
      'Så snart något talar för det: använd blanketten, tala ensam med personen och hänvisa till den som kan hjälpa. För ett barn begärs ställföreträdare hos domstolen.',
      'Gdy tylko coś na to wskazuje: należy użyć formularza, porozmawiać na osobności i skierować do tego, kto może pomóc. Dla dziecka wnosi się o kuratora.',
    ),
    input: ReferPresumedVictim,
    from: open,
    requires: [],
    occurred: input => beginningOf(input.referredOn),
    records: [
      record(traffickingReferred, ({ input }) => ({ referredOn: input.referredOn, to: input.to }), {
        sealed: ({ input }) => ({ note: input.note }),
      }),
      journeyNeedsRiskCheck<ReferPresumedVictim>(),
    ],
  });

/** 170-172: three months, for a child four; the stay is legal, and nothing is decided or enforced meanwhile. */
export const recordTraffickingCertificate = (by: readonly Role[]) =>
  command<CaseFile, RecordTraffickingCertificate>({
    name: 'record-trafficking-certificate',
    title: say(
      'Record a certificate of presumed trafficking',
      'Registrera intyg om förmodad människohandel',
      'Odnotuj zaświadczenie o domniemaniu pokrzywdzenia handlem ludźmi',
    ),
    by,
    basis: [uoc('170'), uoc('171'), uoc('172'), uoc('173'), uoc('174')],
    advice: say(
      'When the body that prosecutes trafficking has issued it. The person is told in writing, the minister is informed. Somebody in custody has to be released at once; an assisted return that is prepared now waits for a risk assessment.',
      'När organet som utreder människohandel har utfärdat det. Personen underrättas skriftligt, ministern informeras. Den som är i förvar ska friges genast; ett stött återvändande som förbereds väntar nu på en riskbedömning.',
      'Gdy wydał je organ ścigający handel ludźmi. Osobę poucza się na piśmie, zawiadamia się ministra. Osobę w detencji należy niezwłocznie zwolnić; przygotowywany powrót czeka odtąd na ocenę ryzyka.',
    ),
    input: RecordTraffickingCertificate,
    from: open,
    requires: [],
    occurred: input => beginningOf(input.issuedOn),
    records: [
      record(
        traffickingCertified,
        ({ file, input }) => ({ issuedOn: input.issuedOn, validUntil: lastDayOf(file, input.issuedOn) }),
        { sealed: ({ input }) => ({ number: input.certificateNumber }) },
      ),
      journeyNeedsRiskCheck<RecordTraffickingCertificate>(),
      // 406: nobody with a certificate is kept in detention.
      ...forbidsDetention<RecordTraffickingCertificate>(
        () => certificateBars,
        ({ input }) => input.issuedOn,
      ),
    ],
  });

const lastDayOf = ({ decision: { person } }: CaseFile, start: string): string =>
  computeDeadline(person.minor ? 'pl.trafficking.certificate.child' : 'pl.trafficking.certificate', { start }).dueOn;

const certificateStands: Guard<CaseFile> = {
  code: 'no-trafficking-certificate',
  demand: say(
    'A certificate of presumed trafficking stands',
    'Ett intyg om förmodad människohandel gäller',
    'Zaświadczenie jest ważne',
  ),
  refusal: say(
    'No certificate of presumed trafficking stands.',
    'Inget intyg om förmodad människohandel gäller.',
    'Brak ważnego zaświadczenia.',
  ),
  legalBasis: [uoc('170'), uoc('172')],
  whoCanClear: [whoeverRecords],
  test: ({ file: { decision } }) =>
    decision.trafficking?.certificate !== undefined && decision.trafficking.certificate.endedOn === undefined,
};

export const endTraffickingCertificate = (by: readonly Role[]) =>
  command<CaseFile, EndTraffickingCertificate>({
    name: 'end-trafficking-certificate',
    title: say(
      'Record that the certificate has ended',
      'Registrera att intyget upphört',
      'Odnotuj ustanie ważności zaświadczenia',
    ),
    by,
    basis: [uoc('172')],
    advice: say(
      'When it ends before its last day. What it barred is barred no more.',
      'När det upphör före sista dagen. Vad det hindrade är inte längre hindrat.',
      'Gdy traci ważność przed terminem. Ustają przeszkody, które tworzyło.',
    ),
    input: EndTraffickingCertificate,
    from: open,
    requires: [certificateStands],
    occurred: input => beginningOf(input.endedOn),
    records: [
      record(traffickingCertificateEnded, ({ input }) => ({ endedOn: input.endedOn, because: input.because })),
      ...allowsDetentionAgain<EndTraffickingCertificate>(certificateBars, ({ input }) => input.endedOn),
    ],
  });

export const letCertificateEnd = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'let-trafficking-certificate-end',
    title: say(
      'Certificate of presumed trafficking ended',
      'Intyget om förmodad människohandel löpte ut',
      'Upłynęła ważność zaświadczenia',
    ),
    by,
    basis: [uoc('172')],
    advice: say(
      'Happens by itself after the last day. A permit can have been applied for before.',
      'Sker av sig självt efter sista dagen. Ett tillstånd kan ha sökts dessförinnan.',
      'Następuje samo po ostatnim dniu. Wcześniej można było wystąpić o zezwolenie.',
    ),
    from: open,
    requires: [deadlineHasPassed('pl.trafficking.certificate', [uoc('172')])],
    records: [
      record(traffickingCertificateEnded, ({ now }) => ({ endedOn: dayOf(now), because: 'expired' })),
      ...allowsDetentionAgain<unknown>(certificateBars, ({ now }) => dayOf(now)),
    ],
  });

const permitIsLongEnough: Guard<CaseFile, RecordTraffickingPermit> = {
  code: 'trafficking-permit-too-short',
  demand: say(
    'A permit that is granted is for six months at least',
    'Ett beviljat tillstånd gäller minst sex månader',
    'Udzielone zezwolenie obejmuje co najmniej sześć miesięcy',
  ),
  refusal: say(
    'A permit that is granted names its last day, six months on at least.',
    'Ett beviljat tillstånd anger sin sista dag, minst sex månader framåt.',
    'Udzielone zezwolenie wskazuje ostatni dzień, co najmniej sześć miesięcy później.',
  ),
  legalBasis: [uoc('176'), uoc('177')],
  whoCanClear: [whoeverRecords],
  test: ({ input }) =>
    input.status !== 'granted' ||
    (input.validUntil !== undefined &&
      input.validUntil >= computeDeadline('pl.trafficking.permit.min', { start: input.on }).dueOn),
};

/** 176: while the case on the permit is open, the return decision is not enforced. */
export const recordTraffickingPermit = (by: readonly Role[]) =>
  command<CaseFile, RecordTraffickingPermit>({
    name: 'record-trafficking-permit',
    title: say(
      'Record the case on a permit for a victim of trafficking',
      'Registrera ärendet om tillstånd för offer för människohandel',
      'Odnotuj sprawę zezwolenia dla ofiary handlu ludźmi',
    ),
    by,
    basis: [uoc('176'), uoc('177'), uoc('330')],
    advice: say(
      'When it is applied for, granted or refused. Set or lift the bar to enforcement along with it.',
      'När det söks, beviljas eller avslås. Sätt eller häv hindret mot verkställighet samtidigt.',
      'Gdy złożono wniosek, udzielono albo odmówiono. Jednocześnie należy ustanowić lub uchylić przeszkodę w wykonaniu.',
    ),
    input: RecordTraffickingPermit,
    from: open,
    requires: [permitIsLongEnough],
    occurred: input => beginningOf(input.on),
    records: [
      record(traffickingPermitRecorded, ({ input }) => ({
        status: input.status,
        on: input.on,
        ...(input.validUntil !== undefined && { validUntil: input.validUntil }),
      })),
      journeyNeedsRiskCheck<RecordTraffickingPermit>(),
    ],
  });

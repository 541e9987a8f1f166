import { command, record, type Role } from '../../../kernel';
import {
  receiptReceived,
  reintegrationEvaluated,
  reintegrationMonitored,
  tranchePaid,
  type CaseFile,
} from '../../../case-file';
import { returnProgrammes, uoc } from '../../../law/poland/acts';
import { partnerHasConsent } from '../assistance/guards/journey';
import { say } from '../say';
import { beginningOf } from '../time';
import { everyPaymentHasReceipt, receiptIsMissing, trancheStaysInItem } from './guards/reintegration';
import {
  EvaluateReintegration,
  PayTranche,
  RecordReintegrationSurvey,
  RecordTrancheReceipt,
} from './inputs/reintegration.inputs';

const everWhile = { responsibility: ['held', 'in-transit', 'closed'] } as const;
const basis = [uoc('335a'), returnProgrammes('in kind', 'verify')];

export const payTranche = (by: readonly Role[]) =>
  command<CaseFile, PayTranche>({
    name: 'pay-reintegration-tranche',
    title: say(
      'Pay a part of the reintegration aid',
      'Betala en del av återintegreringsstödet',
      'Wypłać transzę pomocy w reintegracji',
    ),
    by,
    basis,
    advice: say(
      'To the vendor, for a thing of the accepted plan. Its receipt is recorded when it comes.',
      'Till säljaren, för en post i den godtagna planen. Kvittot registreras när det kommer.',
      'Dostawcy, za pozycję zaakceptowanego planu. Pokwitowanie odnotowuje się po otrzymaniu.',
    ),
    input: PayTranche,
    from: { ...everWhile, reintegration: ['approved', 'disbursing', 'monitored'] },
    requires: [partnerHasConsent, trancheStaysInItem],
    occurred: input => beginningOf(input.paidOn),
    records: [
      record(tranchePaid, ({ input }) => ({ item: input.item, amount: input.amount, paidOn: input.paidOn }), {
        sealed: ({ input }) => ({ payee: input.payee }),
      }),
    ],
  });

export const recordReceipt = (by: readonly Role[]) =>
  command<CaseFile, RecordTrancheReceipt>({
    name: 'record-tranche-receipt',
    title: say(
      'Record the receipt of a payment',
      'Registrera kvitto på en utbetalning',
      'Odnotuj pokwitowanie wypłaty',
    ),
    by,
    basis,
    advice: say(
      'When the proof of what was bought has come. Without it the aid cannot be evaluated.',
      'När beviset för vad som köpts har kommit. Utan det kan stödet inte utvärderas.',
      'Gdy nadszedł dowód zakupu. Bez niego pomocy nie można ocenić.',
    ),
    input: RecordTrancheReceipt,
    from: { ...everWhile, reintegration: ['disbursing', 'monitored'] },
    requires: [partnerHasConsent, receiptIsMissing],
    occurred: input => beginningOf(input.receivedOn),
    records: [
      record(receiptReceived, ({ input }) => ({ number: input.number, receivedOn: input.receivedOn }), {
        sealed: ({ input }) => ({ receipt: input.receipt }),
      }),
    ],
  });

export const recordSurvey = (by: readonly Role[]) =>
  command<CaseFile, RecordReintegrationSurvey>({
    name: 'record-reintegration-survey',
    title: say(
      'Record how it goes after the return',
      'Registrera uppföljning efter återvändandet',
      'Odnotuj monitoring po powrocie',
    ),
    by,
    basis: [uoc('335a'), returnProgrammes('survey by telephone or visit', 'verify')],
    advice: say(
      'By telephone or at a visit, for the returnees who were chosen; as often as agreed. The scores are those of the survey.',
      'Per telefon eller vid besök, för de återvändande som valts ut; så ofta som avtalats. Värdena är enkätens.',
      'Telefonicznie lub podczas wizyty, u wybranych osób; tak często, jak uzgodniono. Wyniki pochodzą z ankiety.',
    ),
    input: RecordReintegrationSurvey,
    from: { ...everWhile, whereabouts: 'departed', reintegration: ['approved', 'disbursing', 'monitored'] },
    requires: [partnerHasConsent],
    occurred: input => beginningOf(input.on),
    records: [
      record(
        reintegrationMonitored,
        ({ input }) => ({
          on: input.on,
          by: input.by,
          economic: input.economic,
          social: input.social,
          psychosocial: input.psychosocial,
        }),
        { sealed: ({ input }) => ({ answers: input.answers }) },
      ),
    ],
  });

export const evaluateReintegration = (by: readonly Role[]) =>
  command<CaseFile, EvaluateReintegration>({
    name: 'evaluate-reintegration',
    title: say('Evaluate the reintegration', 'Utvärdera återintegreringen', 'Oceń reintegrację'),
    by,
    basis: [uoc('335a'), returnProgrammes('evaluation', 'verify')],
    advice: say(
      'When the last follow-up is done and every receipt is there. It closes the assistance.',
      'När den sista uppföljningen är gjord och alla kvitton finns. Det avslutar stödet.',
      'Po ostatnim monitoringu i otrzymaniu wszystkich pokwitowań. Kończy pomoc.',
    ),
    input: EvaluateReintegration,
    from: { ...everWhile, reintegration: 'monitored' },
    requires: [partnerHasConsent, everyPaymentHasReceipt],
    occurred: input => beginningOf(input.evaluatedOn),
    records: [
      record(reintegrationEvaluated, ({ input }) => ({ evaluatedOn: input.evaluatedOn, outcome: input.outcome }), {
        sealed: ({ input }) => ({ summary: input.summary }),
      }),
    ],
  });

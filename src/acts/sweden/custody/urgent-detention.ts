import { command, record, type Role } from '../../../kernel';
import { urgentDetentionConfirmed, type CaseFile } from '../../../case-file';
import { ul } from '../../../law/sweden/acts';
import { bestInterestsAreAssessed } from '../child/guards/child';
import { anotherAuthorityIsCompetent, custodyAuthorityOf, isCustodyAuthority } from './guards/custody-authority';
import { noReleaseIsDue } from './guards/detention';
import { urgentGroundsAreMet, urgentOrderWaits } from './guards/detention-review';
import { orderIsLawful, orderIsRecorded } from './detention';
import { ConfirmUrgentDetention, DecideDetention } from './inputs/custody.inputs';
import { beginningOf } from '../time';

const onCase = { responsibility: ['held', 'in-transit'] } as const;
const standing = ['issued', 'served', 'final'] as const;

/** 16. In haste the police decide for whoever is competent, who must then look at it at once. */
export const decideUrgentDetention = (by: readonly Role[]) =>
  command<CaseFile, DecideDetention>({
    name: 'decide-urgent-detention',
    title: {
      en: 'Order urgent detention for another authority',
      sv: 'Besluta om brådskande förvar åt annan myndighet',
      pl: 'Zarządź pilną detencję w zastępstwie właściwego organu',
    },
    by,
    basis: [ul('10:17'), ul('10:1'), ul('1:8')],
    advice: {
      en: 'Only when the competent authority cannot be waited for. It must review the order at once; tell it without delay.',
      sv: 'Endast när den behöriga myndigheten inte kan inväntas. Den ska pröva beslutet omedelbart; underrätta den genast.',
      pl: 'Tylko gdy nie można czekać na właściwy organ. Musi on niezwłocznie sprawdzić zarządzenie; należy go zawiadomić od razu.',
    },
    input: DecideDetention,
    from: { ...onCase, custody: ['at-liberty', 'held', 'supervised'], decision: standing },
    requires: [anotherAuthorityIsCompetent, ...orderIsLawful],
    occurred: input => input.startedAt ?? beginningOf(input.decidedOn),
    records: orderIsRecorded(custodyAuthorityOf),
  });

/** 17. The competent authority makes the order its own, or the person is released. */
export const confirmUrgentDetention = (by: readonly Role[]) =>
  command<CaseFile, ConfirmUrgentDetention>({
    name: 'confirm-urgent-detention',
    title: {
      en: 'Review urgent detention and confirm it',
      sv: 'Pröva och fastställ brådskande förvar',
      pl: 'Sprawdź i potwierdź pilną detencję',
    },
    by,
    basis: [ul('10:17')],
    advice: {
      en: 'At once when another authority has detained somebody for you: examine the grounds yourself. If they are not met, order release; the ordinary review runs on as before.',
      sv: 'Omedelbart när en annan myndighet tagit någon i förvar åt er: pröva grunderna själv. Är de inte uppfyllda, besluta om frigivning; den ordinarie omprövningsfristen löper som förut.',
      pl: 'Niezwłocznie, gdy inny organ zarządził detencję w zastępstwie: należy samodzielnie zbadać podstawy. Jeśli ich brak, zarządzić zwolnienie; zwykły termin kontroli biegnie dalej.',
    },
    input: ConfirmUrgentDetention,
    from: { ...onCase, custody: 'detained', decision: standing },
    requires: [isCustodyAuthority, urgentOrderWaits, urgentGroundsAreMet, noReleaseIsDue, bestInterestsAreAssessed],
    occurred: input => beginningOf(input.confirmedOn),
    records: [
      record(urgentDetentionConfirmed, ({ input: { confirmedOn, document } }) => ({ confirmedOn, document }), {
        sealed: ({ input: { reasons, legalReasons, bestInterests } }) => ({
          ...{ reasons, legalReasons },
          ...(bestInterests !== undefined && { bestInterests }),
        }),
      }),
    ],
  });

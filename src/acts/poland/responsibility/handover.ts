import { command, record, type Role } from '../../../kernel';
import {
  fieldGroups,
  handoverEscalated,
  handoverReceived,
  handoverSent,
  handoverWithdrawn,
  type CaseFile,
} from '../../../case-file';
import { houseRule, kpa, uoc } from '../../../law/poland/acts';
import { deadlineHasPassed } from '../../neutral/deadline';
import { beginningOf } from '../time';
import { isReceiver, isResponsibleAuthority, isSender } from './guards/responsibility';
import { HandOverToUnit, WithdrawUnitHandover } from './inputs/responsibility.inputs';

/** Art. 310: by order, to the commander by the place of stay. The Border Guard answers for the case all the while. */
export const handOverToUnit = (by: readonly Role[]) =>
  command<CaseFile, HandOverToUnit>({
    name: 'hand-over-to-unit',
    title: {
      en: 'Hand over to the unit by the place of stay',
      sv: 'Överlämna till enheten för vistelseorten',
      pl: 'Przekaż sprawę komendantowi według miejsca pobytu',
    },
    advice: {
      en: 'When the ground was found by another unit than the one where the person stays, or the person is placed elsewhere. You conduct the case until the other unit confirms receipt.',
      sv: 'När grunden upptäckts av en annan enhet än den där personen vistas, eller personen placerats på annan ort. Ni handlägger tills den andra enheten bekräftar.',
      pl: 'Gdy podstawę stwierdziła inna jednostka niż właściwa dla miejsca pobytu albo cudzoziemca umieszczono gdzie indziej. Do potwierdzenia odbioru sprawę prowadzą Państwo.',
    },
    by,
    basis: [uoc('310'), kpa('123', 'known')],
    input: HandOverToUnit,
    from: { responsibility: 'held' },
    requires: [isResponsibleAuthority],
    occurred: input => beginningOf(input.on),
    records: [
      record(
        handoverSent,
        ({ input: { unit, on, ground }, actor }) => ({
          kind: 'notice' as const,
          to: actor.authority,
          ground,
          on,
          unit,
          groups: fieldGroups,
        }),
        { sealed: ({ input }) => ({ note: input.note }) },
      ),
    ],
  });

export const receiveHandover = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'receive-handover',
    title: {
      en: 'Acknowledge receipt of a handover',
      sv: 'Bekräfta mottagande av överlämnande',
      pl: 'Potwierdź odbiór sprawy',
    },
    advice: {
      en: 'When the case has arrived at your unit. From then on your commander conducts it.',
      sv: 'När ärendet har kommit till er enhet. Därefter handlägger er kommendant det.',
      pl: 'Gdy sprawa wpłynęła do Państwa jednostki. Odtąd prowadzi ją Państwa komendant.',
    },
    by,
    basis: [uoc('310')],
    from: { responsibility: 'in-transit' },
    requires: [isReceiver],
    records: [record(handoverReceived, () => ({}))],
  });

export const withdrawHandover = (by: readonly Role[]) =>
  command<CaseFile, WithdrawUnitHandover>({
    name: 'withdraw-handover',
    title: { en: 'Withdraw a handover', sv: 'Återta överlämnande', pl: 'Cofnij przekazanie sprawy' },
    advice: {
      en: 'When the case was sent by mistake and nobody has received it yet.',
      sv: 'När ärendet skickats av misstag och ingen har tagit emot det.',
      pl: 'Gdy sprawę wysłano omyłkowo, a nikt jej jeszcze nie odebrał.',
    },
    by,
    basis: [uoc('310')],
    input: WithdrawUnitHandover,
    from: { responsibility: 'in-transit' },
    requires: [isSender],
    records: [record(handoverWithdrawn, () => ({}), { sealed: ({ input }) => ({ reasons: input.reasons }) })],
  });

export const escalateHandover = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'escalate-unit-handover',
    title: {
      en: 'No receipt of the handover in time',
      sv: 'Överlämnandet har inte bekräftats i tid',
      pl: 'Brak potwierdzenia odbioru w terminie',
    },
    advice: {
      en: 'The clock marks a handover that no unit has received in time. The sender should call.',
      sv: 'Klockan markerar ett överlämnande som ingen enhet har kvitterat i tid. Avsändaren bör ringa.',
      pl: 'Zegar oznacza przekazanie, którego żadna jednostka nie odebrała w terminie. Nadawca powinien zadzwonić.',
    },
    by,
    basis: [houseRule('handover', 'verify'), uoc('310')],
    from: { responsibility: 'in-transit' },
    requires: [deadlineHasPassed('pl.handover', [houseRule('handover', 'verify')])],
    records: [record(handoverEscalated, () => ({}))],
  });

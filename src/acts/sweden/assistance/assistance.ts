import { command, record, type Role } from '../../../kernel';
import {
  returnCounselled,
  supportApplied,
  supportGranted,
  supportPaid,
  supportRefused,
  supportWithdrawn,
  type CaseFile,
} from '../../../case-file';
import { computeDeadline, sumFor, tariffInForce } from '../../../law';
import { reestablishmentOrdinance, uf } from '../../../law/sweden/acts';
import {
  countryIsOnTheList,
  groundForMoney,
  isNoConvict,
  isNotReEmigration,
  paidAfterReturn,
  personIsInSweden,
  refusalSaysWhy,
  returnedByThemselves,
} from './guards/assistance';
import {
  ApplyForSupport,
  DecideSupport,
  RecordReturnCounselling,
  RecordSupportPaid,
  WithdrawSupport,
} from './inputs/assistance.inputs';
import { whoeverRecords } from '../who';
import { tell, theHolder } from '../notices/tell';
import { beginningOf } from '../time';

const onCase = { responsibility: ['held', 'in-transit'], decision: ['issued', 'served', 'final'] } as const;
/** Somebody who has applied may leave before the answer; the case is closed then, and the application is not. */
const everWhile = ['held', 'in-transit', 'closed'] as const;
const ordinance = reestablishmentOrdinance('passim', 'verify');

/** Whoever meets the person talks about going home; Migrationsverket tells the police when the case is theirs (UF 7:7 b). */
export const recordReturnCounselling = (by: readonly Role[]) =>
  command<CaseFile, RecordReturnCounselling>({
    name: 'record-return-counselling',
    title: {
      en: 'Record a conversation about returning',
      sv: 'Registrera återvändandesamtal',
      pl: 'Odnotuj rozmowę o powrocie',
    },
    by,
    basis: [uf('8:1'), uf('7:7 b')],
    advice: {
      en: 'For every conversation about the journey home, even when the person stayed away. What was said helps to judge later whether coercion is needed.',
      sv: 'För varje samtal om hemresan, även när personen uteblev. Vad som sades hjälper att senare bedöma om tvång behövs.',
      pl: 'Po każdej rozmowie o powrocie, także gdy osoba się nie stawiła. To, co powiedziano, pomoże ocenić, czy potrzebny jest przymus.',
    },
    input: RecordReturnCounselling,
    from: onCase,
    requires: [personIsInSweden],
    occurred: input => beginningOf(input.heldOn),
    records: [
      record(returnCounselled, ({ input }) => ({ heldOn: input.heldOn, attitude: input.attitude }), {
        sealed: ({ input }) => ({ note: input.note }),
      }),
      ...tell<RecordReturnCounselling>(
        'contact-with-person',
        theHolder,
        ({ input, actor }) => actor.authority === 'se.migrationsverket' && input.attitude !== 'stayed-away',
      ),
    ],
  });

/** One should apply within two months; later is told, and bars nothing. */
export const applyForSupport = (by: readonly Role[]) =>
  command<CaseFile, ApplyForSupport>({
    name: 'apply-for-re-establishment-support',
    title: {
      en: 'Register an application for re-establishment support',
      sv: 'Registrera ansökan om återetableringsstöd',
      pl: 'Zarejestruj wniosek o wsparcie na ponowne osiedlenie',
    },
    by,
    basis: [ordinance],
    advice: {
      en: 'For somebody who goes home by themselves and is still in Sweden. One application covers the family that travels together.',
      sv: 'För den som reser hem självmant och ännu är i Sverige. En ansökan omfattar den familj som reser tillsammans.',
      pl: 'Dla osoby, która wraca dobrowolnie i jest jeszcze w Szwecji. Jeden wniosek obejmuje rodzinę podróżującą razem.',
    },
    input: ApplyForSupport,
    from: { ...onCase, assistance: 'none' },
    requires: [isNotReEmigration, personIsInSweden, isNoConvict],
    occurred: input => beginningOf(input.appliedOn),
    records: [
      record(supportApplied, ({ file, input }) => ({
        scheme: input.scheme,
        appliedOn: input.appliedOn,
        ground: input.ground,
        country: input.country,
        adults: input.adults,
        children: input.children,
        late: isLate(file, input.appliedOn),
      })),
      ...tell<ApplyForSupport>('contact-with-person', theHolder),
    ],
  });

function isLate({ decision: { finalOn } }: CaseFile, appliedOn: string): boolean {
  if (finalOn === undefined) return false;
  return appliedOn > computeDeadline('se.reestablishment.application', { start: finalOn }).dueOn;
}

/** The sum follows from the tariff of the day; nobody writes it in. The decision cannot be appealed. */
export const decideSupport = (by: readonly Role[]) =>
  command<CaseFile, DecideSupport>({
    name: 'decide-re-establishment-support',
    title: {
      en: 'Decide on re-establishment support',
      sv: 'Besluta om återetableringsstöd',
      pl: 'Rozstrzygnij o wsparciu na ponowne osiedlenie',
    },
    by,
    basis: [ordinance],
    advice: {
      en: 'Look up whether the country is on the list of this day, and name that version. The sum is worked out from the tariff; the decision cannot be appealed.',
      sv: 'Se efter om landet finns på dagens lista och ange den versionen. Beloppet räknas fram ur taxan; beslutet får inte överklagas.',
      pl: 'Sprawdź, czy kraj jest w tym dniu na liście, i podaj jej wersję. Kwota wynika z taryfy; od decyzji nie ma odwołania.',
    },
    input: DecideSupport,
    from: { responsibility: everWhile, assistance: 'applied' },
    requires: [groundForMoney, countryIsOnTheList, refusalSaysWhy],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      record(
        supportGranted,
        ({ file: { assistance }, input }) => ({
          grantedOn: input.decidedOn,
          ...(input.profileVersion !== undefined && { profileVersion: input.profileVersion }),
          ...sumOf(assistance, input.decidedOn),
        }),
        {
          provided: ({ input }) => input.outcome === 'granted',
          sealed: ({ input }) => ({ reasons: input.reasons }),
        },
      ),
      record(supportRefused, ({ input }) => ({ because: input.because ?? '', refusedOn: input.decidedOn }), {
        unless: supportGranted,
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
    ],
  });

/** In kind there is no sum of ours: the programme abroad plans what it gives. */
function sumOf({ scheme, adults, children }: CaseFile['assistance'], on: string) {
  if (scheme !== 're-establishment-support') return {};
  const tariff = tariffInForce('se.reestablishment-support', on);
  return { amount: sumFor(tariff, { adults: adults ?? 1, children: children ?? 0 }), currency: tariff.currency };
}

export const withdrawSupport = (by: readonly Role[]) =>
  command<CaseFile, WithdrawSupport>({
    name: 'withdraw-re-establishment-support',
    title: {
      en: 'Record that the application for support was withdrawn',
      sv: 'Registrera att ansökan om stöd återtagits',
      pl: 'Odnotuj wycofanie wniosku o wsparcie',
    },
    by,
    basis: [ordinance],
    advice: {
      en: 'When the person no longer wants the support. A new application can be made later.',
      sv: 'När personen inte längre vill ha stödet. En ny ansökan kan göras senare.',
      pl: 'Gdy osoba nie chce już wsparcia. Później można złożyć nowy wniosek.',
    },
    input: WithdrawSupport,
    from: { responsibility: everWhile, assistance: ['applied', 'granted'] },
    requires: [
      {
        code: 'withdrawn-before-applied',
        demand: {
          en: 'The withdrawal came after the application',
          sv: 'Återtagandet skedde efter ansökan',
          pl: 'Wycofanie nastąpiło po złożeniu wniosku',
        },
        refusal: {
          en: 'An application cannot be withdrawn before it was made.',
          sv: 'En ansökan kan inte återtas innan den gjordes.',
          pl: 'Wniosku nie można wycofać przed jego złożeniem.',
        },
        legalBasis: [ordinance],
        whoCanClear: [whoeverRecords],
        test: ({ file, input }) => input.withdrawnOn >= (file.assistance.appliedOn ?? ''),
      },
    ],
    occurred: input => beginningOf(input.withdrawnOn),
    records: [record(supportWithdrawn, ({ input }) => ({ withdrawnOn: input.withdrawnOn }))],
  });

/** Paid at home, when the case here has been closed by the confirmed departure. */
export const recordSupportPaid = (by: readonly Role[]) =>
  command<CaseFile, RecordSupportPaid>({
    name: 'record-support-paid',
    title: {
      en: 'Record that the support was paid',
      sv: 'Registrera utbetalt stöd',
      pl: 'Odnotuj wypłatę wsparcia',
    },
    by,
    basis: [ordinance],
    advice: {
      en: 'When whoever pays out in the country of return has sent the receipt. The case may be closed; the support is not.',
      sv: 'När den som betalar ut i återvändandelandet har sänt kvittot. Ärendet kan vara avslutat; stödet är det inte.',
      pl: 'Gdy wypłacający w kraju powrotu przesłał pokwitowanie. Sprawa może być zamknięta; wsparcie nie.',
    },
    input: RecordSupportPaid,
    from: { responsibility: 'closed', assistance: 'granted' },
    requires: [paidAfterReturn, returnedByThemselves],
    occurred: input => beginningOf(input.paidOn),
    records: [
      record(supportPaid, ({ input }) => ({ paidOn: input.paidOn, through: input.through }), {
        sealed: ({ input }) => ({ receipt: input.receipt }),
      }),
    ],
  });

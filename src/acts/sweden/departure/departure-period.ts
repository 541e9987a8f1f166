import { command, record, type Role } from '../../../kernel';
import {
  departurePeriodExpired,
  departurePeriodExtended,
  departurePeriodRevoked,
  entryBanImposed,
  entryBanWaived,
  receptionAidEnded,
  type CaseFile,
} from '../../../case-file';
import { lma, ul } from '../../../law/sweden/acts';
import { sisReturn } from '../../../law/eu/acts';
import { deadlineHasPassed } from '../custody/guards/custody';
import { newPeriodLiesAhead, revocationNamesItsFacts } from './guards/departure-period';
import { banGoesWithRevocation } from '../entry-ban/guards/later-ban';
import { isResponsibleAuthority } from '../responsibility/guards/responsibility';
import { ExtendPeriod, RevokePeriod } from './inputs/departure.inputs';
import { tell } from '../notices/tell';
import { beginningOf, dayOf } from '../time';

/** 6. The person did not leave in time; enforcement follows as soon as possible. */
export const expirePeriod = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'expire-departure-period',
    title: {
      en: 'Period for voluntary departure expired',
      sv: 'Tidsfristen för frivillig avresa löpte ut',
      pl: 'Upłynął termin dobrowolnego powrotu',
    },
    by,
    basis: [ul('8:22'), ul('12:15')],
    advice: {
      en: 'Happens by itself after the last day to leave freely. Enforcement follows as soon as possible, and an entry ban for overstaying is considered.',
      sv: 'Sker av sig självt efter sista dagen att resa självmant. Verkställighet ska ske så snart som möjligt, och återreseförbud övervägs.',
      pl: 'Następuje samo po ostatnim dniu dobrowolnego wyjazdu. Decyzję wykonuje się jak najszybciej i rozważa zakaz wjazdu.',
    },
    from: { departurePeriod: 'running', responsibility: ['held', 'in-transit'] },
    requires: [deadlineHasPassed('se.departure-period', [ul('8:22')])],
    records: [
      record(departurePeriodExpired, ({ file }) => {
        const expiredOn = file.deadlines['se.departure-period']?.dueOn;
        return expiredOn === undefined ? {} : { expiredOn };
      }),
    ],
  });

/** 7. Special reasons for more time, or for a new period after the first. */
export const extendPeriod = (by: readonly Role[]) =>
  command<CaseFile, ExtendPeriod>({
    name: 'extend-departure-period',
    title: {
      en: 'Extend the period for voluntary departure',
      sv: 'Förläng tidsfristen',
      pl: 'Przedłuż termin dobrowolnego powrotu',
    },
    by,
    basis: [ul('12:14 c'), ul('13:10'), sisReturn('art. 3(4)')],
    advice: {
      en: 'For special reasons only, also after the first period has expired. Name the last day: a period without an end does not exist.',
      sv: 'Endast av särskilda skäl, även sedan den första fristen löpt ut. Ange sista dagen: en frist utan slut finns inte.',
      pl: 'Tylko ze szczególnych powodów, także po upływie pierwszego terminu. Należy podać ostatni dzień: termin bez końca nie istnieje.',
    },
    input: ExtendPeriod,
    from: {
      departurePeriod: ['running', 'expired'],
      decision: 'final',
      responsibility: ['held', 'in-transit'],
      custody: ['at-liberty', 'supervised', 'serving-sentence'],
      transport: ['none', 'cancelled', 'aborted', 'refused-at-arrival'],
    },
    requires: [newPeriodLiesAhead],
    records: [
      record(departurePeriodExtended, ({ input }) => ({ until: input.until, because: input.because }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
      ...tell<ExtendPeriod>('return-alert-updated', () => 'se.polisen.nsis'),
    ],
  });

/** 8. The lawful way to coercion while a period runs: revoke it first. */
export const revokePeriod = (by: readonly Role[]) =>
  command<CaseFile, RevokePeriod>({
    name: 'revoke-departure-period',
    title: {
      en: 'Revoke the period for voluntary departure',
      sv: 'Upphäv tidsfristen',
      pl: 'Cofnij termin dobrowolnego powrotu',
    },
    by,
    basis: [ul('12:14 b'), ul('1:15'), ul('8:23'), ul('13:10')],
    advice: {
      en: 'For a risk of absconding that rests on the closed list, or a risk to public order. It takes effect at once, and an entry ban goes with it.',
      sv: 'Vid risk för avvikande enligt den uttömmande listan eller risk för allmän ordning. Gäller omedelbart och förenas med återreseförbud.',
      pl: 'Przy ryzyku ucieczki z zamkniętej listy albo zagrożeniu porządku publicznego. Działa od razu i łączy się z zakazem wjazdu.',
    },
    input: RevokePeriod,
    from: { departurePeriod: ['pending', 'running'], responsibility: ['held', 'in-transit'] },
    requires: [isResponsibleAuthority, revocationNamesItsFacts, banGoesWithRevocation],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      record(departurePeriodRevoked, ({ input }) => ({ ground: input.ground, facts: input.facts }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
      record(
        entryBanImposed,
        ({ input }) => ({
          years: input.entryBan?.years ?? 0,
          ground: 'period-revoked',
          imposedOn: input.decidedOn,
          ...(input.entryBan?.seriousThreat === true && { seriousThreat: true }),
        }),
        { when: { entryBan: ['none', 'lifted'] }, provided: ({ input }) => input.entryBan !== undefined },
      ),
      record(entryBanWaived, ({ input }) => ({ because: input.withoutBanBecause ?? '', waivedOn: input.decidedOn }), {
        when: { entryBan: ['none', 'lifted'] },
        provided: ({ input }) => input.withoutBanBecause !== undefined,
        unless: entryBanImposed,
      }),
      ...tell<RevokePeriod>(
        'ban-imposed',
        () => 'se.polisen',
        ({ input }) => input.entryBan !== undefined,
      ),
    ],
  });

/** Nothing in the procedure turns on it: whoever pays the aid is told when it ends. */
export const noteEndOfReceptionAid = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'note-end-of-reception-aid',
    title: {
      en: 'Reception aid came to its last day',
      sv: 'Sista dag för bistånd enligt LMA passerade',
      pl: 'Minął ostatni dzień pomocy socjalnej',
    },
    by,
    basis: [lma('11–12 §§', 'verify')],
    advice: {
      en: 'Happens by itself, as word to whoever pays the aid. Look whether a child lives with the person: then it does not end.',
      sv: 'Sker av sig självt, som upplysning till den som betalar biståndet. Kontrollera om ett barn bor med personen: då upphör det inte.',
      pl: 'Następuje samo, jako informacja dla wypłacającego. Trzeba sprawdzić, czy z osobą mieszka dziecko: wtedy pomoc trwa.',
    },
    from: { responsibility: ['held', 'in-transit', 'closed'] },
    requires: [deadlineHasPassed('se.reception-aid', [lma('11–12 §§', 'verify')])],
    records: [
      record(receptionAidEnded, ({ file, now }) => ({
        endedOn: file.deadlines['se.reception-aid']?.dueOn ?? dayOf(now),
      })),
    ],
  });

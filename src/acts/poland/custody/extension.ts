import { command, record, type Role } from '../../../kernel';
import {
  detentionExtended,
  extensionMoved,
  released,
  releaseOrdered,
  supervisionOrdered,
  type CaseFile,
} from '../../../case-file';
import { returnDirective } from '../../../law/eu/acts';
import { uoc } from '../../../law/poland/acts';
import { deadlineHasPassed } from '../../neutral/deadline';
import { beginningOf } from '../time';
import { alternativesAreSaid, courtWasMoved, extensionKeepsToTheLaw, motionIsInTime } from './guards/extension';
import { detentionIsNotForbidden, noReleaseIsOrdered, returnCarriesTheDetention } from './guards/liberty';
import { childsGoodIsWeighed } from './guards/placement';
import { MoveForExtension, RuleOnExtension } from './inputs/court.inputs';
import { letsCourtIn, onCase, returnIsAtHand } from './states';

const detained = { ...returnIsAtHand, custody: 'detained' } as const;

/** The motion goes to the court of the centre's seat, before the term ends. */
export const moveForExtension = (by: readonly Role[]) =>
  command<CaseFile, MoveForExtension>({
    name: 'move-for-extension',
    title: {
      en: 'Move the court to prolong detention',
      sv: 'Begär att domstolen förlänger förvaret',
      pl: 'Wnieś o przedłużenie detencji',
    },
    by,
    basis: [uoc('403')],
    advice: {
      en: 'Well before the last day of the term: say what was done meanwhile and what is in prospect. Without a ruling in time the person goes free by law.',
      sv: 'I god tid före tidens sista dag: ange vad som gjorts och vilka utsikter som finns. Utan avgörande i tid blir personen fri enligt lag.',
      pl: 'Odpowiednio przed ostatnim dniem okresu: co zrobiono i jakie są perspektywy. Bez orzeczenia w terminie osoba jest wolna z mocy prawa.',
    },
    input: MoveForExtension,
    from: detained,
    requires: [
      motionIsInTime,
      detentionIsNotForbidden,
      noReleaseIsOrdered,
      returnCarriesTheDetention<MoveForExtension>(({ custody }) => custody.ground),
    ],
    occurred: input => beginningOf(input.filedOn),
    records: [
      letsCourtIn(),
      record(extensionMoved, ({ input: { filedOn, until } }) => ({ filedOn, until }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
    ],
  });

const sealed = ({ input: { reasons, legalReasons, bestInterests } }: { readonly input: RuleOnExtension }) => ({
  ...{ reasons, legalReasons },
  ...(bestInterests !== undefined && { bestInterests }),
});

/** The court may extend, put something milder in its place, or release (C-146/14 Mahdi). */
export const ruleOnExtension = (by: readonly Role[]) =>
  command<CaseFile, RuleOnExtension>({
    name: 'rule-on-extension',
    title: {
      en: 'Rule on the extension of detention',
      sv: 'Avgör frågan om förlängt förvar',
      pl: 'Orzecz o przedłużeniu detencji',
    },
    by,
    basis: [uoc('403'), uoc('403(3a)'), returnDirective('art. 15(3)–(6)', 'known')],
    advice: {
      en: 'On the motion of the Border Guard and within the term: three months at most each time, six in all; beyond that only for want of cooperation or documents of another state, and never beyond eighteen. Weigh the alternatives anew.',
      sv: 'På gränsbevakningens framställning och inom tiden: högst tre månader åt gången, sex sammanlagt; därutöver endast vid bristande medverkan eller handlingar från en annan stat, och aldrig över arton. Väg alternativen på nytt.',
      pl: 'Na wniosek Straży Granicznej i w terminie: każdorazowo najwyżej trzy miesiące, łącznie sześć; dłużej tylko z braku współpracy lub dokumentów innego państwa, nigdy ponad osiemnaście. Ponownie rozważyć środki zamiast detencji.',
    },
    input: RuleOnExtension,
    from: detained,
    requires: [
      courtWasMoved,
      extensionKeepsToTheLaw,
      alternativesAreSaid,
      detentionIsNotForbidden,
      noReleaseIsOrdered,
      returnCarriesTheDetention<RuleOnExtension>(({ custody }, { outcome }) =>
        outcome === 'extended' ? custody.ground : 'asylum-application',
      ),
      childsGoodIsWeighed,
    ],
    records: [
      record<
        CaseFile,
        RuleOnExtension,
        Parameters<typeof detentionExtended.apply>[1]['payload'],
        { reasons: string; legalReasons?: string; bestInterests?: string; prospect: string }
      >(
        detentionExtended,
        ({ input: { decidedOn, endsOn, document, beyondSixMonths } }) => ({
          ...{ decidedOn, document },
          endsOn: endsOn ?? '',
          ...(beyondSixMonths && { prolongation: 'non-cooperation-or-documents' as const }),
        }),
        {
          provided: ({ input }) => input.outcome === 'extended',
          sealed: ask => ({ ...sealed(ask), prospect: ask.input.prospect }),
        },
      ),
      record(
        releaseOrdered,
        ({ now }) => ({ orderedAt: now.toString({ fractionalSecondDigits: 3 }), because: 'court' }),
        {
          provided: ({ input }) => input.outcome === 'released',
          sealed,
        },
      ),
      record(
        supervisionOrdered,
        ({ input: { startedAt, measures, document } }) => ({
          startedAt: startedAt ?? '',
          document,
          alternatives: { measures: measures ?? [] },
        }),
        {
          provided: ({ input }) => input.outcome === 'alternatives',
          sealed: ask => ({ ...sealed(ask), reporting: ask.input.prospect }),
        },
      ),
    ],
  });

/** A term that nobody prolonged in time ends by itself. */
export const endDetentionTerm = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'end-detention-term',
    title: {
      en: 'Detention ended: its term is over',
      sv: 'Förvaret upphörde: tiden är slut',
      pl: 'Detencja ustała: upłynął okres',
    },
    by,
    basis: [uoc('403'), uoc('406')],
    advice: {
      en: 'Given by the clock when the last day of the term has passed. The person is free by law, and the centre lets the person go.',
      sv: 'Ges av klockan när tidens sista dag har passerat. Personen är fri enligt lag, och anläggningen släpper personen.',
      pl: 'Wykonuje zegar po ostatnim dniu okresu. Osoba jest wolna z mocy prawa, a ośrodek ją zwalnia.',
    },
    from: { ...onCase, custody: 'detained' },
    requires: [deadlineHasPassed('pl.detention.term', [uoc('403')])],
    records: [
      record(released, ({ file, now }) => ({
        endedAt: file.deadlines['pl.detention.term']?.dueAt ?? now.toString({ fractionalSecondDigits: 3 }),
        because: 'cap-reached' as const,
      })),
    ],
  });

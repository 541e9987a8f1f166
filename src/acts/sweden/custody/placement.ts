import { command, record, type Role } from '../../../kernel';
import { isolationDecided, isolationEnded, placedInPrison, placementEnded, type CaseFile } from '../../../case-file';
import { ul } from '../../../law/sweden/acts';
import { childIsNeverInPrison } from './guards/child-detention';
import { deadlineHasPassed, notBeforeTheMeasure } from './guards/custody';
import { keepsThePerson } from './guards/custody-authority';
import { noReleaseIsDue } from './guards/detention';
import { isIsolated, isKeptApart, isNotPlacedYet, isPlaced, placementGroundFits } from './guards/placement';
import { DecideIsolation, EndIsolation, EndPlacement, PlaceInPrison } from './inputs/safeguards.inputs';

const detained = { responsibility: ['held', 'in-transit'], custody: 'detained' } as const;

/** Prison, remand and arrest are no detention centres: a closed list of grounds, never for a child. */
export const placeInPrison = (by: readonly Role[]) =>
  command<CaseFile, PlaceInPrison>({
    name: 'place-in-prison',
    title: {
      en: 'Place in prison, remand or arrest',
      sv: 'Placera i anstalt, häkte eller arrest',
      pl: 'Umieść w zakładzie karnym lub areszcie',
    },
    by,
    basis: [ul('10:20')],
    advice: {
      en: 'Only on one of four grounds, and apart from other inmates unless expelled for crime. During a transport it lasts three days at most; the clock ends it.',
      sv: 'Endast på någon av fyra grunder, och avskilt från övriga intagna om personen inte utvisats på grund av brott. Under transport högst tre dagar; klockan avslutar det.',
      pl: 'Tylko na jednej z czterech podstaw i oddzielnie od innych osadzonych, chyba że wydalono za przestępstwo. Podczas transportu najwyżej trzy dni; kończy to zegar.',
    },
    input: PlaceInPrison,
    from: detained,
    requires: [
      keepsThePerson,
      childIsNeverInPrison,
      isNotPlacedYet,
      placementGroundFits,
      isKeptApart,
      noReleaseIsDue,
      notBeforeTheMeasure<PlaceInPrison>(({ startedAt }) => startedAt),
    ],
    occurred: input => input.startedAt,
    records: [
      record(placedInPrison, ({ input: { ground, startedAt, keptApart } }) => ({ ground, startedAt, keptApart }), {
        sealed: ({ input: { reasons, place } }) => ({ reasons, place }),
      }),
    ],
  });

export const endPlacement = (by: readonly Role[]) =>
  command<CaseFile, EndPlacement>({
    name: 'end-placement',
    title: {
      en: 'Record that the person is back in a detention centre',
      sv: 'Registrera att personen är tillbaka i förvarslokal',
      pl: 'Odnotuj powrót osoby do ośrodka',
    },
    by,
    basis: [ul('10:20'), ul('11:2')],
    advice: {
      en: 'When the person has come back to a detention centre: give the minute.',
      sv: 'När personen är tillbaka i en förvarslokal: ange minuten.',
      pl: 'Gdy osoba wróciła do ośrodka: należy podać minutę.',
    },
    input: EndPlacement,
    from: detained,
    requires: [keepsThePerson, isPlaced],
    occurred: input => input.endedAt,
    records: [record(placementEnded, ({ input }) => ({ endedAt: input.endedAt, because: 'moved-back' as const }))],
  });

export const endPlacementAtCap = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'end-placement-at-cap',
    title: {
      en: 'Placement during a transport ended by law',
      sv: 'Placeringen under transport upphörde enligt lag',
      pl: 'Pobyt podczas transportu ustał z mocy prawa',
    },
    by,
    basis: [ul('10:20')],
    advice: {
      en: 'Given by the clock when three days in prison, remand or arrest have passed. The person must be back in a detention centre.',
      sv: 'Ges av klockan när tre dagar i anstalt, häkte eller arrest har gått. Personen ska vara tillbaka i en förvarslokal.',
      pl: 'Wykonuje zegar po trzech dniach w zakładzie karnym lub areszcie. Osoba musi wrócić do ośrodka.',
    },
    from: detained,
    requires: [deadlineHasPassed('se.placement.transport', [ul('10:20')])],
    records: [
      record(placementEnded, ({ file, now }) => ({
        endedAt: file.deadlines['se.placement.transport']?.dueAt ?? now.toString({ fractionalSecondDigits: 3 }),
        because: 'cap-reached' as const,
      })),
    ],
  });

/** Decided anew at least every third day; otherwise it ends by itself. */
export const decideIsolation = (by: readonly Role[]) =>
  command<CaseFile, DecideIsolation>({
    name: 'decide-isolation',
    title: {
      en: 'Decide on isolation, or decide it anew',
      sv: 'Besluta om avskildhet, eller pröva den på nytt',
      pl: 'Zarządź izolację lub rozstrzygnij o niej ponownie',
    },
    by,
    basis: [ul('11:7'), ul('1:8')],
    advice: {
      en: 'When somebody detained must be kept apart for safety: write down why. Decide it anew at least every third day, or it lapses.',
      sv: 'När någon i förvar måste hållas avskild av säkerhetsskäl: skriv varför. Pröva det på nytt minst var tredje dag, annars upphör det.',
      pl: 'Gdy osobę w detencji trzeba izolować dla bezpieczeństwa: należy uzasadnić. Rozstrzygać ponownie co najmniej co trzy dni, inaczej wygasa.',
    },
    input: DecideIsolation,
    from: detained,
    requires: [keepsThePerson, noReleaseIsDue, notBeforeTheMeasure<DecideIsolation>(({ decidedAt }) => decidedAt)],
    occurred: input => input.decidedAt,
    records: [
      record(isolationDecided, ({ input }) => ({ decidedAt: input.decidedAt }), {
        sealed: ({ input }) => ({ reasons: input.reasons }),
      }),
    ],
  });

export const endIsolation = (by: readonly Role[]) =>
  command<CaseFile, EndIsolation>({
    name: 'end-isolation',
    title: { en: 'End isolation', sv: 'Häv avskildhet', pl: 'Zakończ izolację' },
    by,
    basis: [ul('11:7')],
    advice: {
      en: 'As soon as isolation is not needed: give the minute.',
      sv: 'Så snart avskildheten inte behövs: ange minuten.',
      pl: 'Gdy tylko izolacja nie jest potrzebna: należy podać minutę.',
    },
    input: EndIsolation,
    from: detained,
    requires: [keepsThePerson, isIsolated],
    occurred: input => input.endedAt,
    records: [record(isolationEnded, ({ input }) => ({ endedAt: input.endedAt, because: 'ended' as const }))],
  });

export const lapseIsolation = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'lapse-isolation',
    title: {
      en: 'Isolation lapsed: it was not decided anew in time',
      sv: 'Avskildheten upphörde: den prövades inte på nytt i tid',
      pl: 'Izolacja wygasła: nie rozstrzygnięto o niej ponownie w terminie',
    },
    by,
    basis: [ul('11:7')],
    advice: {
      en: 'Given by the clock when isolation was not decided anew by the third day.',
      sv: 'Ges av klockan när avskildheten inte prövats på nytt senast tredje dagen.',
      pl: 'Wykonuje zegar, gdy o izolacji nie rozstrzygnięto ponownie do trzeciego dnia.',
    },
    from: detained,
    requires: [deadlineHasPassed('se.isolation.review', [ul('11:7')])],
    records: [
      record(isolationEnded, ({ file, now }) => ({
        endedAt: file.deadlines['se.isolation.review']?.dueAt ?? now.toString({ fractionalSecondDigits: 3 }),
        because: 'lapsed' as const,
      })),
    ],
  });

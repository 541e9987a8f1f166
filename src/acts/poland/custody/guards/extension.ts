import type { Guard } from '../../../../kernel';
import type { CaseFile } from '../../../../case-file';
import { uoc } from '../../../../law/poland/acts';
import { commander, court, nobody } from '../../who';
import type { MoveForExtension, RuleOnExtension } from '../inputs/court.inputs';
import { firstDayOfStay, lastDayOfAll, lastDayOfOrder } from '../terms';

/** The motion comes before the term ends; a late one cannot mend it. */
export const motionIsInTime: Guard<CaseFile, MoveForExtension> = {
  code: 'motion-too-late',
  demand: {
    en: 'The motion is filed before the last day of the term has passed, and asks for a later day',
    sv: 'Framställningen görs innan tidens sista dag passerat, och begär en senare dag',
    pl: 'Wniosek złożono przed upływem ostatniego dnia okresu i wskazuje późniejszy dzień',
  },
  refusal: {
    en: 'The term has ended, or the motion does not ask for a later day.',
    sv: 'Tiden är slut, eller framställningen begär ingen senare dag.',
    pl: 'Okres upłynął albo wniosek nie wskazuje późniejszego dnia.',
  },
  legalBasis: [uoc('403')],
  whoCanClear: [nobody],
  test: ({ file: { custody }, input: { filedOn, until } }) =>
    custody.orderEndsOn === undefined ? undefined : filedOn <= custody.orderEndsOn && until > custody.orderEndsOn,
};

type ExtensionGuard = Guard<CaseFile, RuleOnExtension>;

export const courtWasMoved: ExtensionGuard = {
  code: 'no-motion-to-prolong',
  demand: {
    en: 'For an extension: the Border Guard moved for it before the term ended, and the ruling comes in time',
    sv: 'För en förlängning: gränsbevakningen begärde den innan tiden var slut, och avgörandet kommer i tid',
    pl: 'Do przedłużenia: Straż Graniczna wniosła o nie przed końcem okresu, a orzeczenie zapada w terminie',
  },
  refusal: {
    en: 'Nobody moved for an extension in time, or the term has ended: the person is free.',
    sv: 'Ingen begärde förlängning i tid, eller så är tiden slut: personen är fri.',
    pl: 'Nie wniesiono o przedłużenie w terminie albo okres upłynął: osoba jest wolna.',
  },
  legalBasis: [uoc('403')],
  whoCanClear: [commander],
  test: ({ file: { custody }, input }) =>
    input.outcome !== 'extended' ||
    (custody.motionFiledOn !== undefined &&
      custody.orderEndsOn !== undefined &&
      input.decidedOn <= custody.orderEndsOn),
};

export const extensionKeepsToTheLaw: ExtensionGuard = {
  code: 'term-too-long',
  demand: {
    en: 'An extension lasts three months at most; beyond six months in all only for want of cooperation or documents, and never beyond eighteen',
    sv: 'En förlängning varar högst tre månader; utöver sex månader sammanlagt endast vid bristande medverkan eller handlingar, och aldrig över arton',
    pl: 'Przedłużenie trwa najwyżej trzy miesiące; ponad sześć miesięcy łącznie tylko z braku współpracy lub dokumentów, nigdy ponad osiemnaście',
  },
  refusal: {
    en: 'The new term is longer than one order may be, or than is left when all stays are added up.',
    sv: 'Den nya tiden är längre än ett beslut får vara, eller än vad som återstår när alla vistelser läggs samman.',
    pl: 'Nowy okres jest dłuższy, niż dopuszcza jedno postanowienie lub suma wszystkich pobytów.',
  },
  legalBasis: [uoc('403'), uoc('403(3a)')],
  whoCanClear: [court],
  test: ({ file, input: { outcome, endsOn, beyondSixMonths } }) => {
    if (outcome !== 'extended') return true;
    const { custody } = file;
    const from = firstDayOfStay(file);
    if (from === undefined || custody.orderEndsOn === undefined) return undefined;
    const prolonged = beyondSixMonths !== undefined || custody.prolongation !== undefined;
    const inAll = lastDayOfAll(custody, { ground: custody.ground, from, prolonged }).dueOn;
    return (
      endsOn !== undefined &&
      endsOn > custody.orderEndsOn &&
      endsOn <= lastDayOfOrder(undefined, custody.orderEndsOn) &&
      endsOn <= inAll
    );
  },
};

export const alternativesAreSaid: ExtensionGuard = {
  code: 'alternatives-not-said',
  demand: {
    en: 'Where alternatives take its place: what they are and from when',
    sv: 'Om alternativ ersätter förvaret: vilka de är och från när',
    pl: 'Gdy stosuje się środki zamiast detencji: jakie i od kiedy',
  },
  refusal: {
    en: 'Say which measures take the place of detention, and from which minute.',
    sv: 'Ange vilka åtgärder som ersätter förvaret, och från vilken minut.',
    pl: 'Należy podać, jakie środki zastępują detencję i od której minuty.',
  },
  legalBasis: [uoc('398(2)')],
  whoCanClear: [court],
  test: ({ input: { outcome, measures, startedAt } }) =>
    outcome !== 'alternatives' || (measures !== undefined && startedAt !== undefined),
};

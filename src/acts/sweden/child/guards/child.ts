import type { Ask, Guard } from '../../../../kernel';
import type { CaseFile, PersonFacts } from '../../../../case-file';
import { godManLagen, ul } from '../../../../law/sweden/acts';
import { cjeu, returnDirective } from '../../../../law/eu/acts';
import { decider, nobody, responsibleAuthority } from '../../who';

/** What a row asks for where the person is a child; a registration also says who the person is. */
export interface ChildInput {
  readonly bestInterests?: string;
  readonly guardianAppointedOn?: string;
  readonly person?: PersonFacts;
}

/** The person as the law sees it: by the file, or by what a registration tells. */
export const personOf = <I>({ file, input }: Pick<Ask<CaseFile, I>, 'file' | 'input'>): PersonFacts =>
  (input as ChildInput | undefined)?.person ?? file.decision.person;

export const isUnaccompaniedChild = ({ minor, unaccompanied }: PersonFacts): boolean => minor && unaccompanied;

/** For every row that decides about a child: `requires: [bestInterestsAreAssessed]`, with `bestInterests` in its input. */
export const bestInterestsAreAssessed: Guard<CaseFile, ChildInput> = {
  code: 'best-interests-not-assessed',
  demand: {
    en: 'Where the person is a child: its best interests are assessed and written down',
    sv: 'Om personen är ett barn: barnets bästa är bedömt och dokumenterat',
    pl: 'Jeżeli chodzi o dziecko: jego dobro zostało ocenione i opisane',
  },
  refusal: {
    en: 'The person is a child: say what is in its best interests, and how that was weighed.',
    sv: 'Personen är ett barn: ange vad som är barnets bästa och hur det har vägts in.',
    pl: 'Chodzi o dziecko: należy opisać, co służy jego dobru i jak to uwzględniono.',
  },
  legalBasis: [ul('1:10'), returnDirective('art. 5')],
  whoCanClear: [responsibleAuthority],
  test: ask => !personOf(ask).minor || ask.input.bestInterests !== undefined,
};

/** An unaccompanied child is never alone before an authority. */
export const guardianIsPresent: Guard<CaseFile, ChildInput> = {
  code: 'guardian-not-appointed',
  demand: {
    en: 'Where the person is an unaccompanied child: a guardian is appointed',
    sv: 'Om personen är ett ensamkommande barn: god man är förordnad',
    pl: 'Jeżeli chodzi o dziecko bez opieki: ustanowiono opiekuna',
  },
  refusal: {
    en: 'The person is an unaccompanied child and has no appointed guardian.',
    sv: 'Personen är ett ensamkommande barn och saknar förordnad god man.',
    pl: 'Osoba jest dzieckiem bez opieki i nie ma ustanowionego opiekuna.',
  },
  legalBasis: [godManLagen('', 'verify'), returnDirective('art. 10')],
  whoCanClear: [responsibleAuthority, decider],
  test: ask =>
    !isUnaccompaniedChild(personOf(ask)) ||
    ask.input.guardianAppointedOn !== undefined ||
    (ask.file.decision.guardian !== undefined && ask.file.decision.guardian.endedOn === undefined),
};

/** What the law turns on is the day on which somebody is a child no longer. */
export const adultAgeIsKnown: Guard<CaseFile, ChildInput & { readonly decidedOn: string }> = {
  code: 'adult-age-unknown',
  demand: {
    en: 'Where the person is a child: the first day of adult age is given',
    sv: 'Om personen är ett barn: första dagen som vuxen är angiven',
    pl: 'Jeżeli chodzi o dziecko: podano pierwszy dzień pełnoletności',
  },
  refusal: {
    en: 'The person is a child: give the first day of adult age, which lies after the day of the decision.',
    sv: 'Personen är ett barn: ange första dagen som vuxen, vilken ligger efter beslutsdagen.',
    pl: 'Chodzi o dziecko: należy podać pierwszy dzień pełnoletności, późniejszy niż dzień decyzji.',
  },
  legalBasis: [ul('1:2', 'verify'), ul('13:17')],
  whoCanClear: [decider],
  test: ask => {
    const { minor, adultFrom } = personOf(ask);
    return !minor || (adultFrom !== undefined && adultFrom > ask.input.decidedOn);
  },
};

export const childIsHeard: Guard<CaseFile, ChildInput & { readonly childHeard?: string }> = {
  code: 'child-not-heard',
  demand: {
    en: 'Where the person is a child: it has been heard, unless that is inappropriate',
    sv: 'Om personen är ett barn: barnet har hörts, om det inte är olämpligt',
    pl: 'Jeżeli chodzi o dziecko: zostało wysłuchane, chyba że byłoby to niewłaściwe',
  },
  refusal: {
    en: 'The person is a child: say whether it was heard, or that a hearing would be inappropriate.',
    sv: 'Personen är ett barn: ange om barnet har hörts, eller att det är olämpligt.',
    pl: 'Chodzi o dziecko: należy podać, czy zostało wysłuchane albo że byłoby to niewłaściwe.',
  },
  legalBasis: [ul('1:11')],
  whoCanClear: [decider],
  test: ask => !personOf(ask).minor || ask.input.childHeard !== undefined,
};

interface ReceptionInput extends ChildInput {
  readonly reception?: unknown;
}

/** The reception is verified before the decision, whatever the age of the child (CJEU C-441/19 TQ). */
export const receptionComesFirst: Guard<CaseFile, ReceptionInput> = {
  code: 'reception-not-verified-before-decision',
  demand: {
    en: 'Where the person is an unaccompanied child: its reception was verified before the decision',
    sv: 'Om personen är ett ensamkommande barn: mottagandet säkerställdes före beslutet',
    pl: 'Jeżeli chodzi o dziecko bez opieki: jego przyjęcie potwierdzono przed decyzją',
  },
  refusal: {
    en: 'A return decision on an unaccompanied child needs its reception in the country of return verified first, and not only before departure.',
    sv: 'Ett beslut om återvändande för ett ensamkommande barn kräver att mottagandet i landet har säkerställts först, inte bara före utresan.',
    pl: 'Decyzja wobec dziecka bez opieki wymaga uprzedniego potwierdzenia jego przyjęcia w kraju powrotu, a nie dopiero przed wyjazdem.',
  },
  legalBasis: [returnDirective('art. 10'), cjeu('C-441/19 TQ')],
  whoCanClear: [decider],
  test: ask => !isUnaccompaniedChild(personOf(ask)) || ask.input.reception !== undefined,
};

export const concernsUnaccompaniedChild: Guard<CaseFile> = {
  code: 'not-an-unaccompanied-child',
  demand: {
    en: 'The person is an unaccompanied child',
    sv: 'Personen är ett ensamkommande barn',
    pl: 'Osoba jest dzieckiem bez opieki',
  },
  refusal: {
    en: 'This is for unaccompanied children only.',
    sv: 'Detta gäller endast ensamkommande barn.',
    pl: 'Dotyczy to tylko małoletnich bez opieki.',
  },
  legalBasis: [ul('12:3 a')],
  whoCanClear: [nobody],
  test: ({ file }) => isUnaccompaniedChild(file.decision.person),
};

export const receptionIsVerified: Guard<CaseFile> = {
  code: 'no-reception-to-withdraw',
  demand: {
    en: 'A reception has been verified',
    sv: 'Ett mottagande har säkerställts',
    pl: 'Przyjęcie zostało potwierdzone',
  },
  refusal: {
    en: 'No reception has been verified in this case.',
    sv: 'Inget mottagande har säkerställts i ärendet.',
    pl: 'W tej sprawie nie potwierdzono przyjęcia.',
  },
  legalBasis: [ul('12:3 a')],
  whoCanClear: [responsibleAuthority],
  test: ({ file }) => file.decision.receptionVerified === true,
};

export const guardianIsAppointed: Guard<CaseFile> = {
  code: 'no-guardian',
  demand: { en: 'A guardian is appointed', sv: 'God man är förordnad', pl: 'Ustanowiono opiekuna' },
  refusal: {
    en: 'No guardian is appointed in this case.',
    sv: 'Ingen god man är förordnad i ärendet.',
    pl: 'W tej sprawie nie ustanowiono opiekuna.',
  },
  legalBasis: [godManLagen('', 'verify')],
  whoCanClear: [responsibleAuthority],
  test: ({ file: { decision } }) => decision.guardian !== undefined && decision.guardian.endedOn === undefined,
};

/** A finding of childhood says until when; one of adulthood needs no day. */
export const assessmentSaysUntilWhen: Guard<
  CaseFile,
  { readonly result: string; readonly assessedOn: string; readonly adultFrom?: string }
> = {
  ...adultAgeIsKnown,
  test: ({ file, input: { result, assessedOn, adultFrom } }) =>
    result === 'adult' ||
    (adultFrom !== undefined && adultFrom > assessedOn && adultFrom > (file.decision.decidedOn ?? '')),
};

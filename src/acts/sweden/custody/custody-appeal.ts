import { command, record, type Ask, type Role } from '../../../kernel';
import {
  detentionAppealDecided,
  detentionAppealed,
  detentionReviewed,
  fieldGroups,
  partyJoined,
  released,
  releaseOrdered,
  supervisionOrdered,
  type CaseFile,
} from '../../../case-file';
import { returnDirective } from '../../../law/eu/acts';
import { ul } from '../../../law/sweden/acts';
import { appealWaits, extensionIsLawful, rulingMeetsTheMeasure } from './guards/custody-appeal';
import { keepsThePerson } from './guards/custody-authority';
import { noReleaseIsOrdered } from './guards/detention';
import { supervisionIsDescribed } from './guards/detention-review';
import { AppealDetention, RuleOnDetentionAppeal } from './inputs/safeguards.inputs';
import { beginningOf } from '../time';

const onCase = { responsibility: ['held', 'in-transit'] } as const;
const courts = 'se.migrationsdomstol';

/** The court sees everything that the lawfulness of custody turns on (C-704/20 and C-39/21). */
const courtSeesLess = ({ file }: Ask<CaseFile, AppealDetention>): boolean => {
  const groups = file.responsibility.participants.find(({ authority }) => authority === courts)?.groups ?? [];
  return fieldGroups.some(group => !groups.includes(group));
};

/** Detention and supervision are appealed by themselves, whenever the person likes. */
export const appealDetention = (by: readonly Role[]) =>
  command<CaseFile, AppealDetention>({
    name: 'appeal-detention',
    title: {
      en: 'Register an appeal against detention or supervision',
      sv: 'Registrera överklagande av förvar eller uppsikt',
      pl: 'Zarejestruj zaskarżenie detencji lub dozoru',
    },
    by,
    basis: [ul('14:9')],
    advice: {
      en: 'Whenever such an appeal comes in: there is no time limit. The court takes part from then on and sees the whole case; reviews go on meanwhile.',
      sv: 'När ett sådant överklagande kommer in: det finns ingen tidsgräns. Domstolen deltar därefter och ser hela ärendet; omprövningarna fortsätter.',
      pl: 'Gdy wpłynie takie zaskarżenie: nie ma terminu. Sąd uczestniczy od tej chwili i widzi całą sprawę; kontrole trwają dalej.',
    },
    input: AppealDetention,
    from: { ...onCase, custody: ['detained', 'supervised'] },
    requires: [keepsThePerson],
    occurred: input => beginningOf(input.lodgedOn),
    records: [
      record(detentionAppealed, ({ input }) => ({ lodgedOn: input.lodgedOn })),
      record(partyJoined, () => ({ authority: courts, groups: fieldGroups }), { provided: courtSeesLess }),
    ],
  });

const sealed = ({ input: { reasons, legalReasons } }: Ask<CaseFile, RuleOnDetentionAppeal>) => ({
  reasons,
  legalReasons,
});

/** The court can put its own decision in the place of the one appealed, not annul only (C-146/14 Mahdi). */
export const ruleOnDetentionAppeal = (by: readonly Role[]) =>
  command<CaseFile, RuleOnDetentionAppeal>({
    name: 'rule-on-detention-appeal',
    title: {
      en: 'Record the ruling on an appeal against custody',
      sv: 'Registrera avgörande om förvar eller uppsikt',
      pl: 'Odnotuj rozstrzygnięcie w sprawie detencji lub dozoru',
    },
    by,
    basis: [ul('14:9'), ul('16:10'), ul('10:11'), returnDirective('art. 15(2)–(3)')],
    advice: {
      en: 'When the court has ruled: it leaves the measure, extends it, replaces it by supervision, or orders release. What has already lapsed cannot be continued.',
      sv: 'När domstolen har avgjort frågan: den lämnar åtgärden, förlänger den, ersätter den med uppsikt eller beslutar om frigivning. Det som redan upphört kan inte fortsätta.',
      pl: 'Po rozstrzygnięciu sądu: utrzymuje środek, przedłuża go, zastępuje dozorem albo zarządza zwolnienie. Tego, co już wygasło, nie można kontynuować.',
    },
    input: RuleOnDetentionAppeal,
    from: onCase,
    requires: [
      appealWaits,
      rulingMeetsTheMeasure,
      ...extensionIsLawful,
      supervisionIsDescribed,
      { ...noReleaseIsOrdered, test: ask => ask.input.outcome !== 'extended' || noReleaseIsOrdered.test?.(ask) },
    ],
    occurred: input => beginningOf(input.decidedOn),
    records: [
      record(detentionAppealDecided, ({ input: { appeal, outcome, decidedOn } }) => ({
        number: appeal,
        ...{ outcome, decidedOn },
      })),
      record(
        detentionReviewed,
        ({ input: { decidedOn, oralHearing, prolongation } }) => ({
          heldOn: decidedOn,
          oralHearing: oralHearing === true,
          ...(prolongation && { prolongation }),
        }),
        {
          when: { custody: 'detained' },
          provided: ({ input }) => input.outcome === 'extended',
          sealed: ask => ({ ...sealed(ask), prospect: ask.input.reasons }),
        },
      ),
      record(releaseOrdered, ({ now }) => ({ orderedAt: now.toString({ fractionalSecondDigits: 3 }) }), {
        when: { custody: 'detained' },
        provided: ({ input }) => input.outcome === 'released',
        sealed,
      }),
      record(
        supervisionOrdered,
        ({ input: { startedAt, duties } }) => ({ startedAt: startedAt ?? '', duties: duties ?? [] }),
        {
          when: { custody: 'detained' },
          provided: ({ input }) => input.outcome === 'supervision-instead',
          sealed: ask => ({ ...sealed(ask), reporting: ask.input.reporting ?? '' }),
        },
      ),
      record(
        released,
        ({ now }) => ({ endedAt: now.toString({ fractionalSecondDigits: 3 }), because: 'released' as const }),
        {
          when: { custody: 'supervised' },
          provided: ({ input }) => input.outcome === 'released',
          sealed: ({ input }) => ({ reasons: input.reasons }),
        },
      ),
    ],
  });

import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Language } from '../../kernel';
import {
  computeDeadline,
  getRule,
  QuestionFault,
  rules,
  UnknownRule,
  versionInForce,
  type Rule,
  type RuleVersion,
} from '../../law';
import { Problems } from '../../platform/http/openapi/problems';
import { Languages } from '../../platform/http/request/language';
import { ComputedDeadline, LawRules, type LawRule, type LawRuleVersion } from './law.answers';
import { lawProblem } from './law-faults';
import { DeadlineCalculation, RuleQuery } from './law.queries';

/** The dated law itself: caseworkers plan with it, outsiders check us by it. For anybody with a token. */
@ApiTags('Law')
@Controller('law')
export class LawController {
  @Get('rules')
  @ApiOperation({
    summary: 'List the dated rules of law / Lista de daterade lagreglerna',
    description:
      'Every number of law that Samverk computes with: its versions, their days, grounds and certainty. / Varje siffra i lag som Samverk räknar med: lydelser, deras dagar, lagrum och säkerhet.',
  })
  @ApiOkResponse({ type: LawRules, description: 'The rules. / Reglerna.' })
  listLawRules(@Query() query: RuleQuery, @Languages() language: Language): LawRules {
    const { country, keyPrefix = '', inForceOn } = query;
    const items = rules
      .filter(rule => (country === undefined || rule.country === country) && rule.key.startsWith(keyPrefix))
      .map(rule => answerOf(rule, versionsOn(rule, inForceOn), language))
      .filter(({ versions }) => versions.length > 0);
    return { items };
  }

  @Post('deadline-calculations')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Compute a deadline / Beräkna en frist',
    description:
      'The last moment by a rule, with every step to it. Nothing is written. / Det sista ögonblicket enligt en regel, med alla steg dit. Inget sparas.',
  })
  @ApiBody({ type: DeadlineCalculation })
  @ApiOkResponse({ type: ComputedDeadline, description: 'The last moment. / Det sista ögonblicket.' })
  @Problems('rule-not-found', 'no-rule-version', 'no-calendar', 'unanswerable-question')
  calculateDeadline(@Body() asked: DeadlineCalculation): ComputedDeadline {
    try {
      return computed(asked);
    } catch (error) {
      throw lawProblem(error);
    }
  }
}

function computed({ country, rule, start, lawOf, length, place }: DeadlineCalculation): ComputedDeadline {
  if (getRule(rule).country !== country) throw new UnknownRule(rule);
  const found = computeDeadline(rule, {
    start,
    ...(lawOf !== undefined && { lawOf }),
    ...(length !== undefined && { length: { amount: length.amount, unit: length.unit } }),
    ...(place !== undefined && { place }),
  });
  // Temporal goes on to the year 275760; the days that people and databases write end with 9999.
  if (found.dueOn.length > 10) throw new QuestionFault('bad-length', `${found.dueOn} lies too far away.`);
  return { ...found, certainty: versionInForce(rule, lawOf ?? start).version.certainty };
}

const versionsOn = ({ versions }: Rule, day: string | undefined): readonly RuleVersion[] =>
  day === undefined
    ? versions
    : versions.filter(({ from, until }) => from <= day && (until === undefined || day <= until));

const answerOf = (rule: Rule, versions: readonly RuleVersion[], language: Language): LawRule => ({
  key: rule.key,
  country: rule.country,
  kind: rule.kind,
  title: rule.title[language],
  runsFrom: rule.runsFrom[language],
  versions: versions.map(version => versionAnswer(version, language)),
});

function versionAnswer(version: RuleVersion, language: Language): LawRuleVersion {
  const { from, until, pickedBy, legalBasis, certainty, commencement = certainty, note, overtakenOn } = version;
  const own = 'period' in version ? version.period : version.limit === 'unlimited' ? undefined : version.limit;
  return {
    from,
    ...(until !== undefined && { until }),
    pickedBy,
    ...(own && { counting: own.counting, ...(own.length && { length: own.length }) }),
    adjustable: own?.adjustable === true,
    ...('sense' in version && { sense: version.sense }),
    unlimited: own === undefined,
    legalBasis,
    certainty,
    commencement,
    ...(note && { note: note[language] }),
    ...(overtakenOn !== undefined && { overtakenOn }),
  };
}

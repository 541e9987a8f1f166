import type { Guard } from '../../../../kernel';
import { unpaidCosts, type CaseFile } from '../../../../case-file';
import { quantityInForce } from '../../../../law';
import { uoc } from '../../../../law/poland/acts';
import { say } from '../../say';
import { commander, nobody, whoeverRecords } from '../../who';
import type { EstimateReturnCosts } from '../inputs/costs.inputs';

const articles = [uoc('336–347')];

/**
 * 336(1a): only for removal by force, and never from whoever was helped home. Whoever gave the help up and was removed by
 * force afterwards pays, which is to be checked: our source speaks of help that is granted.
 */
export const forceWasUsed: Guard<CaseFile> = {
  code: 'no-costs-to-recover',
  demand: say(
    'Return was enforced by force, and no assisted voluntary return was granted',
    'Återvändandet verkställdes med tvång, och inget stött återvändande beviljades',
    'Powrót wykonano przymusowo i nie przyznano pomocy w dobrowolnym powrocie',
  ),
  refusal: say(
    'Costs are recovered for forced return only, and not where assisted voluntary return was granted.',
    'Kostnader krävs endast vid påtvingat återvändande, inte om stött återvändande beviljats.',
    'Kosztów dochodzi się tylko przy powrocie przymusowym, nie gdy przyznano pomoc.',
  ),
  legalBasis: [uoc('336(1a)', 'verify'), ...articles],
  whoCanClear: [nobody],
  test: ({ file: { assistance, transport } }) =>
    !['granted', 'pre-departure', 'travelling', 'returned'].includes(assistance.state) &&
    transport.orders.some(({ status }) => ['completed', 'aborted', 'refused-at-arrival'].includes(status)),
};

export const nothingIsDecidedYet: Guard<CaseFile> = {
  code: 'costs-already-decided',
  demand: say('No decision on costs stands', 'Inget kostnadsbeslut gäller', 'Nie ma decyzji o kosztach'),
  refusal: say(
    'A decision on costs stands already.',
    'Ett kostnadsbeslut gäller redan.',
    'Decyzja o kosztach już istnieje.',
  ),
  legalBasis: articles,
  whoCanClear: [commander],
  test: ({ file }) => unpaidCosts(file.transport) === undefined,
};

export const claimStands: Guard<CaseFile> = {
  code: 'no-claim-for-costs',
  demand: say('A claim for costs stands', 'Ett kostnadskrav gäller', 'Istnieje należność z tytułu kosztów'),
  refusal: say('No claim for costs stands.', 'Inget kostnadskrav gäller.', 'Nie ma należności z tytułu kosztów.'),
  legalBasis: articles,
  whoCanClear: [commander],
  test: ({ file }) => unpaidCosts(file.transport) !== undefined,
};

export const enoughIsLeft: Guard<CaseFile, EstimateReturnCosts> = {
  code: 'too-little-left',
  demand: say(
    'Each member of the family keeps at least what the act leaves',
    'Varje familjemedlem behåller minst vad lagen lämnar',
    'Każdemu członkowi rodziny pozostaje co najmniej kwota ustawowa',
  ),
  refusal: say(
    'A deposit leaves each member of the family the least sum of the act.',
    'En säkerhet lämnar varje familjemedlem lagens minsta belopp.',
    'Depozyt pozostawia każdemu członkowi rodziny kwotę minimalną.',
  ),
  legalBasis: articles,
  whoCanClear: [whoeverRecords],
  test: ({ input: { on, leftForEach, months = 0 } }) =>
    leftForEach >=
    100 * (quantityInForce('pl.costs.left', on).amount + months * quantityInForce('pl.costs.left.month', on).amount),
};

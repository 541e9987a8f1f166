import type { Rule } from '../../rule';
import { appealRules } from './appeal';
import { departureRules } from './departure';
import { detentionLengthRules } from './detention-length';
import { detentionReviewRules } from './detention-review';
import { entryBanRules } from './entry-ban';
import { holdRules } from './hold';
import { limitationRules } from './limitation';
import { noticeRules } from './notices';

/** Every dated rule of Swedish law that we know. */
export const swedishRules: readonly Rule[] = [
  ...appealRules,
  ...departureRules,
  ...entryBanRules,
  ...limitationRules,
  ...holdRules,
  ...detentionReviewRules,
  ...detentionLengthRules,
  ...noticeRules,
];

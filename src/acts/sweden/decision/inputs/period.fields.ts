import { Note, OneOf, Whole } from '../../../../platform/http/fields';
import { extensionReasons } from '../../departure/inputs/departure.inputs';

/** Fields that every decision has which may give time to leave freely: the first, and one that takes its place. */

export const noPeriodGrounds = [
  'risk-of-absconding',
  'public-order',
  'refused-at-border',
  'stopped-at-external-border',
  'immediate-enforcement',
] as const;

export const DepartureWeeks = () =>
  Whole({
    min: 1,
    max: 52,
    description: {
      en: 'Weeks for voluntary departure, if a period is granted',
      sv: 'Veckor för frivillig avresa, om tidsfrist ges',
    },
    example: 4,
    optional: true,
  });

export const LongerPeriodBecause = () =>
  OneOf(extensionReasons, {
    name: 'ExtensionReason',
    description: {
      en: 'Special reasons for a period longer than the two or four weeks of the law',
      sv: 'Särskilda skäl för en längre frist än lagens två eller fyra veckor',
    },
    optional: true,
  });

export const NoPeriodGround = () =>
  OneOf(noPeriodGrounds, {
    name: 'NoPeriodGround',
    description: { en: 'Why no period for voluntary departure is granted', sv: 'Varför ingen tidsfrist ges' },
    optional: true,
  });

export const PeriodAssessment = () =>
  Note({
    max: 8000,
    description: {
      en: 'Individual assessment of the person’s own conduct, where the risk of absconding or public order is the ground; a conviction or a suspicion alone is none',
      sv: 'Individuell bedömning av personens eget uppträdande vid risk för avvikande eller allmän ordning; en dom eller misstanke räcker inte',
    },
    example: 'Has said twice that he will not go, and has left the address that he gave.',
    optional: true,
  });

import type { Guard, Text } from '../../../../kernel';
import type { CaseFile, ProceedingsBar } from '../../../../case-file';
import { computeDeadline } from '../../../../law';
import { kpa, uoc } from '../../../../law/poland/acts';
import { barCodes, lawOfBar, type BarCode } from '../../../../law/poland/bars-to-proceedings';
import {
  dutiesBeforeDecision,
  dutiesBeforeService,
  lawOfDuty,
  type DutyCode,
} from '../../../../law/poland/duties-of-return';
import type { EndProceedings, RecordProceedingsBar, EndProceedingsBar } from '../inputs/proceedings.inputs';
import { commander, nobody, postOfficer, theForeigner, time, whoeverRecords } from '../../who';

const said = (say: (language: 'en' | 'sv' | 'pl') => string): Text => ({ en: say('en'), sv: say('sv'), pl: say('pl') });
const lead: Record<'demand' | 'refusal', Text> = {
  demand: { en: 'No bar', sv: 'Inget hinder', pl: 'Brak przeszkody' },
  refusal: {
    en: 'No return decision is made while this is so',
    sv: 'Inget återvändandebeslut fattas så länge detta gäller',
    pl: 'Nie wydaje się decyzji, dopóki zachodzi ta okoliczność',
  },
};

/** The last day of a bar that ends by itself: the one that was stated, or the one of the law. */
export const lastDayOf = ({ bar, since, until }: ProceedingsBar): string | undefined => {
  const { rule } = lawOfBar(bar as BarCode);
  return until ?? (rule === undefined ? undefined : computeDeadline(rule, { start: since }).dueOn);
};

const noBar = (code: BarCode): Guard<CaseFile, { readonly decidedOn: string }> => {
  const { title, legalBasis, exceptions = [] } = lawOfBar(code);
  return {
    code: `barred-by-${code}`,
    demand: said(language => `${lead.demand[language]}: ${title[language]}`),
    refusal: said(language => `${lead.refusal[language]}: ${title[language]}.`),
    legalBasis,
    whoCanClear: [postOfficer, time],
    test: ({ file, input }) => {
      const found = file.decision.bars?.find(({ bar }) => bar === code);
      if (!found || (found.exception !== undefined && exceptions.includes(found.exception))) return true;
      const last = lastDayOf(found);
      if (last === undefined) return false;
      return input.decidedOn > last ? true : { clearsOn: last };
    },
  };
};

/** Each circumstance of art. 299 and 303 in which no decision is made, as a question of its own. */
export const noBarToDecision = barCodes.map(noBar);

/** Likewise, of a decision to which other bars do not matter. */
export const noBarButThese = (codes: readonly BarCode[]) => codes.map(noBar);

/** A transfer under an agreement is the very thing that the bar of that name points to. */
export const noBarToTransfer = noBarButThese(barCodes.filter(code => code !== 'transfer-under-agreement'));

/** A transfer to the responsible state is no return: of the duties before service only the translation is owed. */
const owedBeforeTransfer: readonly DutyCode[] = ['translation'];

const dutyIsFulfilled = (code: DutyCode): Guard<CaseFile> => {
  const { title, legalBasis } = lawOfDuty(code);
  return {
    code: `duty-open-${code}`,
    demand: title,
    refusal: said(
      language => `${{ en: 'Not yet so', sv: 'Ännu inte så', pl: 'Jeszcze nie' }[language]}: ${title[language]}.`,
    ),
    legalBasis,
    whoCanClear: [postOfficer],
    test: ({ file: { decision } }) =>
      (decision.kind === 'transfer' && !owedBeforeTransfer.includes(code)) ||
      decision.duties?.some(({ duty }) => duty === code) === true,
  };
};

export const dutiesAreFulfilledBeforeDecision = dutiesBeforeDecision.map(dutyIsFulfilled);
export const dutiesAreFulfilledBeforeService = dutiesBeforeService.map(dutyIsFulfilled);

export const proceedingsRun: Guard<CaseFile> = {
  code: 'no-proceedings',
  demand: {
    en: 'Return proceedings are open, and have not ended without a decision',
    sv: 'Återvändandeförfarandet pågår och har inte avslutats utan beslut',
    pl: 'Postępowanie toczy się i nie zostało umorzone',
  },
  refusal: {
    en: 'No proceedings are open in this case, or they have ended without a decision.',
    sv: 'Inget förfarande pågår i ärendet, eller så har det avslutats utan beslut.',
    pl: 'W sprawie nie toczy się postępowanie albo zostało umorzone.',
  },
  legalBasis: [uoc('302'), uoc('303'), kpa('105', 'known')],
  whoCanClear: [nobody],
  states: { decision: 'none' },
  test: ({ file: { decision } }) => decision.proceedings !== undefined && decision.proceedings.endedOn === undefined,
};

/** An exception belongs to the bars for which the law has it. */
export const exceptionFitsTheBar: Guard<CaseFile, RecordProceedingsBar> = {
  code: 'exception-does-not-fit',
  demand: {
    en: 'An exception is one that the law has for this bar',
    sv: 'Ett undantag är ett som lagen har för detta hinder',
    pl: 'Wyjątek jest przewidziany dla tej okoliczności',
  },
  refusal: {
    en: 'The law has no such exception from this bar.',
    sv: 'Lagen har inget sådant undantag från detta hinder.',
    pl: 'Ustawa nie przewiduje takiego wyjątku od tej okoliczności.',
  },
  legalBasis: [uoc('303(1)'), uoc('303(4)')],
  whoCanClear: [whoeverRecords],
  test: ({ input: { bar, exception } }) =>
    exception === undefined || lawOfBar(bar).exceptions?.includes(exception) === true,
};

export const barIsThere: Guard<CaseFile, EndProceedingsBar> = {
  code: 'no-such-bar',
  demand: {
    en: 'This bar is on record',
    sv: 'Hindret är registrerat',
    pl: 'Okoliczność jest odnotowana',
  },
  refusal: {
    en: 'No such bar is on record.',
    sv: 'Det finns inget sådant hinder registrerat.',
    pl: 'Nie odnotowano takiej okoliczności.',
  },
  legalBasis: [uoc('303')],
  whoCanClear: [postOfficer],
  test: ({ file, input }) => file.decision.bars?.some(({ bar }) => bar === input.bar) === true,
};

/** Proceedings that end on a bar have it on record; others end for what they say themselves. */
export const endRestsOnRecord: Guard<CaseFile, EndProceedings> = {
  code: 'end-without-ground',
  demand: {
    en: 'The bar on which proceedings end is on record, or no ground was found',
    sv: 'Hindret som förfarandet avslutas på är registrerat, eller ingen grund fanns',
    pl: 'Okoliczność, z powodu której umarza się postępowanie, jest odnotowana albo nie stwierdzono podstaw',
  },
  refusal: {
    en: 'Record the bar first: proceedings end on a circumstance that is on the file.',
    sv: 'Registrera först hindret: förfarandet avslutas på en omständighet som finns i akten.',
    pl: 'Najpierw należy odnotować okoliczność: umorzenie opiera się na aktach.',
  },
  legalBasis: [uoc('303'), uoc('299(6)'), kpa('105', 'known')],
  whoCanClear: [postOfficer, commander, theForeigner],
  test: ({ file, input: { because } }) =>
    because === 'no-ground-found' ||
    because === 'particular-interest' ||
    because === 'stay-granted' ||
    file.decision.bars?.some(({ bar }) => bar === because) === true,
};

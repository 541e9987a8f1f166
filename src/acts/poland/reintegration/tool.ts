import { command, record, type Guard, type Role } from '../../../kernel';
import { consentTo, toolCaseAnswered, toolCaseOpened, type CaseFile } from '../../../case-file';
import { computeDeadline } from '../../../law';
import { riat } from '../../../law/eu/acts';
import { deadlineHasPassed } from '../../neutral/deadline';
import { say } from '../say';
import { beginningOf, dayOf } from '../time';
import { headquarters, theForeigner, whoeverRecords } from '../who';
import { AnswerToolCase, OpenToolCase } from './inputs/tool.inputs';

const everWhile = { responsibility: ['held', 'in-transit', 'closed'] } as const;
const basis = [riat('case registration', 'verify')];

const consentIsThere: Guard<CaseFile, OpenToolCase> = {
  code: 'no-consent-for-tool',
  demand: say(
    'A signed consent is there, unless the case carries no personal data',
    'Ett undertecknat samtycke finns, om ärendet inte saknar personuppgifter',
    'Jest podpisana zgoda, chyba że sprawa nie zawiera danych osobowych',
  ),
  refusal: say(
    'Personal data go into the tool with the person’s signed consent only.',
    'Personuppgifter förs in i verktyget bara med personens undertecknade samtycke.',
    'Dane osobowe trafiają do narzędzia tylko za podpisaną zgodą osoby.',
  ),
  legalBasis: [riat('consent', 'verify')],
  whoCanClear: [theForeigner],
  test: ({ file, input }) => input.kind === 'blank' || consentTo(file.assistance.consents, 'eu.riat') !== undefined,
};

/** Cases without personal data are sent five working days before the charter. */
const blankCaseIsEarly: Guard<CaseFile, OpenToolCase> = {
  code: 'blank-case-too-late',
  demand: say(
    'A blank case is made at least five working days before departure',
    'Ett tomt ärende skapas minst fem arbetsdagar före avresan',
    'Pustą sprawę zakłada się co najmniej pięć dni roboczych przed wyjazdem',
  ),
  refusal: say(
    'A blank case names its departure and is made at least five working days before it.',
    'Ett tomt ärende anger avresan och skapas minst fem arbetsdagar före den.',
    'Pusta sprawa podaje dzień wyjazdu i jest założona co najmniej pięć dni roboczych wcześniej.',
  ),
  legalBasis: [riat('blank case', 'verify')],
  whoCanClear: [whoeverRecords],
  test: ({ input }) =>
    input.kind !== 'blank' ||
    (input.departureOn !== undefined &&
      input.openedOn <= computeDeadline('eu.riat.blank-case', { start: input.departureOn, place: 'PL' }).dueOn),
};

const toolCaseIsOpen: Guard<CaseFile> = {
  code: 'no-open-tool-case',
  demand: say(
    'A case of the tool waits for an answer',
    'Ett ärende i verktyget väntar på svar',
    'Sprawa w narzędziu czeka na odpowiedź',
  ),
  refusal: say(
    'No case of the tool waits for an answer.',
    'Inget ärende i verktyget väntar på svar.',
    'Żadna sprawa w narzędziu nie czeka na odpowiedź.',
  ),
  legalBasis: basis,
  whoCanClear: [headquarters],
  test: ({ file }) => ['registered', 'sent'].includes(file.reintegration.tool?.status ?? ''),
};

export const openToolCase = (by: readonly Role[]) =>
  command<CaseFile, OpenToolCase>({
    name: 'open-reintegration-tool-case',
    title: say(
      'Record a case in the reintegration tool',
      'Registrera ett ärende i återintegreringsverktyget',
      'Odnotuj sprawę w narzędziu reintegracyjnym',
    ),
    by,
    basis,
    advice: say(
      'When a case is made in the common tool of the Union’s programme. The data set can be exported for it. A case made by the partner afterwards is rejected by itself after seven days.',
      'När ett ärende skapas i unionsprogrammets gemensamma verktyg. Datamängden kan exporteras. Ett ärende som partnern skapat i efterhand avvisas av sig självt efter sju dagar.',
      'Gdy zakłada się sprawę we wspólnym narzędziu programu Unii. Zestaw danych można wyeksportować. Sprawa założona później przez partnera zostaje odrzucona po siedmiu dniach.',
    ),
    input: OpenToolCase,
    from: everWhile,
    requires: [consentIsThere, blankCaseIsEarly],
    occurred: input => beginningOf(input.openedOn),
    records: [
      record<CaseFile, OpenToolCase, Parameters<typeof toolCaseOpened.apply>[1]['payload'], { consent?: string }>(
        toolCaseOpened,
        ({ file, input }) => ({
          kind: input.kind,
          support: input.support,
          partner: input.partner,
          openedOn: input.openedOn,
          familySize: input.familySize,
          returnKind: input.returnKind,
          needs: input.kind === 'blank' ? [] : input.needs,
          ...(input.departureOn !== undefined && { departureOn: input.departureOn }),
          ...(input.kind !== 'blank' && consentOn(file)),
        }),
        { sealed: ({ input }) => (input.consent === undefined ? {} : { consent: input.consent }) },
      ),
    ],
  });

const consentOn = ({ assistance }: CaseFile) => {
  const consent = consentTo(assistance.consents, 'eu.riat');
  return consent && { consentOn: consent.givenOn };
};

export const answerToolCase = (by: readonly Role[]) =>
  command<CaseFile, AnswerToolCase>({
    name: 'answer-reintegration-tool-case',
    title: say(
      'Record the answer in the reintegration tool',
      'Registrera svaret i återintegreringsverktyget',
      'Odnotuj odpowiedź w narzędziu reintegracyjnym',
    ),
    by,
    basis,
    advice: say(
      'When the partner, or for a case made afterwards the member state, has answered.',
      'När partnern, eller för ett ärende skapat i efterhand medlemsstaten, har svarat.',
      'Gdy odpowiedział partner, a w sprawie założonej później państwo członkowskie.',
    ),
    input: AnswerToolCase,
    from: everWhile,
    requires: [toolCaseIsOpen],
    occurred: input => beginningOf(input.answeredOn),
    records: [record(toolCaseAnswered, ({ input }) => ({ answer: input.answer, answeredOn: input.answeredOn }))],
  });

/** The clock: a case that the partner made is rejected when the member state has not reacted in seven days. */
export const rejectRetroactiveToolCase = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'reject-retroactive-tool-case',
    title: say(
      'Case made afterwards rejected for want of an answer',
      'Ärende skapat i efterhand avvisat i brist på svar',
      'Odrzucono sprawę założoną później z braku odpowiedzi',
    ),
    by,
    basis: [riat('retroactive case', 'verify')],
    advice: say(
      'Happens by itself after seven days without an answer. The partner may make another.',
      'Sker av sig självt efter sju dagar utan svar. Partnern får skapa ett nytt.',
      'Następuje samo po siedmiu dniach bez odpowiedzi. Partner może założyć nową.',
    ),
    from: everWhile,
    requires: [deadlineHasPassed('pl.riat.retroactive', [riat('retroactive case', 'verify')])],
    records: [record(toolCaseAnswered, ({ now }) => ({ answer: 'rejected' as const, answeredOn: dayOf(now) }))],
  });

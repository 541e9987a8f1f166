import { command, record, type Role } from '../../../kernel';
import {
  decisionRepealed,
  decisionServed,
  prosecutorConsented,
  remedyClosed,
  remedyOpened,
  type CaseFile,
} from '../../../case-file';
import { delgivningslagen, fl, uf, ul } from '../../../law/sweden/acts';
import { banFalls } from '../entry-ban/ban-falls';
import { concernsExpulsionForCrime, isDeciderOfCase } from './guards/decision';
import { correctionWasTakenUp, crimeIsLeftToTheCourt, decisionIsUnderstood } from './guards/decision-change';
import { isResponsibleAuthority } from '../responsibility/guards/responsibility';
import { RecordProsecutorConsent, RecordService, RepealDecision } from './inputs/decision.inputs';
import { LiftCriminalExpulsion } from './inputs/decision-change.inputs';
import { tell, theHolder } from '../notices/tell';
import { beginningOf, dayOf } from '../time';

const onCase = { responsibility: ['held', 'in-transit'] } as const;

/** 2. Service starts the appeal period. */
export const recordService = (by: readonly Role[]) =>
  command<CaseFile, RecordService>({
    name: 'record-service',
    title: { en: 'Record service of the decision', sv: 'Registrera delgivning', pl: 'Odnotuj doręczenie decyzji' },
    advice: {
      en: 'When the person has received the decision; have the proof of receipt at hand. The time for appealing begins.',
      sv: 'När personen har fått del av beslutet; ha beviset om delgivning till hands. Överklagandetiden börjar löpa.',
      pl: 'Gdy osoba otrzymała decyzję; należy mieć dowód doręczenia. Zaczyna biec termin odwołania.',
    },
    by,
    basis: [fl('33 §'), delgivningslagen('1 §', 'verify'), uf('8:10 g')],
    input: RecordService,
    from: { ...onCase, decision: 'issued', remedy: 'none' },
    requires: [isDeciderOfCase, decisionIsUnderstood],
    occurred: input => beginningOf(input.servedOn),
    records: [
      record(decisionServed, ({ input }) => ({ servedOn: input.servedOn, method: input.method }), {
        sealed: ({ input }) => ({ receivedBy: input.receivedBy }),
      }),
      record(remedyOpened, () => ({})),
    ],
  });

/** 12:8: before an accepted criminal expulsion is enforced. */
export const recordProsecutorConsent = (by: readonly Role[]) =>
  command<CaseFile, RecordProsecutorConsent>({
    name: 'record-prosecutor-consent',
    title: {
      en: 'Record the prosecutor’s consent',
      sv: 'Registrera åklagarens medgivande',
      pl: 'Odnotuj zgodę prokuratora',
    },
    advice: {
      en: 'When an expulsion for crime was accepted and is to be enforced before the judgment is final for the prosecutor too. Without the consent an accepted expulsion waits.',
      sv: 'När den dömde har godtagit utvisningen och den ska verkställas. Utan medgivandet får en godtagen utvisning vänta.',
      pl: 'Gdy skazany zaakceptował wydalenie i ma ono zostać wykonane. Bez zgody zaakceptowane wydalenie czeka.',
    },
    by,
    basis: [ul('12:8')],
    input: RecordProsecutorConsent,
    from: { ...onCase, decision: 'final' },
    requires: [isResponsibleAuthority, concernsExpulsionForCrime],
    occurred: input => beginningOf(input.consentedOn),
    records: [record(prosecutorConsented, ({ input }) => ({ consentedOn: input.consentedOn }))],
  });

/** 12:16 and 13:13: a permit, a citizenship or a correction takes the decision away. */
export const repealDecision = (by: readonly Role[]) =>
  command<CaseFile, RepealDecision>({
    name: 'repeal-decision',
    title: { en: 'Repeal the decision', sv: 'Upphäv beslutet', pl: 'Uchyl decyzję' },
    advice: {
      en: 'When a permit, a citizenship or a correction takes the decision away. Nothing is enforced after it; whoever is in custody for it is released, and the case is closed.',
      sv: 'När uppehållstillstånd, medborgarskap eller rättelse gör att beslutet inte längre gäller. Inget verkställs därefter; den som är frihetsberövad friges och ärendet avslutas.',
      pl: 'Gdy zezwolenie, obywatelstwo lub zmiana uchyla decyzję. Potem niczego się nie wykonuje; osobę pozbawioną wolności zwalnia się, a sprawę zamyka.',
    },
    by,
    basis: [ul('12:16'), ul('13:13'), uf('7:5 a')],
    input: RepealDecision,
    from: { ...onCase, decision: ['issued', 'served', 'final'] },
    requires: [crimeIsLeftToTheCourt, correctionWasTakenUp],
    records: [
      record(decisionRepealed, ({ input }) => ({ because: input.because })),
      record(remedyClosed, () => ({ because: 'ruled' as const }), { when: { remedy: ['none', 'open', 'pending'] } }),
      banFalls<RepealDecision>(({ now }) => dayOf(now)),
      ...tell<RepealDecision>('decision-repealed', theHolder),
    ],
  });

/** 12:16 a–d: only the migration courts lift an expulsion for crime. */
export const liftCriminalExpulsion = (by: readonly Role[]) =>
  command<CaseFile, LiftCriminalExpulsion>({
    name: 'lift-criminal-expulsion',
    title: {
      en: 'Lift an expulsion for crime',
      sv: 'Upphäv utvisning på grund av brott',
      pl: 'Uchyl wydalenie za przestępstwo',
    },
    advice: {
      en: 'When the migration court or the migration court of appeal has lifted an expulsion for crime. The police are told at once, and nothing is enforced.',
      sv: 'När migrationsdomstol eller Migrationsöverdomstolen har upphävt en utvisning på grund av brott. Polisen underrättas genast och inget verkställs.',
      pl: 'Gdy sąd migracyjny lub migracyjny sąd apelacyjny uchylił wydalenie za przestępstwo. Policję zawiadamia się od razu i niczego się nie wykonuje.',
    },
    by,
    basis: [ul('12:16 a'), ul('12:16 d'), uf('7:5')],
    input: LiftCriminalExpulsion,
    from: { ...onCase, decision: 'final' },
    requires: [concernsExpulsionForCrime],
    occurred: input => beginningOf(input.ruledOn),
    records: [
      record(decisionRepealed, ({ input }) => ({ because: input.because })),
      banFalls<LiftCriminalExpulsion>(({ input }) => input.ruledOn),
      ...tell<LiftCriminalExpulsion>('decision-repealed', theHolder),
    ],
  });

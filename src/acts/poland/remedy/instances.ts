import { currentAppeals, type Appeal, type AppealInstance, type CaseFile } from '../../../case-file';
import { decidersOn } from '../../../law';
import { administrativeCourts, borderGuard, officeForForeigners } from '../owners';

/** Who hears an appeal in the administration: as the law of the day of the decision says. */
export const secondInstance = ({ decidedOn = '' }: CaseFile['decision']): AppealInstance =>
  decidersOn(decidedOn).appeal === 'head-of-office' ? 'szef-udsc' : 'komendant-glowny-sg';

/** Who speaks here for an instance: the courts share a registry. */
export const authorityOf = (instance: string): string =>
  instance === 'komendant-glowny-sg'
    ? borderGuard
    : instance === 'szef-udsc'
      ? officeForForeigners
      : administrativeCourts;

export const isInAdministration = (instance: string | undefined): boolean =>
  instance === 'komendant-glowny-sg' || instance === 'szef-udsc';

/** The last instance that has ruled on the decision that stands now. */
export const lastRuling = ({ remedy }: CaseFile): Appeal | undefined =>
  currentAppeals(remedy).findLast(({ outcome }) => outcome !== undefined);

/** What the administrative court has said last; a cassation that fails lets that stand. */
export const courtRuling = ({ remedy }: CaseFile): Appeal | undefined =>
  currentAppeals(remedy).findLast(({ court, outcome }) => court === 'wsa' && outcome !== undefined);

/** Which time runs against the decision itself. */
export const appealRuleOf = ({ kind }: CaseFile['decision']): string =>
  kind === 'order-to-leave'
    ? 'pl.complaint.border-order'
    : kind === 'return-by-minister'
      ? 'pl.complaint.court'
      : 'pl.appeal.return';

/** The law that a time of appeal goes by: that of the day of the decision, and of service where it goes by that. */
export const lawOfAppeal = ({ kind, decidedOn, servedOn }: CaseFile['decision']): string | undefined =>
  kind === 'return' || kind === 'transfer-under-agreement' ? decidedOn : servedOn;

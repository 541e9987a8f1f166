import type { Region } from '../../kernel';
import type { PlanItem, ReintegrationCase, Survey, Tranche } from './reintegration-plan';

/** Help to begin anew at home: what was applied for, the plan, what was paid and what came of it. */
export interface Reintegration {
  readonly state:
    'none' | 'applied' | 'plan-draft' | 'submitted' | 'approved' | 'disbursing' | 'monitored' | 'evaluated';
  readonly appliedOn?: string;
  /** On what the right to it rests, by code. */
  readonly basis?: string;
  /** ISO 3166-1 alpha-3. */
  readonly country?: string;
  readonly adults?: number;
  readonly children?: number;
  /** Groups of special needs, by code. */
  readonly vulnerabilities?: readonly string[];
  readonly refusedBecause?: string;
  readonly grantedOn?: string;
  /** Which tariff it is paid by, by its key. */
  readonly package?: string;
  /** All kinds of help, for those whose needs are greatest. */
  readonly full?: boolean;
  /** The body that is entrusted with it. */
  readonly entrustedTo?: string;
  /** The most that is paid, in whole units of the currency. */
  readonly budget?: number;
  /** ISO 4217. */
  readonly currency?: string;
  readonly items: readonly PlanItem[];
  readonly draftedBy?: string;
  readonly acceptedOn?: string;
  readonly returnedForChange?: readonly string[];
  readonly rejected?: readonly string[];
  readonly tranches: readonly Tranche[];
  readonly surveys: readonly Survey[];
  readonly outcome?: string;
  readonly evaluatedOn?: string;
  /** The case in the tool by which member states and partners abroad work together. */
  readonly tool?: ReintegrationCase;
}

export const reintegration: Region<Reintegration> = {
  name: 'reintegration',
  title: { en: 'Reintegration', sv: 'Återintegrering', pl: 'Reintegracja' },
  states: {
    none: { en: 'none', sv: 'ingen', pl: 'brak' },
    applied: { en: 'applied for', sv: 'sökt', pl: 'złożono wniosek' },
    'plan-draft': { en: 'plan being drafted', sv: 'plan upprättas', pl: 'plan w przygotowaniu' },
    submitted: { en: 'plan submitted', sv: 'plan inlämnad', pl: 'plan przedłożony' },
    approved: { en: 'plan accepted', sv: 'plan godtagen', pl: 'plan zaakceptowany' },
    disbursing: { en: 'being paid out', sv: 'utbetalas', pl: 'w trakcie wypłaty' },
    monitored: { en: 'followed up', sv: 'följs upp', pl: 'monitorowana' },
    evaluated: { en: 'evaluated', sv: 'utvärderad', pl: 'oceniona' },
  },
  blank: { state: 'none', items: [], tranches: [], surveys: [] },
};

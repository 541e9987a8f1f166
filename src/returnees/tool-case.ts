import type { ToldHelp, ToldTool } from './told-help';
import { computeDeadline } from '../law';

/** What the reintegration tool of the Union asks for, in its order; a blank case carries no personal data. */
export interface ToolCase {
  readonly caseRegistration: {
    readonly kind: string;
    readonly countryOfReturn?: string;
    readonly project: 'EURP';
    readonly country: string;
    readonly partner: string;
    readonly supportType: string;
    readonly openedOn: string;
    readonly status: string;
    readonly answeredOn?: string;
  };
  readonly keyMoment1: {
    readonly consentObtained: boolean;
    readonly consentOn?: string;
    readonly returnKind: string;
    readonly departureOn?: string;
    readonly familySize?: number;
    readonly vulnerabilities?: readonly string[];
  };
  readonly timers: readonly { readonly key: string; readonly dueOn: string }[];
}

/**
 * @param told of the help, as far as the caller may know it
 * @param country whose procedure it is
 * @returns undefined where no case of the tool was recorded
 */
export function toolCaseOf(
  told: Pick<ToldHelp, 'reintegration' | 'assistance'>,
  country: string,
): ToolCase | undefined {
  const { reintegration, assistance } = told;
  const { tool } = reintegration;
  if (!tool) return undefined;
  const countryOfReturn = reintegration.country ?? assistance.country;
  const { kind, familySize, needs } = tool;
  return {
    caseRegistration: {
      kind,
      ...(countryOfReturn !== undefined && { countryOfReturn }),
      project: 'EURP',
      country,
      partner: tool.partner,
      supportType: tool.support,
      openedOn: tool.openedOn,
      status: tool.status,
      ...(tool.answeredOn !== undefined && { answeredOn: tool.answeredOn }),
    },
    keyMoment1: {
      consentObtained: tool.consentOn !== undefined,
      ...(tool.consentOn !== undefined && { consentOn: tool.consentOn }),
      returnKind: tool.returnKind,
      ...(tool.departureOn !== undefined && { departureOn: tool.departureOn }),
      ...(kind !== 'blank' && familySize !== undefined && { familySize }),
      ...(kind !== 'blank' && needs !== undefined && { vulnerabilities: needs }),
    },
    timers: timersOf(tool),
  };
}

function timersOf({ kind, openedOn, departureOn }: Pick<ToldTool, 'kind' | 'openedOn' | 'departureOn'>) {
  if (kind === 'retroactive')
    return [
      { key: 'reply-to-partner', dueOn: computeDeadline('eu.riat.retroactive-reply', { start: openedOn }).dueOn },
    ];
  if (kind === 'blank' && departureOn !== undefined)
    return [{ key: 'blank-case-sent', dueOn: computeDeadline('eu.riat.blank-case', { start: departureOn }).dueOn }];
  return [];
}

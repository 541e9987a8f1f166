import type { Verification } from '../server/answers';
import type { Story } from '../story/story';
import type { Told } from '../telling/tell';

/** The same telling for a program to read: one JSON value. */
export function report(
  file: string,
  server: string,
  story: Story,
  told: readonly Told[],
  more: { readonly caseId: string | undefined; readonly verification: Verification | undefined },
): unknown {
  return {
    story: file,
    title: story.title,
    server,
    caseId: more.caseId,
    asExpected: told.length === story.steps.length && told.every(({ mismatches }) => mismatches.length === 0),
    steps: told.map(({ step, reasons, after, happened, mismatches }) => ({
      step: step.number,
      at: step.at.toString(),
      as: step.as === 'clock' ? 'clock' : `${step.as.authority}/${step.as.role}#${step.as.person}`,
      do: step.deed.kind === 'command' ? step.deed.command : step.deed.kind,
      refused: reasons,
      version: after?.version,
      responsible: after?.accountable,
      states: after?.states,
      deadlines: after?.deadlines,
      custodyTime: after?.custodyTime,
      events: happened.map(({ sequence, command, authority, title, occurredAt, legalBasis }) => ({
        sequence,
        command,
        authority,
        title,
        occurredAt,
        legalBasis,
      })),
      mismatches,
    })),
    journal: more.verification,
  };
}

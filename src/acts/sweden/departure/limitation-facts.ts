import type { CaseFile } from '../../../case-file';
import type { LimitationFacts } from '../../../law';

const groundOf = ({ kind }: CaseFile['decision']): LimitationFacts['ground'] => {
  if (kind === 'expulsion-under-security-act') return 'security';
  return kind === 'expulsion-for-crime' ? 'crime' : 'admin';
};

/** What the limitation of this case rests on; a ban that was lifted ended on that day. */
export const limitationFacts = ({ decision, whereabouts, entryBan }: CaseFile): LimitationFacts => {
  const banEndsOn = entryBan.state === 'lifted' ? entryBan.liftedOn : entryBan.endsOn;
  return {
    ground: groundOf(decision),
    ...(decision.finalOn !== undefined && { finalOn: decision.finalOn }),
    ...(whereabouts.leftAsDecidedOn !== undefined && { departedOn: whereabouts.leftAsDecidedOn }),
    ...(banEndsOn !== undefined && entryBan.startsOn !== undefined && { banEndsOn }),
  };
};

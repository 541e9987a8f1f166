/** Groups of fields that can be shown to an authority; a handover names the ones it discloses. */
export const fieldGroups = [
  'decision',
  'remedy',
  'departure-period',
  'responsibility',
  'custody',
  'identity',
  'travel-document',
  'holds',
  'whereabouts',
  'transport',
  'entry-ban',
  'assistance',
  'reintegration',
  'notices',
] as const;
export type FieldGroup = (typeof fieldGroups)[number];

/** Who takes part in the case, since when, and which groups of fields were opened to it. */
export interface Participant {
  readonly authority: string;
  readonly since: string;
  readonly groups: readonly FieldGroup[];
}

/** The receiver may look at what the handover discloses from the moment it is sent, so that it can acknowledge it. */
export function invited(
  participants: readonly Participant[],
  { to, groups }: { readonly to: string; readonly groups: readonly FieldGroup[] },
  since: string,
): readonly Participant[] {
  const known = participants.find(({ authority }) => authority === to);
  const others = participants.filter(({ authority }) => authority !== to);
  return [
    ...others,
    { authority: to, since: known?.since ?? since, groups: [...new Set([...(known?.groups ?? []), ...groups])] },
  ];
}

/** `Utlänningslag (2005:716) 12:14 a` is an act and a provision of it. */
const actAndProvision = /^(.+ \(\d{4}:\d+\)) (.+)$/;

/** Grounds of law with each act named once: `Utlänningslag (2005:716) 8:17, 8:18; Förvaltningslag (2017:900) 44 §`. */
export function grounds(labels: readonly string[]): string {
  const byAct = new Map<string, string[]>();
  for (const label of labels) {
    const [, act = label, provision] = actAndProvision.exec(label) ?? [];
    const provisions = byAct.get(act) ?? [];
    byAct.set(act, provision === undefined ? provisions : [...provisions, provision]);
  }
  return [...byAct].map(([act, provisions]) => [act, provisions.join(', ')].filter(Boolean).join(' ')).join('; ');
}

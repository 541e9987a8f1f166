/**
 * Fields that name somebody else by what they are: counsel, guardians, interpreters, witnesses, officers, whoever received.
 * All other words are read by an officer before they go out.
 */
const fields: ReadonlySet<string> = new Set([
  'name',
  'receivedBy',
  'verifiedBy',
  'witness',
  'officer',
  'escortNames',
  'handedTo',
  'counsel',
  'guardian',
  'interpreter',
  'observer',
  'representative',
]);

/** Whether what stands at this place names another person. */
export const namesAnother = (path: readonly string[]): boolean => fields.has(path.at(-1) ?? '');

import { Line, type FieldOptions } from '../../../platform/http/fields';

/** The reference of a written decision. It stays open in the journal: a digit, and no word long enough to be a name. */
export const documentReference = (description: FieldOptions['description'], example: string) =>
  Line({ max: 40, pattern: /^(?=.*\d)(?!.*[A-Za-z]{5})[A-Za-z0-9][A-Za-z0-9 ./:-]*$/, description, example });

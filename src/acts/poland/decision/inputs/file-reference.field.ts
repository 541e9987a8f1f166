import { Line, type FieldOptions } from '../../../../platform/http/fields';

/**
 * The number under which an authority has filed a decision. It stays open in the journal for good, so its form leaves no
 * room for a name: capitals, digits and what stands between them, and at least one digit.
 */
export const FileReference = (options: Pick<FieldOptions, 'description' | 'example' | 'optional'>) =>
  Line({
    max: 40,
    pattern: /^(?=.*\d)(?!.*[A-ZĄĆĘŁŃÓŚŹŻ]{7})[A-ZĄĆĘŁŃÓŚŹŻ0-9][A-ZĄĆĘŁŃÓŚŹŻ0-9 ./:-]*$/,
    ...options,
  });

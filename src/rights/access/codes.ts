import { getName } from 'i18n-iso-countries';
import { caseMachine, type CaseFile } from '../../case-file';
import { camel } from '../../cases/record/projections';
import type { Language, Procedure, Text } from '../../kernel';
import { codeTitles, titlesOfField } from './code-titles';
import { no, yes } from './wording';

/** Fields whose words are countries. */
const countries: ReadonlySet<string> = new Set(['destination', 'destinations', 'country', 'transit']);
/** Fields whose words are parts of a case. */
const parts: ReadonlySet<string> = new Set(['group', 'groups', 'discloses']);
const countryCode = /^[A-Z]{3}$/;

/**
 * Codes as a person can read them: by the names that authorities, roles, acts, duties, notices, parts of the case and countries
 * have, and by those of `code-titles.ts`. What none of them knows stays as it is.
 */
export class Codes {
  private readonly titles: ReadonlyMap<string, Text>;

  constructor(
    procedures: readonly Procedure<CaseFile>[],
    private readonly language: Language,
  ) {
    this.titles = new Map<string, Text>([
      ...Object.entries(codeTitles),
      ...procedures.flatMap(({ authorities, roles, commands, deadlines, notices }) => [
        ...authorities.map(({ id, name }) => [id, name] as const),
        ...roles.map(({ key, title }) => [key, title] as const),
        ...commands.map(({ name, title }) => [name, title] as const),
        ...deadlines.map(({ key, title }) => [key, title] as const),
        ...Object.entries(notices ?? {}),
      ]),
    ]);
  }

  /** @param path where the value stands; a list is said one by one */
  say(path: readonly string[], value: string): string {
    if (value === 'true') return yes[this.language];
    if (value === 'false') return no[this.language];
    const field = path.at(-1) ?? '';
    return value
      .split(', ')
      .map(one => this.one(field, one))
      .join(', ');
  }

  /** The title of a part of the case, by its name in the file or the word for it. */
  part(name: string): string | undefined {
    const found = caseMachine.regions.find(({ region }) => region.name === camel(name as Parameters<typeof camel>[0]));
    return found?.region.title[this.language];
  }

  private one(field: string, code: string): string {
    if (countries.has(field) && countryCode.test(code)) return getName(code, this.language) ?? code;
    if (parts.has(field)) return this.part(code) ?? code;
    const own = Object.hasOwn(titlesOfField, field) ? titlesOfField[field] : undefined;
    if (own && Object.hasOwn(own, code)) return own[code]?.[this.language] ?? code;
    return this.titles.get(code)?.[this.language] ?? code;
  }
}

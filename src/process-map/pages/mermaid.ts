import type { Language } from '../../kernel';
import type { RegionMap } from '../arrows';

/** Names that a Mermaid state diagram takes: no hyphens, and none of its own words. */
const id = (state: string): string => `s_${state.replace(/[^a-z0-9]/gi, '_')}`;

/** Colons and semicolons end a label in Mermaid, and quotes end a title. */
const label = (text: string): string =>
  text
    .replace(/[:;"#]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** One region as a Mermaid state diagram, its arrows named by the commands and those who may give them. */
export function mermaid(map: RegionMap, language: Language, isFinal: (state: string) => boolean): string {
  const lines = ['stateDiagram-v2'];
  for (const { name, title } of map.states) lines.push(`  state "${label(title[language])}" as ${id(name)}`);
  lines.push(`  [*] --> ${id(map.start)}`);
  for (const { from, to, commands } of map.arrows) {
    // Slugs, not names: Mermaid lays long labels over one another.
    const named = commands.map(
      ({ title, authorities }) => `${label(title[language])} (${authorities.map(({ slug }) => slug).join(', ')})`,
    );
    lines.push(`  ${id(from)} --> ${id(to)} : ${named.join('<br/>')}`);
  }
  for (const { name } of map.states) if (isFinal(name)) lines.push(`  ${id(name)} --> [*]`);
  return lines.join('\n');
}

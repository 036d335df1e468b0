/** The text of a new YAML file from plain data: sections apart, in the style of the templates. */
import { type Plain, printBlock, printFlow, type Style } from './print-value.js';

const STYLE: Style = { language: 'yaml', eol: '\n', step: 2, listIndent: 2 };

/** Items of the lists in `flat` have one line each. The comment is the first line. */
export function yamlSections(
  comment: string,
  sections: Readonly<Record<string, Plain | undefined>>,
  flat: readonly string[] = [],
): string {
  const parts: string[] = [];
  for (const [key, value] of Object.entries(sections)) {
    if (value === undefined) continue;
    const isScalar = typeof value !== 'object' || value === null;
    const body =
      flat.includes(key) && Array.isArray(value)
        ? value.map((item: Plain) => `\n  - ${printFlow('yaml', item)}`).join('')
        : printBlock(STYLE, value, 0, 'key');
    parts.push(`${isScalar ? '' : '\n'}${key}:${body}\n`);
  }
  return `# ${comment.replace(/[\r\n]+/g, ' ')}\n${parts.join('')}`;
}

/** Without the keys that have no value. */
export function withoutAbsent(members: Readonly<Record<string, Plain | undefined>>): Record<string, Plain> {
  const kept: Record<string, Plain> = {};
  for (const [key, value] of Object.entries(members)) if (value !== undefined) kept[key] = value;
  return kept;
}

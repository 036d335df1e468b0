/** The text of a plan from plain data, in the style of the templates: sections apart, one line for each node. */
import { type Plain, printBlock, printFlow, type Style } from '../../../syntax/print-value.js';

const STYLE: Style = { language: 'yaml', eol: '\n', step: 2, listIndent: 2 };

export function planText(plan: Readonly<Record<string, Plain | undefined>>, from: string): string {
  const sections: string[] = [];
  for (const [key, value] of Object.entries(plan)) {
    if (value === undefined) continue;
    const isList = Array.isArray(value) && key === 'nodes';
    const body = isList
      ? value.map((item: Plain) => `\n  - ${printFlow('yaml', item)}`).join('')
      : printBlock(STYLE, value, 0, 'key');
    const isScalar = typeof value !== 'object' || value === null;
    sections.push(`${isScalar ? '' : '\n'}${key}:${body}\n`);
  }
  return `# Made from ${from.replace(/[\r\n]+/g, ' ')}. What stands in angle brackets is open.\n${sections.join('')}`;
}

/** Characters that must not stand in the file: blanks around fields, quotes, and what is no printable character of ASCII. */

import { machines, machinesExample } from '../../examples.js';
import { defineBaremetalRule } from '../define.js';
import { quotedComma } from './csv-column-count.js';
import { counted, fixOf, hasSpecial, rewriteLine, specialIn } from './lines.js';

const source = 'Troubleshooting 1.1, installation: extra spaces and special characters in baremetal.csv';

export const csvWhitespace = defineBaremetalRule({
  id: 'baremetal/csv-whitespace',
  severity: 'error',
  docs: {
    summary: 'There are blanks around the fields of a line.',
    why: 'The installer takes blanks for a part of the field and stops, or logs in with a password that has one more character. The documentation writes blanks behind its commas only where it names the columns.',
    source,
    ...machinesExample(1, machines[1].replaceAll(',', ', ')),
  },
  check({ csv, report }) {
    for (const machine of csv.machines) {
      const padded = machine.fields.filter(({ node, text }) => node.source !== text);
      const [first] = padded;
      if (!first) continue;
      const name = first.text === '' ? 'an empty field' : `'${first.text}'`;
      const others = padded.length > 1 ? ` and ${counted(padded.length - 1, 'more field')} of this line` : '';
      const texts = machine.fields.map(({ text }) => text);
      report({
        at: first.at,
        message: `There are blanks around ${name}${others}; they are taken for a part of the field.`,
        fixes: () => [
          rewriteLine(csv, machine, texts, 'Remove the blanks around the fields of this line', true),
        ],
      });
    }
  },
});

/** Characters that nobody sees, and dashes that only look like one. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const DASHES = /[\u2010-\u2015\u2212]/g;

export const csvSpecialCharacter = defineBaremetalRule({
  id: 'baremetal/csv-special-character',
  severity: 'error',
  docs: {
    summary: 'A field holds a quote, a control character or a character outside ASCII.',
    why: 'The installer stops at them. It knows no quotes as spreadsheets write them: they would become a part of the field, and a comma between them would divide it.',
    source,
    ...machinesExample(2, machines[2].replace('Kaum-3rraten', '"Kaum-3rraten"')),
  },
  check({ csv, report }) {
    const { file } = csv;
    if (file.text.startsWith('\ufeff')) {
      const span = { start: 0, end: 1 };
      report({
        at: { file, span },
        message:
          'The file begins with an invisible byte order mark, which is taken for a part of the first field.',
        fixes: () => [fixOf(file.uri, 'Remove the byte order mark', [{ span, newText: '' }], true)],
      });
    }
    for (const machine of csv.machines) {
      const field = machine.fields.find(({ text }) => hasSpecial(text));
      const found = field && specialIn(field.node.source.trimStart());
      if (!field || !found) continue;
      const start = field.node.source.length - field.node.source.trimStart().length + found.at;
      const part = { start, end: start + found.character.length };
      const texts = machine.fields.map(({ text }) => cleaned(text));
      const commas = quotedComma(machine);
      report({
        at: { ...field.at, part },
        message: commas
          ? 'The installer knows no quotes, and divides this line also at the comma between them.'
          : `${titleOf(found.character)} must not stand in a field.`,
        fixes: () =>
          commas || texts.some(hasSpecial)
            ? []
            : [rewriteLine(csv, machine, texts, 'Write the line without special characters', true)],
      });
    }
  },
});

/** Without quotes around it, and without what only got in by copying. */
function cleaned(text: string): string {
  const plain = text.replace(INVISIBLE, '').replace(DASHES, '-').trim();
  return /^(["'])(.*)\1$/.exec(plain)?.[2]?.trim() ?? plain;
}

function titleOf(character: string): string {
  if (character === '"' || character === "'") return `The quote ${character}`;
  const code = character.codePointAt(0) ?? 0;
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (code < 0x20 || code === 0x7f) return `The control character ${number}`;
  const visible = character.replace(INVISIBLE, '').trim();
  return visible === '' ? `The invisible character ${number}` : `The character '${visible}'`;
}

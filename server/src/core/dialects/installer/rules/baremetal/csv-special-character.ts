/** A field holds a quote, a control character or a character outside ASCII. */

import { finding } from '../../../../rules/kit/finding.js';
import { fixOf } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachMachineList } from '../over.js';
import { hasSpecial, quotedComma, rewriteLine, specialIn } from './about-lines.js';
import { dividedByOther } from './about-separators.js';
import { docs } from './csv-special-character.docs.js';

export const csvSpecialCharacter = defineRule({
  id: 'baremetal/csv-special-character',
  severity: 'error',
  docs,
  over: eachMachineList,
  *check(csv) {
    const { file } = csv;
    if (file.text.startsWith('\ufeff')) {
      const span = { start: 0, end: 1 };
      yield finding(
        { file, span },
        'The file begins with an invisible byte order mark, read as part of the first field.',
        {
          fixes: () => fixOf(file, 'Remove the byte order mark', { span, newText: '' }, { preferred: true }),
        },
      );
    }
    for (const machine of csv.machines) {
      const field = machine.fields.find(({ text }) => hasSpecial(text));
      const found = field && specialIn(field.node.source.trimStart());
      // Tabs that divide the whole line are reported as that.
      if (!field || !found || dividedByOther(machine)) continue;
      const start = field.node.source.length - field.node.source.trimStart().length + found.at;
      const part = { start, end: start + found.character.length };
      const texts = machine.fields.map(({ text }) => cleaned(text));
      const commas = quotedComma(machine);
      yield finding(
        { ...field.at, part },
        commas
          ? 'Quotes do not protect a comma: the installer splits the line there.'
          : `${titleOf(found.character)} is not allowed in a field.`,
        {
          fixes: () =>
            commas || texts.some(hasSpecial)
              ? []
              : rewriteLine(machine, texts, 'Write the line without special characters'),
        },
      );
    }
  },
});

/** Characters that nobody sees, and dashes that only look like one. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const DASHES = /[\u2010-\u2015\u2212]/g;

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

/**
 * Tidies `baremetal.csv` up without changing what it says: no blanks around fields, no empty lines, MAC addresses with
 * colons. Columns are not lined up in the file, because a blank would stop the installer; hints do that on the screen.
 */
import type { TextEdit } from '../../../text/text-edit.js';
import type { AssistContext } from '../../dialect.js';
import type { Installer } from '../model/installer-model.js';
import { csvOf } from './place.js';

const SEPARATED = /^[0-9a-f]{2}([-. ]?)(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}$/i;

export function format({ model, file }: AssistContext<Installer>): readonly TextEdit[] | undefined {
  const csv = csvOf(model, file);
  if (!csv || csv.broken) return undefined;
  const edits: TextEdit[] = [];
  for (const line of csv.lines) {
    if (line.items.length === 0) {
      edits.push(...withoutLine(file.text, file.tree.spanOf(line)));
      continue;
    }
    line.items.forEach((node, index) => {
      if (node.type !== 'scalar') return;
      const text = String(node.value);
      const tidy = index === 0 ? withColons(text) : text;
      if (tidy !== node.source) edits.push({ span: file.tree.spanOf(node), newText: tidy });
    });
  }
  return edits;
}

/** The line with its end, or, where it is the last one, with the end of the line before. */
function withoutLine(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): TextEdit[] {
  const newline = /^\r?\n/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  if (newline > 0) return [{ span: { start, end: end + newline }, newText: '' }];
  return end > start ? [{ span: { start, end }, newText: '' }] : [];
}

function withColons(text: string): string {
  if (!SEPARATED.test(text)) return text;
  return (text.replace(/[-. ]/g, '').match(/../g) ?? []).join(':');
}

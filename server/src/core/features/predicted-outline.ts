/** The outline and the word at a place of predicted documents, which are blocks of lines and need no tree. */
import type { Span } from '../text/span.js';

export interface Block {
  readonly name: string;
  /** What stands behind the key. */
  readonly detail: string;
  /** Lines from 0. */
  readonly line: number;
  endLine: number;
  readonly column: number;
  readonly children: Block[];
}

/** More than these in one document help nobody in an outline, and slow the editor down. */
const MOST = 5000;

/** What stands deeper is part of its block. */
const DEEPEST = 4;

/** Keys, each with the lines below it that are indented further. */
export function blocksOf(text: string): readonly Block[] {
  const top: Block[] = [];
  const open: Block[] = [];
  let count = 0;
  text.split('\n').forEach((line, at) => {
    const found = /^( *)([^\s#-][^:]*):(?: (.*))?$/.exec(line);
    const column = found?.[1]?.length ?? /^ */.exec(line)?.[0].length ?? 0;
    if (line.trim() === '' || line.startsWith('#')) return;
    // A list stands at the column of its key.
    const isInside = ({ column: own }: Block) => own < column || (own === column && line[column] === '-');
    for (let last = open.at(-1); last && !isInside(last); last = open.at(-1)) open.pop();
    for (const block of open) block.endLine = at;
    if (!found || open.length >= DEEPEST || ++count > MOST) return;
    const [, , name = '', detail = ''] = found;
    const block: Block = { name, detail, line: at, endLine: at, column, children: [] };
    (open.at(-1)?.children ?? top).push(block);
    open.push(block);
  });
  return top;
}

/** The name or address at an offset of a line. */
export function wordAt(
  line: string,
  character: number,
): { readonly word: string; readonly span: Span } | undefined {
  for (const { 0: word, index } of line.matchAll(/[\w@/](?:[\w.@/-]*[\w@/])?/g)) {
    const span = { start: index, end: index + word.length };
    if (span.start <= character && character <= span.end) return { word, span };
  }
  return undefined;
}

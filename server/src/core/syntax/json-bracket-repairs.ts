/** How brackets that are missing or too many are reported, and put there or taken away. */

import type { JsonToken } from './json-tokens.js';
import { replacement } from './repairs.js';
import type { Repair, SyntaxProblem } from './tree.js';

/** A bracket or comma that the text lacks. */
export function virtual(kind: JsonToken['kind'], at: number, { line, indent }: JsonToken): JsonToken {
  return { kind, start: at, end: at, line, indent, first: false };
}

export function problemAt({ start, end }: JsonToken, message: string, repair: Repair): SyntaxProblem {
  return { kind: 'json-unclosed', span: { start: Math.max(0, start), end }, message, repair };
}

/** How the line of a token begins. */
export function indentOf(text: string, token: JsonToken): string {
  const begin =
    Math.max(text.lastIndexOf('\n', token.start - 1), text.lastIndexOf('\r', token.start - 1)) + 1;
  return text.slice(begin, begin + token.indent);
}

/** With its line where nothing else is there. */
export function deletion(text: string, { start, end, kind, first, indent }: JsonToken): Repair {
  const title = `Delete the '${kind}'`;
  const before = start - indent;
  const isAlone = first && before > 0 && /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + 100));
  const lineEnd = text.charAt(before - 2) === '\r' && text.charAt(before - 1) === '\n' ? 2 : 1;
  return replacement(title, isAlone ? before - lineEnd : start, end, '');
}

/** The brackets that are open at the end of the text, the innermost first. */
export function unclosedAtEnd(last: JsonToken, closing: readonly string[]): SyntaxProblem {
  const all = closing.join('');
  const problem: SyntaxProblem = {
    kind: 'json-unclosed',
    span: { start: Math.max(0, last.end - 1), end: last.end },
    message:
      closing.length === 1
        ? `Missing closing '${all}' after this.`
        : `Missing closing brackets after this: '${all}'.`,
  };
  // Behind a colon a value is missing first of all.
  if (last.kind === ':' || last.kind === '=') return problem;
  const start = last.kind === ',' ? last.start : last.end;
  const newText = closing.map((each) => `\n${each}`).join('');
  return { ...problem, repair: replacement(`Append '${all}'`, start, last.end, newText) };
}

/** Whether what brackets hold is indented deeper than the lines that open them, nearly everywhere. */
export function tellsByIndentation(tokens: readonly JsonToken[]): boolean {
  let deeper = 0;
  let other = 0;
  for (const [index, { kind, line, indent }] of tokens.entries()) {
    const next = tokens[index + 1];
    if ((kind !== '{' && kind !== '[') || !next || next.line === line) continue;
    if (next.indent > indent) deeper++;
    else if (next.kind !== '}' && next.kind !== ']') other++;
  }
  return deeper > other * 4;
}

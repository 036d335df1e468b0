/** A list of objects, as the whole of a file, that lacks its opening bracket, or both of its brackets. */
import { virtual } from './json-bracket-repairs.js';
import { isBalanced, isClosing, type JsonToken } from './json-tokens.js';
import type { SyntaxProblem } from './tree.js';

interface RootList {
  /** With the brackets that are missing. */
  readonly tokens: readonly JsonToken[];
  readonly problem: SyntaxProblem;
}

/** Only where nothing else is wrong with the brackets, so that nothing else can be meant. */
export function rootListIn(text: string, tokens: readonly JsonToken[]): RootList | undefined {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first?.kind !== '{' || !last) return undefined;
  const closing = last.kind === ']' ? last : undefined;
  const items = closing ? tokens.slice(0, -1) : tokens;
  if (!areObjects(items)) return undefined;
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const opening = virtual('[', first.start, first);
  const { start } = first;
  const edit = { span: { start, end: start }, newText: `[${eol}` };
  const span = { start, end: first.end };
  if (closing)
    return {
      tokens: [opening, ...tokens],
      problem: {
        kind: 'json-syntax',
        span,
        message: "Missing opening '[' of the list before this.",
        repair: { title: "Insert '['", edits: [edit] },
      },
    };
  const after = { span: { start: last.end, end: last.end }, newText: `${eol}]` };
  return {
    tokens: [opening, ...tokens, virtual(']', last.end, last)],
    problem: {
      kind: 'json-syntax',
      span,
      message: "Missing '[' and ']' around this list of objects.",
      repair: { title: "Insert '[' and ']'", edits: [edit, after] },
    },
  };
}

/** Two or more objects whose brackets match, with a comma between them. */
function areObjects(tokens: readonly JsonToken[]): boolean {
  if (!isBalanced(tokens)) return false;
  let depth = 0;
  const outside = tokens.flatMap((token) => {
    if (isClosing(token)) depth--;
    const isOutside = depth === 0;
    if (token.kind === '{' || token.kind === '[') depth++;
    return isOutside ? [token.kind] : [];
  });
  return /^\{\}(?:,\{\})+$/.test(outside.join(''));
}

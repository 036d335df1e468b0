/**
 * Tokens whose brackets match, whatever the text has: what one bracket makes of a text is one problem.
 */
import { deletion, problemAt } from './json-bracket-repairs.js';
import { Balance } from './json-brackets.js';
import type { JsonProblems } from './json-problems.js';
import { rootListIn } from './json-root-list.js';
import { isBalanced, isClosing, isKeyAt, type JsonToken } from './json-tokens.js';

/** Where more brackets than these do not match, nobody knows what belongs where. */
const MOST = 2;

export function balanced(
  text: string,
  tokens: readonly JsonToken[],
  problems: JsonProblems,
): readonly JsonToken[] {
  const list = rootListIn(text, tokens);
  if (list) {
    problems.certain(list.problem);
    return list.tokens;
  }
  if (isBalanced(tokens) && !isKeyAt(tokens, 0)) return tokens;
  const stray = strayOpening(tokens);
  if (stray) {
    const message = `This '${stray.kind}' does not belong here.`;
    problems.certain(problemAt(stray, message, deletion(text, stray)));
    return tokens.filter((token) => token !== stray);
  }
  const balance = new Balance(text, tokens);
  const out = balance.run();
  if (balance.problems.length > MOST) return untilFirst(text, tokens, balance, problems);
  for (const problem of balance.problems) {
    if (balance.isCutOff && problem === balance.problems.at(-1)) problems.doubtAtEnd(problem);
    else problems.certain(problem);
  }
  return out;
}

/** What stands before the first bracket that does not match; behind it, nothing is read. */
function untilFirst(
  text: string,
  tokens: readonly JsonToken[],
  { problems: [first] }: Balance,
  problems: JsonProblems,
): readonly JsonToken[] {
  if (!first) return tokens;
  const { kind, span, message } = first;
  problems.doubtAtEnd({ kind, span, message });
  const before = tokens.filter(({ end }) => end <= span.start);
  const whole = isBalanced(before)
    ? before
    : before.slice(
        0,
        before.findLastIndex(({ kind }) => kind === ','),
      );
  return new Balance(text, whole).run();
}

/** A bracket where only a key can stand, without which all others match. */
function strayOpening(tokens: readonly JsonToken[]): JsonToken | undefined {
  const open: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind === '{' || token.kind === '[') {
      if (isInPlaceOfKey(tokens, index, open))
        return isBalanced(tokens.toSpliced(index, 1)) ? token : undefined;
      open.push(token.kind);
    } else if (isClosing(token)) open.pop();
  }
  return undefined;
}

function isInPlaceOfKey(tokens: readonly JsonToken[], index: number, open: readonly string[]): boolean {
  if (open.at(-1) !== '{') return false;
  const last = tokens[index - 1]?.kind;
  // In a list of objects, the one before may be what was left open.
  const isItem = tokens[index]?.kind === '{' && open.at(-2) === '[';
  return last === '{' || (last === ',' && !isItem);
}

/**
 * Environments with one mistake in each, as people make them: letters swapped, a digit mistyped, a word in other case, a
 * line lost, moved or written twice, a value lost, put in quotes or taken from elsewhere. Which ones is drawn with a seed.
 */
import type { Input, Span } from '../../server/src/core/index.js';
import { generator } from './slips.js';

interface Mistake {
  readonly inputs: readonly Input[];
  readonly uri: string;
  /** What was written there, in the changed text. */
  readonly span: Span;
  /** The file and the line with the mistake, for people. */
  readonly shown: string;
}

/** So many mistakes, each in a copy of the environment of its own. */
export function* singleMistakes(inputs: readonly Input[], count: number, seed = 5): Iterable<Mistake> {
  const random = generator(seed);
  for (let n = 0; n < count; n++) {
    const input = inputs[random(inputs.length)];
    const change = input && CHANGES[random(CHANGES.length)]?.(input.text, random);
    if (!input || !change || change.text === input.text) continue;
    const { text, span } = change;
    const line = text.slice(0, span.start).split('\n').length;
    const name = input.uri.slice(input.uri.lastIndexOf('/') + 1);
    yield {
      inputs: inputs.map((each) => (each === input ? { ...each, text } : each)),
      uri: input.uri,
      span,
      shown: `${name}:${line} ${shortened(text, span.start)}`,
    };
  }
}

/** The line with the mistake; of a file that is one long line, what stands around it. */
function shortened(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 60);
  const end = text.indexOf('\n', at);
  return text.slice(start, Math.min(end < 0 ? text.length : end, at + 60)).trim();
}

type Random = (below: number) => number;

interface Changed {
  readonly text: string;
  readonly span: Span;
}

type Change = (text: string, random: Random) => Changed | undefined;

const WORD = /[A-Za-z][\w.-]{2,}/g;
const NUMBER = /\d+/g;
const LINE = /^[^\n]*\S[^\n]*\n/gm;
const LINES = /^[^\n]*\S[^\n]*\n[^\n]*\S[^\n]*\n/gm;
/** What stands behind a key, and a cell of a table. */
const VALUE = /(?<=[\w"]: +)[^\s{[#][^\n,}\]]*|(?<=,)[^\s,:"]+(?=,)/g;

/** One of the places that match, written otherwise. */
const PUNCTUATION = ['.', ',', '-', '_', ':', '/', '\\', ' ', '%'] as const;

function oneOf(
  pattern: RegExp,
  write: (found: string, random: Random, all: readonly string[]) => string,
): Change {
  return (text, random) => {
    const found = [...text.matchAll(pattern)];
    const match = found[random(found.length)];
    if (!match) return undefined;
    const all = found.map(([each]) => each);
    const to = write(match[0], random, all);
    return {
      text: text.slice(0, match.index) + to + text.slice(match.index + match[0].length),
      span: { start: match.index, end: match.index + to.length },
    };
  };
}

const CHANGES: readonly Change[] = [
  oneOf(WORD, (word, random) => {
    const at = random(word.length - 1);
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  }),
  oneOf(WORD, (word, random) => {
    const at = random(word.length);
    return word.slice(0, at) + word.slice(at + 1);
  }),
  oneOf(WORD, (word) => (word === word.toLowerCase() ? word.toUpperCase() : word.toLowerCase())),
  oneOf(WORD, (_, random, all) => all[random(all.length)] ?? ''),
  oneOf(NUMBER, (number, random) => {
    const at = random(number.length);
    return number.slice(0, at) + String(random(10)) + number.slice(at + 1);
  }),
  oneOf(NUMBER, (number, random) => {
    const at = random(number.length);
    return number.length === 1 ? number + number : number.slice(0, at) + number.slice(at + 1);
  }),
  oneOf(NUMBER, (_, random, all) => all[random(all.length)] ?? ''),
  oneOf(LINE, () => ''),
  oneOf(LINE, (line) => line + line),
  oneOf(LINES, (lines) => lines.slice(lines.indexOf('\n') + 1) + lines.slice(0, lines.indexOf('\n') + 1)),
  oneOf(VALUE, () => ''),
  oneOf(VALUE, (value) => (/^".*"$/.test(value) ? value.slice(1, -1) : `"${value}"`)),
  oneOf(VALUE, (_, random, all) => all[random(all.length)] ?? ''),
  oneOf(VALUE, (value, random) => {
    const at = random(value.length);
    return value.slice(0, at) + (PUNCTUATION[random(PUNCTUATION.length)] ?? '') + value.slice(at + 1);
  }),
];

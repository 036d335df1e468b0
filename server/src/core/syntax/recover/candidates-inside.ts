/** The ways in which a line may be meant whose colon, quotes or brackets are wrong. */
import { type Suspect, shown } from './candidates.js';
import { step } from './layout-state.js';
import type { LineShape } from './line-shape.js';
import type { Candidate } from './slip.js';

const one = { count: 1, certain: true } as const;

/** Puts something into a line. */
function inserted(text: string, at: number, what: string): string[] {
  return [text.slice(0, at) + what + text.slice(at)];
}

export function* colons(suspect: Suspect): Iterable<Candidate> {
  const { line, known } = suspect;
  const { text, at } = line;
  if (line.kind !== 'content' || line.colon >= 0) return;
  const common = { kind: 'yaml-colon', ...one } as const;
  const rest = text.slice(at);
  const glued = /^([A-Za-z][\w./-]*):(?=[^\s/])/.exec(rest);
  if (glued) {
    const [, key = ''] = glued;
    const span = [at + key.length, at + key.length + 1] as const;
    const message = `Missing space after the ':' of ${shown(key)}.`;
    const lines = inserted(text, at + key.length + 1, ' ');
    yield {
      ...common,
      cost: known.has(key) ? 0.3 : 1.2,
      lines,
      message,
      title: "Insert a space after ':'",
      at: span,
    };
  }
  const equals = /^([A-Za-z][\w/-]*)( *= *)(?=[^\s=])/.exec(rest);
  if (equals) {
    const [, key = '', sign = ''] = equals;
    const from = at + key.length;
    const lines = [`${text.slice(0, from)}: ${text.slice(from + sign.length)}`];
    const span = [from, from + sign.length] as const;
    const message = `${shown(key)} is followed by '=' instead of ':'.`;
    yield { ...common, cost: 0.5, lines, message, title: "Replace '=' with ':'", at: span };
  }
  yield* missingColon(suspect);
}

/** A key that is known, or that the lines below need, gets its colon; a word that is none of these is left out. */
function* missingColon(suspect: Suspect): Iterable<Candidate> {
  const { line, known, next } = suspect;
  const { text, at } = line;
  const [key = ''] = /^[A-Za-z][\w./-]*(?=\s|$)/.exec(text.slice(at)) ?? [];
  if (key === '') return;
  const end = at + key.length;
  const rest = text.slice(end).trim();
  const isAlone = rest === '' || rest.startsWith('#');
  const isBelow = isAlone && next !== undefined && next.column > at;
  const common = { kind: 'yaml-colon', count: 1, at: [at, end] } as const;
  const message = "Missing ':' after this key.";
  if (known.has(key) || (isBelow && opens(suspect, next)) || isBeside(rest, at, next)) {
    const title = `Insert ':' after ${shown(key)}`;
    const lines = inserted(text, end, ':');
    const repaired = { ...common, certain: true, lines, message, title } as const;
    // An unknown word may not be whole.
    yield known.has(key) ? { ...repaired, cost: 0.7 } : { ...repaired, cost: 1, open: [at, end] };
  } else {
    yield { ...common, certain: false, message, title: undefined, ...leftOut(suspect, at, end, isBelow) };
  }
}

/** A key that is being typed: of what is below, nothing belongs to it. */
function leftOut(
  { line, state, next }: Suspect,
  at: number,
  end: number,
  isBelow: boolean,
): Pick<Candidate, 'cost' | 'lines'> {
  const { text } = line;
  const rest = text.slice(end).trim();
  const isAlone = rest === '' || rest.startsWith('#');
  // What is below would become its value, and belongs to what is above.
  const lines = isBelow || !isAlone ? inserted(text, at, '#') : inserted(text, end, ':');
  // It is in line with the keys above it, or with the first one, before which it is typed.
  const isInLine = state.levels.some(({ column, isList }) => column === at && !isList);
  const isFirst = isAlone && line.dashes.length === 0 && next?.column === at && next.colon >= 0;
  return { lines, cost: isFirst && state.pending >= 0 ? 0.9 : isInLine ? 1.4 : 3 };
}

/** The line below would not fit without this one, or begins something of its own together with it. */
function opens({ state, isApart, line }: Suspect, next: LineShape): boolean {
  if (line.dashes.length > 0 && next.dashes.length === 0 && next.colon >= 0) return true;
  return isApart || state.levels.length === 0 || typeof step(state, next, 0) === 'string';
}

/** One word behind another, above a key that is in line with them. */
function isBeside(rest: string, at: number, next: LineShape | undefined): boolean {
  return next !== undefined && next.column === at && next.colon >= 0 && /^\S+$/.test(rest);
}

export function* quotes({ line }: Suspect): Iterable<Candidate> {
  const { text, quote } = line;
  if (line.style !== 'open-quote' || quote === undefined) return;
  const comment = /(?<! ) +#/.exec(text.slice(line.value));
  const end = comment ? line.value + comment.index : text.trimEnd().length;
  yield* otherQuote(text, line.value, end);
  yield {
    ...{
      kind: 'yaml-quote',
      ...one,
      cost: /^.[[{]/.test(text.slice(line.value)) ? 1.3 : 0.9,
      lines: inserted(text, end, quote),
    },
    message: 'Missing closing quote of this value.',
    title: `Insert ${quote === "'" ? `"'"` : `'"'`} at the end of the value`,
    at: [line.value, end],
    open: [line.value, end],
  };
}

/** A value that ends with the other kind of quote. */
function* otherQuote(text: string, value: number, end: number): Iterable<Candidate> {
  const quote = text[value] === '"' ? '"' : "'";
  const other = quote === '"' ? "'" : '"';
  if (text[end - 1] !== other || text.slice(value, end - 1).includes(other)) return;
  yield {
    ...{ kind: 'yaml-quote', ...one, cost: 0.8 },
    lines: [text.slice(0, end - 1) + quote + text.slice(end)],
    message: 'The quotes around this value differ.',
    title: `Close it with ${quote === "'" ? `"'"` : `'"'`}`,
    at: [value, end],
  };
}

export const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** Brackets that are not closed on their line are closed at its end, or before the one that does not match. */
export function* brackets({ line }: Suspect): Iterable<Candidate> {
  const { text, value } = line;
  if (line.style !== 'open-flow' && line.fault !== 'bad-flow') return;
  const comment = /(?<! ) +#/.exec(text.slice(value));
  const end = comment ? value + comment.index : text.trimEnd().length;
  const { at, open, isInWord } = openBrackets(text, value, end);
  const missing = at < end ? (open.at(-1) ?? '') : open.toReversed().join('');
  if (missing === '') return;
  const before = at < end && text[at - 1] === ' ' ? at - 1 : at;
  // One word with a bracket before it is rather a bracket too much.
  const isWord = missing.length === 1 && /^\S+$/.test(text.slice(value + 1, end).trim());
  yield {
    ...{ kind: 'yaml-bracket', count: 1, certain: !isWord },
    cost: (isWord && missing === ']') || isInWord ? 1.3 : 0.9,
    lines: inserted(text, before, /^[{[] /.test(text.slice(value)) && at >= end ? ` ${missing}` : missing),
    message: `Missing closing ${shown(missing)}.`,
    title: `Insert ${shown(missing)}`,
    at: [value, value + 1],
    open: [value, end],
  };
}

/** The brackets that are open where the value ends, or where one is closed that is not open. */
function openBrackets(
  text: string,
  value: number,
  end: number,
): { readonly at: number; readonly open: readonly string[]; readonly isInWord: boolean } {
  const open: string[] = [];
  // A bracket within a word opens nothing.
  let isInWord = false;
  let at = value;
  for (; at < end; at++) {
    const each = text[at] ?? '';
    const close = CLOSING[each];
    if (close !== undefined) {
      isInWord ||= at > value && /[^\s,:[\]{}]/.test(text[at - 1] ?? ' ');
      open.push(close);
    } else if ((each === ']' || each === '}') && open.pop() !== each) {
      open.push(each === ']' ? '}' : ']');
      break;
    }
  }
  return { at, open, isInWord };
}

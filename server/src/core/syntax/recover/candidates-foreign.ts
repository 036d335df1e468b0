/**
 * The ways in which a line may be meant that is written as in another language or came with a paste: comments, bullets,
 * fences around code, and values that YAML reads only in quotes.
 */
import { type Suspect, shown } from './candidates.js';
import type { LineShape } from './line-shape.js';
import type { Candidate } from './slip.js';

const one = { count: 1, certain: true } as const;

/** What begins a comment elsewhere. */
const COMMENT = /^(?:\/\/|--(?=\s)|;|%(?=\s)|REM(?=\s)|\/\*|<!--)/i;

/** A comment of another language, and what it says of that. */
export function* foreignComment({ line }: Suspect): Iterable<Candidate> {
  const { text, column } = line;
  if (line.kind !== 'content') return;
  const [sign] = COMMENT.exec(text.slice(column)) ?? [];
  if (sign === undefined) return;
  const rest = text.slice(column + sign.length).trim();
  const isPaired = sign === '/*' || sign === '<!--';
  // A key that is commented out is missing on purpose, as far as anybody can tell.
  const isKey = /^(?:- +)?[A-Za-z][\w.-]*:(?:\s|$)/.test(rest);
  yield {
    ...{ kind: 'yaml-stray-text', ...one, cost: 0.4 },
    ...(isKey && { open: [column, text.trimEnd().length] as const }),
    lines: [`${' '.repeat(column)}# ${isPaired ? text.slice(column) : rest}`.trimEnd()],
    message: `A comment begins with '#', not with ${shown(sign)}.`,
    title: "Make it a comment with '#'",
    at: [column, text.trimEnd().length],
  };
}

const FENCE = /^(?:```|~~~)[\w-]*\s*$/;

/** The fence around code in a document. */
export function* fence({ line }: Suspect): Iterable<Candidate> {
  const { text, column } = line;
  if (!FENCE.test(text.slice(column))) return;
  yield {
    ...{ kind: 'yaml-omission', ...one, cost: 0 },
    lines: [`${text.slice(0, column)}#${text.slice(column)}`],
    message: 'This fence around code was copied from a document.',
    title: 'Delete the line',
    isRemoved: true,
  };
}

const BULLET = /^([*•‣▪◦]) +(?=\S)/;

/** Items with a bullet instead of a dash: all that are in line. */
export function* bullets({ line, following }: Suspect): Iterable<Candidate> {
  const [, sign] = bulletOf(line) ?? [];
  if (sign === undefined) return;
  const block: string[] = [];
  for (const each of following(200)) {
    const isBullet = each.column === line.column && bulletOf(each)?.[1] === sign;
    if (each.kind !== 'empty' && !isBullet && each.column <= line.column) break;
    block.push(isBullet ? dashed(each) : each.text);
  }
  yield {
    ...{ kind: 'yaml-dash', certain: true, cost: 0.4 },
    count: block.length,
    lines: block,
    message: `An item begins with '-', not with ${shown(sign)}.`,
    title: `Replace ${shown(sign)} with '-'`,
    at: [line.column, line.column + 1],
  };
}

function bulletOf({ kind, text, column }: LineShape): RegExpExecArray | null {
  return kind === 'content' ? BULLET.exec(text.slice(column)) : null;
}

function dashed({ text, column }: LineShape): string {
  return `${text.slice(0, column)}-${text.slice(column + 1)}`;
}

/** Signs that mails and comparisons put before each line, on all lines that have the same. */
export function* marked({ line, following }: Suspect): Iterable<Candidate> {
  const [sign = ''] = /^[>+](?=[ \w-])/.exec(line.text) ?? [];
  if (sign === '' || line.kind !== 'content') return;
  const all = following(200);
  const end = all.findIndex(({ text }) => !text.startsWith(sign));
  const own = end < 0 ? all : all.slice(0, end);
  for (const width of [1, 2])
    yield {
      ...{ kind: 'yaml-stray-character', certain: true, cost: 0.6 + width / 100 },
      count: own.length,
      lines: own.map(({ text }) => text.slice(width)),
      message: `This ${shown(sign)} does not belong here.`,
      title: `Delete the ${shown(sign)}`,
      at: [0, 1],
    };
}

/** Text right behind the sign that announces lines of text below. */
export function* textBehindSign({ line }: Suspect): Iterable<Candidate> {
  const { text, value, valueEnd } = line;
  const [whole, sign = '', equals = ''] = /^([|>])(=?)\s*(?=\S)/.exec(text.slice(value, valueEnd)) ?? [];
  if (whole === undefined || line.fault !== 'bad-start') return;
  yield {
    ...{ kind: 'yaml-stray-character', count: 1, certain: true, isGuess: equals !== '', cost: 0.6 },
    lines: [text.slice(0, value) + text.slice(value + whole.length)],
    message: `The text after ${shown(sign)} must begin on the next line.`,
    title: `Delete the ${shown(sign + equals)}`,
    at: [value, value + 1 + equals.length],
  };
}

/** A value that begins with a sign that YAML keeps for itself. */
export function* reserved({ line }: Suspect): Iterable<Candidate> {
  const { text, value, valueEnd } = line;
  const sign = text[value] ?? '';
  const what = text.slice(value, valueEnd);
  if (line.fault !== 'bad-start' || !/^(?:[@`%][^\s"'\\]|\*$)/.test(what)) return;
  const isQuoted = /^`[^`]*`$/.test(what);
  const quoted = `"${isQuoted ? what.slice(1, -1) : what}"`;
  yield {
    ...{ kind: 'yaml-quote', ...one, cost: 0.5 },
    lines: [text.slice(0, value) + quoted + text.slice(valueEnd)],
    message: isQuoted
      ? "YAML has no quotes like '`'."
      : `A value that begins with ${shown(sign)} must be in quotes.`,
    title: isQuoted ? 'Use straight quotes' : 'Put the value in quotes',
    at: [value, valueEnd],
  };
}

/** A key that was typed or pasted before itself. */
export function* doubledKey({ line }: Suspect): Iterable<Candidate> {
  const { text, key, value, fault } = line;
  if (key === undefined || fault !== 'second-colon' || !text.startsWith(`${key}: `, value)) return;
  const length = key.length + 2;
  yield {
    ...{ kind: 'yaml-stray-text', ...one, cost: 0.3 },
    lines: [text.slice(0, value) + text.slice(value + length)],
    message: `The key ${shown(key)} is written twice.`,
    title: `Delete the second ${shown(`${key}:`)}`,
    at: [value, value + length - 1],
  };
}

/** An item that begins with its name alone, above the other keys of a map. */
export function* lackingKey({ line, next, following }: Suspect): Iterable<Candidate> {
  const { text, at, valueEnd, colon, dashes, column } = line;
  const word = text.slice(at, valueEnd);
  if (dashes.length !== 1 || colon >= 0 || !/^[\w.-]+$/.test(word) || next?.column !== at || next.colon < 0)
    return;
  if (next.dashes.length > 0) return;
  const isItem = (each: LineShape) =>
    each.dashes.length > 0 && each.column === column && each.key !== undefined;
  const other = following(100).find(isItem)?.key;
  if (other === undefined || other === next.key) return;
  yield {
    ...{ kind: 'yaml-colon', ...one, isGuess: true, cost: 0.4 },
    lines: [`${text.slice(0, at)}${other}: ${text.slice(at)}`],
    message: `Missing key before ${shown(word)}. Other items begin with ${shown(other)}.`,
    title: `Insert ${shown(`${other}:`)} before ${shown(word)}`,
    at: [at, valueEnd],
  };
}

/** A dash before a key that is in line with the keys above it. */
export function* dashBeforeKey({ line, state, next }: Suspect): Iterable<Candidate> {
  const { text, column, dashes, at, key } = line;
  if (line.kind !== 'content' || dashes.length !== 1 || key === undefined) return;
  const map = state.levels.findLast((level) => !level.isList && level.column === column);
  const list = state.levels.findLast((level) => level.isList && level.column < column);
  const isTop = column === 0 && line.style === 'none';
  if (!map || (list ? list.first === key : !isTop) || state.pending >= 0) return;
  // Only a key below that goes on with the item tells that this is none of its own.
  const goesOn = !list || (next !== undefined && next.column === column && next.dashes.length === 0);
  yield {
    ...{ kind: 'yaml-dash', ...one, isGuess: !goesOn, cost: 0.7 },
    lines: [' '.repeat(column) + text.slice(at)],
    message: list
      ? `Unexpected '-' before ${shown(key)}, which belongs to the item above.`
      : `Unexpected '-' before ${shown(key)}.`,
    title: "Delete the '-'",
    at: [column, column + 1],
  };
}

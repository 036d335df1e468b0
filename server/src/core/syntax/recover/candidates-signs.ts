/** The ways in which a line may be meant on which a sign was typed that does not belong there. */
import { tailOf } from '../../text/ends.js';
import { type Suspect, shown } from './candidates.js';
import { CLOSING } from './candidates-inside.js';
import type { LayoutState } from './layout-state.js';
import type { LineShape } from './line-shape.js';
import type { Candidate } from './slip.js';

const one = { count: 1, certain: true } as const;

const STRAY = /[:\-"'#{}[\],`|>*&!%@?=.;~\\+]/g;

/** Lines have few signs; a line of many is no slip of one. */
const MOST_SIGNS = 24;

/** A sign that was typed by mistake. */
export function* strays({ line, state, known }: Suspect): Iterable<Candidate> {
  const { text } = line;
  if (line.kind !== 'content') return;
  const signs = [...text.matchAll(STRAY)].slice(0, MOST_SIGNS);
  for (const { index, 0: sign } of signs) {
    const isLeading = text.slice(0, index).trim() === '';
    const cost = 1 + needOf(line, index, sign, state, known) - (isLeading && !isDash(line, index) ? 0.3 : 0);
    // A bracket before a value may as well lack its other half.
    const certain = index !== line.value || CLOSING[sign] === undefined || isLeading;
    const common = { kind: 'yaml-stray-character', count: 1, certain, at: [index, index + 1] } as const;
    const message = `This ${shown(sign)} does not belong here.`;
    const title = `Delete the ${shown(sign)}`;
    yield { ...common, cost, lines: [text.slice(0, index) + text.slice(index + 1)], message, title };
    const lines = [`${text.slice(0, index)} ${text.slice(index + 1)}`];
    if (isLeading) yield { ...common, cost: cost + 0.05, lines, message, title };
  }
}

function isDash(line: LineShape, index: number): boolean {
  return line.dashes.includes(index);
}

/** How much a line needs a sign: signs that do their work are hardly mistakes. */
function needOf(
  line: LineShape,
  index: number,
  sign: string,
  { levels }: LayoutState,
  known: ReadonlyMap<string, number>,
): number {
  if (isDash(line, index)) {
    const list = levels.findLast(({ isList }) => isList);
    const isOdd = line.dashes.length > 1 || (list?.first !== undefined && list.first !== line.key);
    return isOdd && line.dashes[0] === index ? 0.5 : 2;
  }
  // Without its colon, a key is none.
  if (index === line.colon) return 2.5;
  if (sign === ':' && isBetween(line, index)) return endsKey(line.text, index, known) ? 0.6 : 1.5;
  // Nothing but a comment may follow a value that ended.
  if (line.fault === 'after-value' && index >= line.valueEnd) return -0.3;
  return sign === '[' && isNested(line, index) ? -0.2 : Number(opensList(line, index, sign));
}

/** A bracket before an item of a list is rather one too much than one that is not closed. */
function isNested({ text, value, colon }: LineShape, index: number): boolean {
  return colon >= 0 && index > value && /[,[]\s*$/.test(text.slice(value, index));
}

/** A list with commas in it rather lacks its end than has a bracket too much before it. */
function opensList({ text, value, colon }: LineShape, index: number, sign: string): boolean {
  return index === value && colon >= 0 && CLOSING[sign] !== undefined && text.includes(',');
}

/** True for a colon that has text of a value on both sides, either of which may be the mistake. */
function isBetween({ text, value, valueEnd, colon }: LineShape, index: number): boolean {
  return colon >= 0 && index > value && index < valueEnd - 1 && text[index + 1] === ' ';
}

function endsKey(text: string, colon: number, known: ReadonlyMap<string, number>): boolean {
  const before = text.slice(0, colon);
  const [word = ''] = /[A-Za-z].*/.exec(before.slice(tailOf(before, /[\w.-]/))) ?? [];
  return known.has(word);
}

/** A line that became a comment. */
export function* uncommented({ line, isMisfit }: Suspect): Iterable<Candidate> {
  const sign = line.text.indexOf('#');
  if (isMisfit || line.kind !== 'empty' || !/^\s*#\s*(?:- )?[A-Za-z][\w.-]*:(?: |$)/.test(line.text)) return;
  const common = { kind: 'yaml-stray-character', ...one, at: [sign, sign + 1] } as const;
  const message = "This '#' makes the line a comment.";
  const title = "Delete the '#'";
  const { text } = line;
  yield { ...common, cost: 1, lines: [text.slice(0, sign) + text.slice(sign + 1)], message, title };
  yield { ...common, cost: 1.1, lines: [`${text.slice(0, sign)} ${text.slice(sign + 1)}`], message, title };
}

/**
 * Follows the lines of a YAML file as a reader does who looks at indentation, dashes and keys alone, and tells the first
 * line that does not fit those above it. States are immutable, so that repairs can be tried from any line.
 */
import type { LineShape } from './line-shape.js';

/** The keys of a map so far, the last one first. */
interface Keys {
  readonly key: string;
  readonly before: Keys | undefined;
}

interface Level {
  readonly column: number;
  readonly isList: boolean;
  /** The line that opened it. */
  readonly line: number;
  /** Of a map. */
  readonly keys?: Keys | undefined;
  /** Of a map: its first key. Of a list: the first key of its first item. */
  readonly first?: string | undefined;
}

export interface LayoutState {
  readonly levels: readonly Level[];
  /** The column of the key or dash whose value has not begun; -1 where none waits. */
  readonly pending: number;
  readonly pendingIsDash: boolean;
  /** What the lines that follow belong to. */
  readonly mode: 'block' | 'plain' | 'text' | 'quote' | 'flow';
  /** In another mode than `block`: what is indented more than this belongs to the value. */
  readonly parent: number;
  readonly quote: string;
  readonly depth: number;
  /** In plain text: one word. */
  readonly isWord: boolean;
  /** In another mode than `block`: the line on which the value begins. */
  readonly line: number;
}

export const START: LayoutState = {
  levels: [],
  pending: -1,
  pendingIsDash: false,
  mode: 'block',
  parent: -1,
  quote: '',
  depth: 0,
  line: -1,
  isWord: false,
};

type Misfit = 'line' | 'indent' | 'dash' | 'key' | 'no-key' | 'open';

type Step = LayoutState | Misfit;

/** The state after a line, or why the line does not fit. */
export function step(state: LayoutState, line: LineShape, number: number): Step {
  const { mode, parent } = state;
  if (line.kind === 'empty' || (mode === 'text' && line.column > parent)) return state;
  if (mode === 'quote' || mode === 'flow') return inside(state, line);
  if (line.kind === 'marker') return line.text.startsWith('---') ? START : 'line';
  if (line.fault) return 'line';
  const goesOn = mode === 'plain' && line.column > parent && !looksStructural(line);
  if (!goesOn) return place(state, line, number);
  if (line.style !== 'plain' || GLUED.test(line.text)) return 'indent';
  return isNextItem(state, line) ? 'dash' : state;
}

/** One word right below an item of one word is the next item, without its dash. */
function isNextItem({ levels, isWord, parent }: LayoutState, { text, column }: LineShape): boolean {
  return (
    isWord && levels.at(-1)?.isList === true && column === parent + 2 && /^[\w.-]+\s*$/.test(text.trimStart())
  );
}

/** A key without a blank behind its colon; addresses with a port and with colons are none. */
const GLUED = /^ *(?:- +)?[A-Za-z][A-Za-z_-]*(?:\/[A-Za-z_-]+)?:(?=[^\s:/])\S*\s*$/;

/** A word, as keys are. */
const WORD_KEY = /^[A-Za-z][\w.-]*$/;

/**
 * A line within quotes or brackets that began further up. A line that is a key or an item by itself ends them: text that
 * goes on over lines has few of those, and a list in brackets has commas.
 */
function inside(state: LayoutState, line: LineShape): Step {
  const { text } = line;
  const { quote } = state;
  // A quote without a partner is the one that closes the text.
  const isEnd = quote !== '' && count(text, quote) % 2 === 1;
  const isKey =
    !isEnd && line.key !== undefined && WORD_KEY.test(line.key) && !/[,[\]{}]\s*(?:#.*)?$/.test(text);
  if (line.kind === 'marker' || line.dashes.length > 0 || isKey) return 'open';
  if (looksStructural(line) && line.column <= state.parent) return 'open';
  if (quote !== '') {
    const close = text.indexOf(quote);
    if (close < 0) return state;
    return { ...state, mode: 'block', quote: '' };
  }
  const depth = state.depth + count(text, '[{') - count(text, ']}');
  return depth > 0 ? { ...state, depth } : { ...state, mode: 'block', depth: 0 };
}

function count(text: string, characters: string): number {
  let found = 0;
  for (const each of text) if (characters.includes(each)) found++;
  return found;
}

function looksStructural({ kind, colon, dashes }: LineShape): boolean {
  return kind === 'content' && (colon >= 0 || dashes.length > 0);
}

function place(state: LayoutState, line: LineShape, number: number): Step {
  const [only] = state.levels;
  // Text alone at the top is the whole file.
  if (state.mode === 'plain' && state.levels.length === 1 && only?.keys === undefined && !only?.isList)
    return 'no-key';
  const levels = openTo(state, line, number);
  if (typeof levels === 'string') return levels;
  return after(levels, line, number);
}

/** The levels with the one on top that a line belongs to. */
function openTo(
  { levels, pending, pendingIsDash }: LayoutState,
  line: LineShape,
  number: number,
): Level[] | Misfit {
  const { column } = line;
  const isList = line.dashes.length > 0;
  const isOnly = levels.length === 0;
  const isNested = pending >= 0 && (column > pending || (isList && column === pending && !pendingIsDash));
  if (isOnly || isNested) return [...levels, { column, isList, line: number }];
  const kept = levels.filter((level) => level.column <= column);
  // A list may stand in line with its key, which is below it.
  if (!isList && kept.at(-1)?.isList && kept.at(-2)?.column === column) kept.pop();
  const top = kept.at(-1);
  if (top?.column !== column) return 'indent';
  if (!isList && beginsItem(kept, line.key)) return 'dash';
  if (top.isList === isList) return kept;
  return isList ? 'dash' : 'key';
}

/**
 * True for the key that begins each item of a list, where the item has it: the dash before it is missing. Right below
 * itself it is written twice.
 */
function beginsItem(levels: readonly Level[], key: string | undefined): boolean {
  const [list, map] = levels.slice(-2);
  if (key === undefined || !list?.isList || !map || map.isList) return false;
  return list.first === key && map.first === key && map.keys?.before !== undefined;
}

/** What holds behind a line that has its place. */
function after(opened: Level[], line: LineShape, number: number): Step {
  const levels = opened.slice();
  const { dashes, at } = line;
  for (const column of dashes.slice(1)) levels.push({ column, isList: true, line: number });
  const dash = dashes.at(-1);
  if (dash !== undefined) {
    if (at >= line.text.length) return waiting(levels, dash, true);
    noteFirst(levels, line.key);
    if (line.colon < 0) return value(levels, line, dash, number);
    levels.push({ column: at, isList: false, line: number });
  }
  if (line.colon < 0) return textAlone(levels, line, number);
  noteKey(levels, line.key ?? '');
  if (line.style === 'none') return waiting(levels, at, false);
  return value(levels, line, at, number);
}

/** Text stands alone at the top, or below a key that waits for it. */
function textAlone(levels: Level[], line: LineShape, number: number): Step {
  if (!isNewMap(levels, number)) return 'no-key';
  if (levels.length > 1) levels.pop();
  return value(levels, line, Math.max(line.column - 1, -1), number);
}

/** True where a line began what is below a key: text may stand there. */
function isNewMap(levels: readonly Level[], number: number): boolean {
  return levels.at(-1)?.line === number;
}

function noteFirst(levels: Level[], key: string | undefined): void {
  const top = levels.at(-1);
  if (top && top.first === undefined && key !== undefined) levels[levels.length - 1] = { ...top, first: key };
}

function noteKey(levels: Level[], key: string): void {
  const top = levels.at(-1);
  if (top) levels[levels.length - 1] = { ...top, first: top.first ?? key, keys: { key, before: top.keys } };
}

function waiting(levels: readonly Level[], pending: number, pendingIsDash: boolean): LayoutState {
  return { ...START, levels, pending, pendingIsDash };
}

function value(levels: readonly Level[], line: LineShape, parent: number, number: number): LayoutState {
  const state: LayoutState = { ...START, levels, parent, line: number };
  switch (line.style) {
    case 'text':
      return { ...state, mode: 'text' };
    case 'open-quote':
      return { ...state, mode: 'quote', quote: line.quote ?? '' };
    case 'open-flow':
      return { ...state, mode: 'flow', depth: line.depth };
    case 'plain':
      return { ...state, mode: 'plain', isWord: !/\s/.test(line.text.slice(line.value, line.valueEnd)) };
    default:
      return state;
  }
}

/** More keys of one map are not looked through for a key that is there twice. */
const MOST_KEYS = 60;

function hasKey(level: Level | undefined, key: string): boolean {
  let left = MOST_KEYS;
  for (let keys = level?.keys; keys && left > 0; keys = keys.before, left--)
    if (keys.key === key) return true;
  return false;
}

/** Goes on behind a line that does not fit, as if it did. */
export function forced(state: LayoutState, line: LineShape, number: number): LayoutState {
  const isList = line.dashes.length > 0;
  const levels = state.levels.filter((level) => level.column <= line.column);
  const top = levels.at(-1);
  if (top?.column !== line.column || top.isList !== isList)
    levels.push({ column: line.column, isList, line: number });
  const next = after(levels, line, number);
  return typeof next === 'string' ? { ...START, levels } : next;
}

/** What makes a line unlikely where it is: a key that its map has, an item that begins unlike the first of its list. */
export function oddity({ levels }: LayoutState, line: LineShape): number {
  if (line.key === undefined) return line.dashes.length > 1 ? 1 : 0;
  const column = line.dashes.at(-1);
  if (column === undefined) {
    const map = levels.findLast((level) => level.column === line.at && !level.isList);
    return hasKey(map, line.key) ? 2 : 0;
  }
  const list = levels.findLast((level) => level.column === column && level.isList);
  const isNested = line.dashes.length > 1 ? 1 : 0;
  return isNested + (list?.first !== undefined && list.first !== line.key ? 1 : 0);
}

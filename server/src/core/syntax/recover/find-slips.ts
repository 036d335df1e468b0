/**
 * Finds the slips of a file that the parser could not read: goes over its lines, and where one does not fit, tries what
 * may have been meant by it or by a line above that it depends on. The way after which the next lines fit best is taken.
 */

import { MAX_DEPTH } from '../limits.js';
import { dashes, indentation, type Recogniser, type Suspect, tabs } from './candidates.js';
import {
  bullets,
  dashBeforeKey,
  doubledKey,
  fence,
  foreignComment,
  lackingKey,
  marked,
  reserved,
  textBehindSign,
} from './candidates-foreign.js';
import { brackets, colons, quotes } from './candidates-inside.js';
import {
  afterValue,
  dropped,
  gluedComment,
  joined,
  omission,
  prose,
  secondValue,
  textAfterKey,
} from './candidates-lines.js';
import { strays, uncommented } from './candidates-signs.js';
import { forced, type LayoutState, oddity, START, step } from './layout-state.js';
import { type LineShape, LONGEST_LINE, shapeOf } from './line-shape.js';
import type { Candidate, Slip } from './slip.js';
import { editsBetween, shapeAt, type WorkingLine, workingLines } from './working-lines.js';

/** Files with more slips are no files of this kind, or are read from the wrong end. */
const MOST_SLIPS = 25;

/** Lines with content after a misfit that tell which repair is right. */
const HORIZON = 14;

/** Lines above a misfit that may be the reason for it. */
const REACH = 60;

/** Lines above a misfit among which comments may have been lines of the file. */
const COMMENTS = 6;

const MISFIT_COST = 4;

/** A line above the misfit is blamed only where that explains more. */
const ABOVE_COST = 0.3;

const RECOGNISERS: readonly Recogniser[] = [
  ...[omission, tabs, indentation, dashes, colons, quotes, brackets, strays, uncommented],
  ...[joined, secondValue, gluedComment, afterValue, textAfterKey, prose, dropped],
  ...[
    foreignComment,
    fence,
    bullets,
    marked,
    textBehindSign,
    reserved,
    dashBeforeKey,
    doubledKey,
    lackingKey,
  ],
];

interface Scan {
  readonly lines: WorkingLine[];
  /** The state before each line, up to the one that is looked at. */
  readonly states: LayoutState[];
  readonly known: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<number, number>;
  readonly eol: string;
}

export function findSlips(text: string): readonly Slip[] {
  const lines = workingLines(text);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const scan: Scan = { lines, states: [START], ...habits(lines), eol };
  const slips: Slip[] = [];
  for (let index = 0; index < lines.length; ) {
    const next = nextState(scan, index);
    // No description of a cloud is so deep, and every line would have to be looked at on every level.
    if (next && next.levels.length > MAX_DEPTH) break;
    const chosen = next || slips.length === MOST_SLIPS ? undefined : choose(scan, index);
    if (chosen) {
      slips.push(take(scan, chosen));
      // The lines that were changed are looked at again, which must end: a line is changed once.
      index = chosen.index;
    } else {
      const line = shapeAt(lines, index) ?? shapeOf('');
      scan.states[index + 1] = next ?? forced(scan.states[index] ?? START, line, index);
      index++;
    }
  }
  return slips;
}

/** The state behind a line; undefined where it does not fit. */
function nextState({ lines, states }: Scan, index: number): LayoutState | undefined {
  if (isEnd(lines, index)) return START;
  const line = shapeAt(lines, index);
  const next = line && step(states[index] ?? START, line, index);
  return typeof next === 'string' ? undefined : next;
}

/** True for the mark that ends the document, after which nothing comes or another one. */
function isEnd(lines: readonly WorkingLine[], index: number): boolean {
  if (shapeAt(lines, index)?.kind !== 'marker' || !lines[index]?.text.startsWith('...')) return false;
  const next = contentAfter(lines, index);
  return next === undefined || next.kind === 'marker';
}

function contentAfter(lines: readonly WorkingLine[], index: number): LineShape | undefined {
  let after = index + 1;
  while (shapeAt(lines, after)?.kind === 'empty') after++;
  return shapeAt(lines, after);
}

interface Chosen {
  readonly index: number;
  readonly candidate: Candidate;
}

/** What is frequent in a file. */
function habits(lines: readonly WorkingLine[]): Pick<Scan, 'known' | 'columns'> {
  const known = new Map<string, number>();
  const columns = new Map<number, number>();
  for (let index = 0; index < lines.length; index++) {
    const line = shapeAt(lines, index);
    if (line?.kind !== 'content' || line.fault) continue;
    if (line.key !== undefined) known.set(line.key, (known.get(line.key) ?? 0) + 1);
    columns.set(line.column, (columns.get(line.column) ?? 0) + 1);
  }
  return { known, columns };
}

/** The likeliest reading of a line that does not fit; none where nothing was found that is worth trying. */
function choose(scan: Scan, index: number): Chosen | undefined {
  const until = horizonOf(scan.lines, index);
  let best: Chosen | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const each of suspects(scan, index)) {
    const suspect = suspectAt(scan, each, each === index);
    const extra = each === index ? 0 : ABOVE_COST;
    for (const candidate of suspect ? candidatesOf(suspect) : []) {
      const base = candidate.cost + extra;
      if (base >= least || changesAgain(scan.lines, each, candidate.count)) continue;
      const cost = base + costOf(scan, each, candidate, until, least - base);
      if (cost >= least) continue;
      least = cost;
      best = { index: each, candidate };
    }
  }
  return best;
}

function* candidatesOf(suspect: Suspect): Iterable<Candidate> {
  for (const recogniser of RECOGNISERS) yield* recogniser(suspect);
}

function changesAgain(lines: readonly WorkingLine[], index: number, count: number): boolean {
  for (let i = index; i < index + count; i++) if (lines[i]?.isChanged) return true;
  return false;
}

function horizonOf(lines: readonly WorkingLine[], index: number): number {
  let left = HORIZON;
  let at = index + 1;
  for (; at < lines.length && left > 0; at++) {
    // What is on a very long line tells nothing, and reading it for every trial would take long.
    if ((lines[at]?.text.length ?? 0) > LONGEST_LINE) break;
    if (shapeAt(lines, at)?.kind !== 'empty') left--;
  }
  return at;
}

/** The line itself, the one before it, the one that opened what it stands in, and the one whose value did not end. */
function suspects({ lines, states }: Scan, index: number): readonly number[] {
  const state = states[index] ?? START;
  const found = new Set([index]);
  let previous = index - 1;
  while (previous >= 0 && shapeAt(lines, previous)?.kind === 'empty') previous--;
  found.add(previous);
  if (state.mode !== 'block') found.add(state.line);
  for (const { line } of state.levels.slice(-3)) found.add(line);
  for (let at = index - 1; at > index - COMMENTS; at--)
    if (shapeAt(lines, at)?.kind === 'empty') found.add(at);
  return [...found].filter((each) => each >= 0 && index - each < REACH);
}

function suspectAt(
  { lines, states, known, columns }: Scan,
  index: number,
  isMisfit: boolean,
): Suspect | undefined {
  const line = shapeAt(lines, index);
  const state = states[index];
  if (!line || !state || line.text.length > LONGEST_LINE) return undefined;
  const following = (most: number) => {
    const found: LineShape[] = [];
    for (let i = index; i < index + most; i++) {
      const shape = shapeAt(lines, i);
      if (!shape) break;
      found.push(shape);
    }
    return found;
  };
  const isApart = index > 0 && shapeAt(lines, index - 1)?.kind === 'empty';
  return { line, state, known, columns, isMisfit, isApart, next: contentAfter(lines, index), following };
}

/** How badly the lines fit with a candidate in their place; `most` ends the trial. */
function costOf(scan: Scan, index: number, { lines, count }: Candidate, until: number, most: number): number {
  let state = scan.states[index] ?? START;
  let cost = 0;
  const look = (line: LineShape, at: number) => {
    cost += oddity(state, line);
    const next = step(state, line, at);
    if (typeof next === 'string') cost += MISFIT_COST;
    state = typeof next === 'string' ? forced(state, line, at) : next;
  };
  const same = lines.length === count;
  for (let i = 0; i < lines.length && cost < most; i++) {
    if (same && index + i >= until) break;
    look(shapeOf(lines[i] ?? ''), index + i);
  }
  for (let i = index + count; i < until && cost < most; i++) {
    const line = shapeAt(scan.lines, i);
    if (line) look(line, i);
  }
  return cost;
}

/** Puts a candidate in the place of its lines. */
function take({ lines, states, eol }: Scan, { index, candidate }: Chosen): Slip {
  const { count, kind, message, title, certain, isGuess = false, at, open } = candidate;
  const before = lines.slice(index, index + count);
  const [first] = before;
  const start = first?.start ?? 0;
  const [from, to] = at ?? [first?.text.search(/\S/) ?? 0, first?.text.trimEnd().length ?? 0];
  const edits = editsBetween(before, candidate.lines, eol);
  const next = lines[index + count]?.start ?? start + (first?.text.length ?? 0);
  const after = candidate.lines.map(
    (text, i): WorkingLine => ({ start: before[i]?.start ?? start, text, isChanged: true }),
  );
  lines.splice(index, count, ...after);
  states.length = index + 1;
  return {
    kind,
    span: { start: start + from, end: start + Math.max(to, from + 1) },
    message,
    title,
    edits,
    certain,
    isGuess,
    repair: candidate.isRemoved ? [{ span: { start, end: next }, newText: '' }] : undefined,
    open: open && { start: start + open[0], end: start + open[1] },
  };
}

/** The ways in which a line that does not fit may be meant: one function for each kind of slip. */
import type { LayoutState } from './layout-state.js';
import type { LineShape } from './line-shape.js';
import type { Candidate } from './slip.js';

export interface Suspect {
  readonly line: LineShape;
  /** Before the line. */
  readonly state: LayoutState;
  /** The next line that is not empty. */
  readonly next: LineShape | undefined;
  /** True for the line that does not fit, false for one above it that may be the reason. */
  readonly isMisfit: boolean;
  /** True below an empty line or a comment. */
  readonly isApart: boolean;
  /** Keys of the file that are written rightly, with how often. */
  readonly known: ReadonlyMap<string, number>;
  /** How many lines begin at a column. */
  readonly columns: ReadonlyMap<number, number>;
  /** Lines from this one on. */
  following(most: number): readonly LineShape[];
}

export type Recogniser = (suspect: Suspect) => Iterable<Candidate>;

const contentOf = ({ text, column }: LineShape) => text.slice(column);

export function shown(word: string): string {
  const short = word.length > 40 ? `${word.slice(0, 37)}...` : word;
  return `'${short}'`;
}

/** What a line is about, for messages: its key, or what stands on it. */
function subject(line: LineShape): string {
  return shown(line.key ?? line.text.slice(line.at, line.valueEnd).trim());
}

/** Levels farther out are hardly meant. */
const MOST_LEVELS = 8;

/** Columns at which a line may begin: those of the levels above it and below a key that waits for its value. */
function targets({ levels, pending }: LayoutState): number[] {
  const columns = new Set(levels.slice(-MOST_LEVELS).map(({ column }) => column));
  if (pending >= 0) for (const each of [pending + 2, pending, pending + 4]) columns.add(each);
  if (columns.size === 0) columns.add(0);
  return [...columns];
}

export function* tabs({ line, state }: Suspect): Iterable<Candidate> {
  const lead = /^[ \t]*/.exec(line.text)?.[0] ?? '';
  const common = { kind: 'yaml-tab', count: 1, certain: true } as const;
  const message = 'YAML is indented with spaces, not with tabs.';
  const title = 'Replace the tabs with spaces';
  if (!lead.includes('\t')) {
    const at = line.text.indexOf('\t');
    if (at < 0 || line.fault !== 'tab') return;
    yield { ...common, cost: 0.2, lines: [line.text.replace('\t', ' ')], message, title, at: [at, at + 1] };
    return;
  }
  const rest = line.text.slice(lead.length);
  const width = lead.replaceAll('\t', '  ').length;
  const blanks = lead.replaceAll('\t', '').length;
  for (const column of new Set([...targets(state), width, blanks])) {
    const distance = Math.min(Math.abs(column - width), Math.abs(column - blanks));
    // Who types a tab below a key that waits for its value means to go in.
    const isOut = state.pending >= 0 && column <= state.pending && line.dashes.length === 0;
    const lines = [' '.repeat(column) + rest];
    yield {
      ...common,
      cost: 0.2 + distance / 20 + (isOut ? 0.3 : 0),
      lines,
      message,
      title,
      at: [0, lead.length],
    };
  }
}

/** More lines than these are not moved together. */
const MOST_MOVED = 200;

/** How many lines with content are moved together: one, it with what is below it, or all that follow as far right as it. */
function blocks(
  line: LineShape,
  following: readonly LineShape[],
): { readonly own: number; readonly all: number } {
  let own = 0;
  let all = 0;
  for (const each of following) {
    if (each.kind === 'empty') continue;
    if (all > 0 && endsBlock(line, each)) break;
    all++;
    if (own === all - 1 && (all === 1 || each.column > line.column)) own = all;
  }
  return { own, all };
}

/** A whole item that was pasted too far left ends where the next one of its list begins. */
function untilItem(line: LineShape, following: readonly LineShape[], column: number): number {
  if (line.dashes.length === 0 || column <= line.column) return 1;
  let contents = 0;
  for (const each of following) {
    if (contents > 0 && (each.kind === 'marker' || (each.column <= column && each.dashes.length > 0))) break;
    if (each.kind !== 'empty') contents++;
  }
  return contents;
}

function endsBlock(line: LineShape, each: LineShape): boolean {
  if (each.kind === 'marker' || each.column < line.column) return true;
  // Items below keys that are in line with them belong to another list.
  return each.column === line.column && each.dashes.length > 0 && line.dashes.length === 0;
}

export function* indentation(suspect: Suspect): Iterable<Candidate> {
  const { line, state } = suspect;
  if (line.kind !== 'content' || line.fault === 'tab') return;
  const following = suspect.following(MOST_MOVED);
  const { own, all } = blocks(line, following);
  for (const column of [...targets(state), ...besideDash(line, state)]) {
    const by = column - line.column;
    if (by === 0) continue;
    const cost = 1 + Math.abs(by) / 5 + unlikely(suspect, column);
    for (const contents of new Set([1, own, all, untilItem(line, following, column)])) {
      const lines = moved(following, contents, by);
      const below = contents > 1 ? 0.1 : 0;
      const farther = contents > own ? 0.3 + (contents - own) / 8 : below;
      yield {
        ...{ kind: 'yaml-indentation', count: lines.length, lines, certain: true },
        // One blank is a slip of the finger; more may be a line above that is missing.
        isGuess: Math.abs(by) > 1,
        cost: cost + farther,
        message: indentMessage(line, state, column),
        title: `Indent with ${spaces(column)}`,
        at: [line.column, Math.max(line.valueEnd, line.column + 1)],
      };
    }
  }
}

/** Columns at which the file has no lines are unlikely, and those that close much. */
function unlikely({ columns, state }: Suspect, column: number): number {
  const closed = state.levels.filter((level) => level.column > column).length / 4;
  return closed + ((columns.get(column) ?? 0) > 2 ? 0 : 0.6);
}

/** Keys that stand in line with the dash of their item belong behind it. */
function besideDash(line: LineShape, { levels }: LayoutState): number[] {
  const list = levels.findLast(({ isList, column }) => isList && column <= line.column);
  return list && line.dashes.length === 0 ? [list.column + 2] : [];
}

function indentMessage(line: LineShape, { levels }: LayoutState, column: number): string {
  const level = levels.findLast((each) => each.column === column);
  const beside = level?.keys?.key;
  const where = beside !== undefined && line.dashes.length === 0 ? `, in line with ${shown(beside)}` : '';
  return `${subject(line)} must be indented with ${spaces(column)}${where}, not ${line.column}.`;
}

function spaces(count: number): string {
  return `${count} ${count === 1 ? 'space' : 'spaces'}`;
}

function moved(following: readonly LineShape[], contents: number, by: number): string[] {
  const lines: string[] = [];
  let left = contents;
  for (const each of following) {
    if (left === 0) break;
    if (each.kind !== 'empty') left--;
    const isBlank = each.text.trim() === '';
    lines.push(isBlank ? each.text : ' '.repeat(Math.max(0, each.column + by)) + contentOf(each));
  }
  return lines;
}

export function* dashes(suspect: Suspect): Iterable<Candidate> {
  const { line, state } = suspect;
  const { text, column } = line;
  if (line.kind !== 'content') return;
  const common = { kind: 'yaml-dash', count: 1, certain: true } as const;
  if (/^(?:--|-{4,})\s*$/.test(text)) {
    const message = "A document must start with '---'.";
    yield { ...common, cost: 0.3, lines: ['---'], message, title: "Write '---'" };
  }
  const glued = /^ *-(?=[^\s-])/.exec(text)?.[0];
  if (glued !== undefined) {
    const message = "Missing space after '-'.";
    const at = [column, column + 1] as const;
    const lines = [`${glued} ${text.slice(glued.length)}`];
    yield { ...common, cost: 0.5, lines, message, title: "Insert a space after '-'", at };
  }
  const doubled = /^ *-(?=- )/.exec(text)?.[0] ?? /^ *- *(?=- )/.exec(text)?.[0];
  if (doubled !== undefined) {
    const message = "Duplicate '-'. An item starts with only one.";
    const at = [column, doubled.length + 1] as const;
    const lines = [' '.repeat(column) + text.slice(doubled.length)];
    yield { ...common, cost: 0.6, lines, message, title: "Delete one '-'", at };
  }
  const gap = /^( *-) {2,}(?=\S)/.exec(text);
  if (gap) {
    const [whole, dash = ''] = gap;
    const message = `${subject(line)} is too far from its '-'.`;
    const lines = [`${dash} ${text.slice(whole.length)}`];
    const at = [dash.length, whole.length] as const;
    yield {
      ...common,
      kind: 'yaml-indentation',
      cost: 1,
      lines,
      message,
      title: "Leave one space after '-'",
      at,
    };
  }
  if (line.dashes.length === 0) yield* missingDash(line, state);
}

/** Columns at which lists have their dashes, with the first key of their items. */
function dashColumns({
  levels,
  pending,
  pendingIsDash,
}: LayoutState): ReadonlyMap<number, string | undefined> {
  const lists = levels.filter(({ isList }) => isList);
  const columns = new Map(lists.map(({ column, first }) => [column, first]));
  if (pending >= 0 && !pendingIsDash)
    for (const each of [pending, pending + 2]) if (!columns.has(each)) columns.set(each, undefined);
  return columns;
}

function* missingDash(line: LineShape, state: LayoutState): Iterable<Candidate> {
  // In line with a key that has no value yet, a key rather lost its blanks.
  const waits = state.pending === line.column && !state.pendingIsDash;
  for (const [column, first] of dashColumns(state)) {
    const isFirst = first !== undefined && first === line.key;
    // Text among items that are maps is hardly an item.
    const isOdd = first !== undefined && line.key === undefined;
    yield {
      ...{ kind: 'yaml-dash', count: 1, certain: true, isGuess: true },
      cost: (isFirst && !waits ? 0.5 : isOdd ? 4 : 1.6) + Math.abs(column - line.column) / 10,
      lines: [`${' '.repeat(column)}- ${contentOf(line)}`],
      message: `Missing '-' before ${subject(line)}.`,
      title: `Insert '-' before ${subject(line)}`,
      at: [line.column, Math.max(line.valueEnd, line.column + 1)],
    };
  }
}

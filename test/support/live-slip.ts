/** What a slip in one of the examples is, and what somebody types who makes it. */

export interface LiveSlip {
  readonly title: string;
  /** Below `examples/`. */
  readonly file: string;
  /** A text that is in the file once, and what it becomes. */
  readonly from: string;
  readonly to: string;
  /** Put in as a whole, and not character by character. */
  readonly pasted?: true;
  /** The one finding that is new in all files of the folder. */
  readonly says: Said;
  /** Where VS Code itself tells mistakes of the language, its words, in place of ours; the fix is ours. */
  readonly vscodeSays?: Said;
  /** The fix that the editor applies when it is told to: the preferred one unless this says otherwise. */
  readonly fix?: 'first' | 'none';
  /** What the text has become by it; `from` where this says nothing. */
  readonly fixed?: string;
  /** What must be answered while the slip is there. */
  readonly asks: Asked;
}

export interface Said {
  readonly severity: 'error' | 'warning';
  readonly rule: string;
  /** The text that the finding points at. */
  readonly at: string;
  readonly message: string;
}

/** Places of the same file; `$0` marks the position. */
export interface Asked {
  readonly hover: string;
  readonly hoverSays: string;
  readonly complete: string;
  readonly offers: string;
}

/** A stretch of text that goes, and what is typed in its place. */
interface Typed {
  readonly at: number;
  readonly removed: number;
  readonly text: string;
}

/**
 * What somebody types who makes a slip in a text that begins at `start`: what differs, line by line where there are as
 * many lines as before. Each place counts what was typed before it.
 */
export function typedBy({ from, to, pasted }: LiveSlip, start: number): readonly Typed[] {
  const [olds, news] = [from.split('\n'), to.split('\n')];
  if (pasted || olds.length !== news.length) return [difference(from, to, start)];
  const typed: Typed[] = [];
  let at = start;
  for (const [index, old] of olds.entries()) {
    const line = news[index] ?? '';
    if (line !== old) typed.push(difference(old, line, at));
    at += line.length + 1;
  }
  return typed;
}

function difference(from: string, to: string, start: number): Typed {
  const head = commonStart(from, to);
  const tail = commonStart(reversed(from.slice(head)), reversed(to.slice(head)));
  return {
    at: start + head,
    removed: from.length - head - tail,
    text: to.slice(head, to.length - tail),
  };
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++;
  return length;
}

function reversed(text: string): string {
  return [...text].toReversed().join('');
}

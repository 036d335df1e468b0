/**
 * Edits that are made one after the other, as one set of edits of the text before the first of them. Each keeps what it
 * comes from, so that what each part of the set is for can be shown.
 */
import { commonPrefix, commonSuffix } from './common-ends.js';
import type { Span } from './span.js';
import { applyEdits, type TextEdit } from './text-edit.js';

/** An edit and what it was made for; edits that came to lie within each other are one edit for several things. */
export interface EditFor<Cause> extends TextEdit {
  readonly causes: readonly Cause[];
}

/** An edit of the first text, and where what it wrote lies in the newest. */
interface Placed<Cause> {
  readonly edit: EditFor<Cause>;
  /** In the newest text. */
  readonly start: number;
  readonly end: number;
  readonly isOld: boolean;
}

/**
 * `done` are edits of the first text, in order, that led to `text`; `edits` are edits of `text` that lie apart.
 * Returns edits of the first text that lead to what `edits` make of it.
 */
export function composeEdits<Cause>(
  done: readonly EditFor<Cause>[],
  text: string,
  edits: readonly EditFor<Cause>[],
): readonly EditFor<Cause>[] {
  const old = placed(done);
  const fresh = edits.map((edit) => ({ edit, start: edit.span.start, end: edit.span.end, isOld: false }));
  const all = [...old, ...fresh].sort((a, b) => a.start - b.start || a.end - b.end);
  const composed: EditFor<Cause>[] = [];
  let shift = 0;
  for (const group of touching(all)) {
    const made = merged(group, text, shift);
    composed.push(made.edit);
    shift = made.shift;
  }
  return composed;
}

/** Where an offset of the newest text lies in the first one; what was written since then lies where it was written. */
export function offsetBefore(done: readonly TextEdit[], offset: number): number {
  let shift = 0;
  for (const { span, newText } of done) {
    const start = span.start + shift;
    if (offset <= start) break;
    if (offset < start + newText.length) return span.start;
    shift += newText.length - (span.end - span.start);
  }
  return offset - shift;
}

/** Without the words at either end that an edit leaves as they are; undefined where it leaves everything. */
export function trimmedEdit<Edit extends TextEdit>(text: string, edit: Edit): Edit | undefined {
  const { span, newText } = edit;
  const before = text.slice(span.start, span.end);
  if (before === newText) return undefined;
  const start = wordStart(before, commonPrefix(before, newText));
  const most = Math.min(before.length, newText.length) - start;
  const tail = wordTail(before, newText, start, commonSuffix(before, newText, most));
  return {
    ...edit,
    span: { start: span.start + start, end: span.end - tail },
    newText: newText.slice(start, newText.length - tail),
  };
}

function placed<Cause>(done: readonly EditFor<Cause>[]): Placed<Cause>[] {
  let shift = 0;
  return done.map((edit) => {
    const start = edit.span.start + shift;
    shift += edit.newText.length - (edit.span.end - edit.span.start);
    return { edit, start, end: start + edit.newText.length, isOld: true };
  });
}

/** Edits that touch what an earlier one wrote belong together with it; those of one time lie apart. */
function touching<Cause>(all: readonly Placed<Cause>[]): Placed<Cause>[][] {
  const groups: Placed<Cause>[][] = [];
  let end = -1;
  let hasOld = false;
  let hasNew = false;
  for (const each of all) {
    const joins: boolean = each.start <= end && (each.isOld ? hasNew : hasOld);
    const group = joins ? groups.at(-1) : undefined;
    if (group) group.push(each);
    else groups.push([each]);
    end = joins ? Math.max(end, each.end) : each.end;
    hasOld = each.isOld || (joins && hasOld);
    hasNew = !each.isOld || (joins && hasNew);
  }
  return groups;
}

/** `shift` is by how much the newest text is longer than the first, before the group and then behind it. */
function merged<Cause>(
  group: readonly Placed<Cause>[],
  text: string,
  shift: number,
): { readonly edit: EditFor<Cause>; readonly shift: number } {
  const start = group[0]?.start ?? 0;
  const end = group.reduce((most, each) => Math.max(most, each.end), start);
  const old = group.filter(({ isOld }) => isOld);
  const fresh = group.filter(({ isOld }) => !isOld);
  const grown = old.reduce(
    (sum, { edit }) => sum + edit.newText.length - (edit.span.end - edit.span.start),
    0,
  );
  const moved = fresh.map(({ edit }) => ({ ...edit, span: movedBy(edit.span, -start) }));
  const edit: EditFor<Cause> = {
    span: { start: start - shift, end: end - shift - grown },
    newText: applyEdits(text.slice(start, end), moved),
    causes: [...new Set([...old, ...fresh].flatMap((each) => each.edit.causes))],
  };
  return { edit, shift: shift + grown };
}

function movedBy({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** The last place at or before an offset that follows a blank or a line end. */
function wordStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !' \t\n'.includes(text[at - 1] ?? '')) at--;
  return at;
}

/** The most of a common tail that is whole words, and does not begin within CRLF; `start` is how much both begin with. */
function wordTail(a: string, b: string, start: number, tail: number): number {
  const isEdge = (text: string, at: number): boolean =>
    at === start || ' \t\n'.includes(text[at - 1] ?? '') || ' \t\r\n'.includes(text[at] ?? '');
  const isCut = (text: string, at: number): boolean => text[at] === '\n' && text[at - 1] === '\r';
  const fits = (text: string, at: number): boolean => isEdge(text, at) && !isCut(text, at);
  let length = tail;
  while (length > 0 && !(fits(a, a.length - length) && fits(b, b.length - length))) length--;
  return length;
}

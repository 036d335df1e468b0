/**
 * Edits of a text as data, and how a set of them is applied.
 * Which edit repairs what is decided elsewhere.
 */
import type { Span } from './span.js';

/** Replace `span` of a text by `newText`. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * Applies edits; those at one place in the order given. Edits that overlap have no meaning, and are a mistake of
 * their maker.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits.map((edit, order) => ({ edit, order }));
  ordered.sort((a, b) => a.edit.span.start - b.edit.span.start || a.order - b.order);
  let result = '';
  let at = 0;
  for (const { edit } of ordered) {
    if (edit.span.start < at) throw new Error(`Two edits overlap at ${edit.span.start}.`);
    result += text.slice(at, edit.span.start) + edit.newText;
    at = edit.span.end;
  }
  return result + text.slice(at);
}

/** True where no two of the edits want the same characters, so that they can be applied. */
export function areDisjoint(edits: readonly TextEdit[]): boolean {
  const ordered = edits.toSorted((a, b) => a.span.start - b.span.start);
  return ordered.every(({ span }, index) => span.start >= (ordered[index - 1]?.span.end ?? 0));
}

/** True when two edits want the same characters, or both insert at one place. */
export function overlap(a: TextEdit, b: TextEdit): boolean {
  if (a.span.start === b.span.start) return true;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}

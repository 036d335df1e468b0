/**
 * Comments that silence findings: `helion-disable-next-line <rule-id>, ... -- reason`, also `-line` and `-file`.
 * Reading them and telling which were of use; the runner applies them.
 */
import type { SourceFile } from '../model/source-file.js';
import type { Span } from '../text/span.js';

export interface Suppression {
  readonly kind: 'next-line' | 'line' | 'file';
  /** The comment as a whole. */
  readonly comment: Span;
  /** Rule ids with their own spans. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  readonly reason: string | undefined;
  /** The line it concerns, from 0; undefined for the whole file. */
  readonly line: number | undefined;
}

const COMMAND = /helion-disable-(next-line|line|file)\b([^\n]*)/;

export function suppressionsOf(file: SourceFile): Suppression[] {
  const found: Suppression[] = [];
  for (const comment of file.tree.comments) {
    if (!comment.text.includes('helion-disable-')) continue;
    const source = file.text.slice(comment.span.start, comment.span.end);
    const match = COMMAND.exec(source);
    if (!match) continue;
    const kind = match[1] as Suppression['kind'];
    const rest = match[2] ?? '';
    const from = comment.span.start + match.index + match[0].length - rest.length;
    const dashes = /(?:^|\s)--(?:\s|$)/.exec(rest);
    const list = dashes ? rest.slice(0, dashes.index) : rest;
    const reason = dashes
      ? rest
          .slice(dashes.index)
          .replace(/^\s*--/, '')
          .trim()
      : undefined;
    const rules = [...list.matchAll(/[^\s,:]+/g)].map((each) => ({
      id: each[0],
      span: { start: from + each.index, end: from + each.index + each[0].length },
    }));
    found.push({
      kind,
      comment: comment.span,
      rules,
      reason: reason || undefined,
      line: suppressionLine(file, kind, comment.span.start),
    });
  }
  return found;
}

/** The line, from 0, that a comment of this kind speaks of; undefined for the whole file. */
export function suppressionLine(file: SourceFile, kind: string, comment: number): number | undefined {
  if (kind === 'file') return undefined;
  const own = file.lines.positionAt(comment).line;
  if (kind === 'line') return own;
  // Blank lines and further comments between the command and what it concerns do not count.
  for (let line = own + 1; line < file.lines.lineCount; line++) {
    const text = file.text.slice(file.lines.startOf(line), file.lines.endOf(line)).trim();
    if (text !== '' && !text.startsWith('#') && !text.startsWith('//')) return line;
  }
  return own + 1;
}

/** Does this comment silence a finding of the rule that begins on the line? */
export function covers(suppression: Suppression, id: string, line: number): boolean {
  if (suppression.line !== undefined && suppression.line !== line) return false;
  return suppression.rules.some((rule) => rule.id === id);
}

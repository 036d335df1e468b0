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
  const lineOf = linesConcerned(file);
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
      line: lineOf(kind, comment.span.start),
    });
  }
  return found;
}

/** The line, from 0, that a comment of this kind speaks of; undefined for the whole file. */
export function suppressionLine(file: SourceFile, kind: string, comment: number): number | undefined {
  return linesConcerned(file)(kind, comment);
}

function linesConcerned(file: SourceFile): (kind: string, comment: number) => number | undefined {
  // Comments in a row speak of the same line, which is looked for once.
  let row: { readonly from: number; readonly until: number } | undefined;
  return (kind, comment) => {
    if (kind === 'file') return undefined;
    const own = file.lines.positionAt(comment).line;
    if (kind === 'line') return own;
    if (!row || own < row.from || own >= row.until) row = { from: own, until: nextWritten(file, own) };
    return row.until === file.lines.lineCount ? own + 1 : row.until;
  };
}

/** Blank lines and further comments between the command and what it concerns do not count. */
function nextWritten(file: SourceFile, own: number): number {
  let line = own + 1;
  for (; line < file.lines.lineCount; line++) {
    const text = file.text.slice(file.lines.startOf(line), file.lines.endOf(line)).trim();
    if (text !== '' && !text.startsWith('#') && !text.startsWith('//')) break;
  }
  return line;
}

/** Applies comments to findings, and remembers which of them were of use. */
export interface Silencer {
  /** Whether a comment silences a finding of the rule that begins on the line. */
  silences(id: string, line: number): boolean;
  /** Whether a comment has silenced a finding of a rule; comments are counted as they stand in the list. */
  isOfUse(index: number, id: string): boolean;
}

export function silencerOf(suppressions: readonly Suppression[]): Silencer {
  const places = new Set(
    suppressions.flatMap(({ line, rules }) => rules.map(({ id }) => `${line ?? ''} ${id}`)),
  );
  const used = new Set<string>();
  const silencedAt = (place: string): boolean => {
    if (!places.has(place)) return false;
    used.add(place);
    return true;
  };
  return {
    silences(id, line) {
      const here = silencedAt(`${line} ${id}`);
      return silencedAt(` ${id}`) || here;
    },
    isOfUse: (index, id) => used.has(`${suppressions[index]?.line ?? ''} ${id}`),
  };
}

/** Why a finding of a rule is silenced that begins on the line, where a user said so. */
export function reasonFor(
  suppressions: readonly Suppression[],
  id: string,
  line: number,
): string | undefined {
  const speaking = suppressions.filter(
    (each) => (each.line ?? line) === line && each.rules.some((rule) => rule.id === id),
  );
  return speaking.find(({ reason }) => reason !== undefined)?.reason;
}

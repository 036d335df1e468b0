/** Words above lines of text: their places, and, for those that are shown, what they say and where they lead. */
import type { Analysis } from '../analysis/analysis.js';
import type { CodeLens } from '../dialects/dialect.js';
import type { Span } from '../text/span.js';
import { headOf } from './predicted-documents.js';
import { placed } from './predicted-files.js';

export interface LensWords {
  readonly title: string;
  /** The things that it speaks of. */
  readonly places?: readonly { readonly uri: string; readonly span: Span }[];
  /** A line of a predicted document. */
  readonly predicted?: { readonly path: string; readonly line: number };
}

export function codeLenses({ assist }: Analysis): readonly CodeLens[] {
  return (assist.codeLenses() ?? []).toSorted((a, b) => a.offset - b.offset);
}

/** Undefined for a lens of which the thing is gone. */
export function resolveLens(analysis: Analysis, about: readonly string[]): LensWords | undefined {
  const found = analysis.assist.resolveLens(about);
  if (!found) return undefined;
  const { title, places, predicted } = found;
  return {
    title,
    ...(places && { places: places.map(placed) }),
    ...(predicted && { predicted: { ...predicted, line: predicted.line + headOf(analysis).length } }),
  };
}

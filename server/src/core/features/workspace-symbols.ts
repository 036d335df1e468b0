/** The names of whole environments, found by what a user remembers of them: letters in their order, in any case. */
import type { Analysis } from '../analysis/analysis.js';
import type { NamedPlace } from '../model/facts.js';
import type { Span } from '../text/span.js';
import { spanOfName } from './names.js';

export interface WorkspaceSymbol {
  readonly name: string;
  /** What it is: `server role`. */
  readonly kind: string;
  readonly uri: string;
  readonly span: Span;
}

/** Nobody reads more than these; whoever types on gets the others. */
const MOST = 200;

/** One analysis of each environment is enough. Best first: the name itself, what begins so, what has the letters. */
export function workspaceSymbols(analyses: Iterable<Analysis>, query: string): readonly WorkspaceSymbol[] {
  const wanted = query.toLowerCase();
  const found: { readonly place: NamedPlace; readonly rank: number }[] = [];
  const seen = new Set<string>();
  for (const { dialect, environment } of analyses) {
    // The environments of two dialects may have the same root.
    const key = `${dialect} ${environment.root}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const place of environment.names().defined()) {
      const rank = rankOf(place.name.toLowerCase(), wanted);
      if (rank !== undefined) found.push({ place, rank });
    }
  }
  return found
    .sort((a, b) => a.rank - b.rank || a.place.name.length - b.place.name.length)
    .slice(0, MOST)
    .map(({ place }) => ({
      name: place.name,
      kind: place.kind.replaceAll('-', ' '),
      uri: place.file.uri,
      span: spanOfName(place),
    }));
}

function rankOf(name: string, wanted: string): number | undefined {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(wanted)) return 2;
  let at = 0;
  for (const letter of wanted) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return undefined;
  }
  return 3;
}

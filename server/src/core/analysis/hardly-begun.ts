/**
 * Files that say nothing yet: what they are to become is told by their names and by what lies around them, so that the
 * first word of a new file can be completed.
 */
import type { Candidate, FileKind } from '../dialects/dialect.js';
import type { BoundDialect } from './bind-dialect.js';
import { dialects } from './registry.js';
import type { RootOf } from './roots.js';

/** Longer texts say something. */
const LONGEST = 2000;

/** Nothing but comments, brackets, one word, and the version that many files begin with. */
const YAML = /^(?:---)? ?(?:product: ?(?:version: ?\d{0,9} ?)?)?[\w-]* ?$/;
const JSON_TEXT = /^ ?[[{]? ?[{]? ?(?:"[\w-]*"?)? ?[}]? ?[\]}]? ?$/;

function saysNothing({ uri, text }: Candidate): boolean {
  if (text === undefined || text.length > LONGEST) return false;
  const isJson = uri.endsWith('.json');
  const words = (isJson ? text : text.replace(/^[ \t]*#.*/gm, '')).replace(/\s+/g, ' ');
  return (isJson ? JSON_TEXT : YAML).test(words);
}

interface Meant {
  readonly dialect: BoundDialect;
  readonly kind: FileKind;
}

/** What the file may become; empty for files that say something. */
export function meantBy(candidate: Candidate): readonly Meant[] {
  if (!saysNothing(candidate)) return [];
  return dialects.flatMap((dialect) => {
    const kind = dialect.newFile(candidate.uri);
    return kind ? [{ dialect, kind }] : [];
  });
}

/** What the file becomes beside these others: it must lie in the environment of one of them. */
export function becomes(
  candidate: Candidate,
  rootOf: RootOf,
  isThere: (dialect: BoundDialect, root: string) => boolean,
): Meant | undefined {
  return meantBy(candidate).find(({ dialect }) => isThere(dialect, rootOf(dialect.gathering, candidate.uri)));
}

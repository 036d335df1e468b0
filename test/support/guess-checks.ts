/**
 * What must be true of a preferred fix of a name that leads nowhere: exactly one name of the same kind is within one slip,
 * its digits are the same, it does not stand beside the place already, and no other place has the broken name, which
 * would tell that the definition was edited. How near names are is told here anew, and not by the code that is tested.
 */
import { distance } from 'fastest-levenshtein';
import type { Analyses, Analysis, FileEdit, Fix } from '../../server/src/core/index.js';
import type { NamedPlace } from '../../server/src/core/model/facts.js';
import { nodeAt, parentOf } from '../../server/src/core/syntax/queries.js';

/** Everything that is wrong with the guess; nothing where the fix is no guess of a name. `after`: with the fix applied. */
export function wrongGuess(before: Analyses, after: Analyses, { edits }: Fix): readonly string[] {
  const [edit, another] = edits;
  if (!edit || another) return [];
  const broken = brokenNamesAt(before, edit);
  const [first] = broken;
  if (!first) return [];
  const meant = placesAt(after, edit).find(({ kind }) => broken.some((each) => each.kind === kind));
  const analysis = before.of(edit.uri);
  if (!meant || !analysis || !isDefined(analysis, meant)) return [];
  return objections(analysis, first, meant.name, kindsOf(broken));
}

function objections(
  analysis: Analysis,
  broken: NamedPlace,
  meant: string,
  kinds: readonly string[],
): readonly string[] {
  const typed = broken.name;
  // Blanks around a name are no part of it.
  if (typed.trim() === meant) return [];
  const names = analysis.environment.names();
  const candidates = candidatesOf(analysis, kinds, typed);
  const places = kinds.flatMap((kind) => names.referencesOf({ ...broken, kind }));
  const others = new Set(places.map(({ file, node }) => `${file.uri} ${file.tree.spanOf(node).start}`));
  return [
    ...(candidates.length === 1 && candidates[0] === meant
      ? []
      : [`the names that are near are ${candidates.join(', ') || 'none'}`]),
    ...(digits(typed) === digits(meant) ? [] : ['its digits are others']),
    ...(standsBeside(analysis, broken, meant) ? ['the name stands beside it already'] : []),
    ...(others.size > 1 ? [`${others.size} places have the name, so that its definition was edited`] : []),
  ];
}

/** Names of which the letters and digits are the same, or else those that are one slip away. */
function candidatesOf(analysis: Analysis, kinds: readonly string[], typed: string): readonly string[] {
  const names = analysis.environment.names();
  const all = new Set([
    ...[...names.defined(kinds)].map(({ name }) => name),
    ...kinds.flatMap((kind) => names.shipped(kind).map(({ name }) => name)),
  ]);
  const same = [...all].filter((name) => plain(name) === plain(typed));
  return same.length > 0 ? same : [...all].filter((name) => isNear(typed.toLowerCase(), name.toLowerCase()));
}

function isNear(a: string, b: string): boolean {
  if (distance(a, b) <= 1) return true;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return b === a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2);
}

const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const digits = (name: string) => name.replace(/\D+/g, ' ').trim();

function standsBeside({ file: { tree } }: Analysis, { node }: NamedPlace, name: string): boolean {
  const list = parentOf(tree, node);
  return list?.type === 'seq' && list.items.some((item) => item.type === 'scalar' && item.value === name);
}

/** What an edit changes that names something, of any kind, and leads nowhere. */
function brokenNamesAt(analyses: Analyses, edit: FileEdit): readonly NamedPlace[] {
  const analysis = analyses.of(edit.uri);
  const places = placesAt(analyses, edit);
  return analysis && !places.some((place) => isDefined(analysis, place)) ? places : [];
}

function placesAt(analyses: Analyses, { uri, span }: FileEdit): readonly NamedPlace[] {
  const analysis = analyses.of(uri);
  const node = analysis && nodeAt(analysis.file.tree, span.start);
  if (!analysis || node?.type !== 'scalar') return [];
  return analysis.environment.names().at(analysis.file, node);
}

function isDefined({ environment }: Analysis, place: NamedPlace): boolean {
  const names = environment.names();
  return kindsOf([place]).some(
    (kind) =>
      names.definitionsOf({ ...place, kind }).length > 0 ||
      names.shipped(kind).some(({ name }) => name === place.name),
  );
}

function kindsOf(places: readonly NamedPlace[]): readonly string[] {
  return [...new Set(places.flatMap(({ kind, others = [] }) => [kind, ...others]))];
}

/**
 * The names of an environment, asked by name or by place: what the schema says of each file, and what the dialect adds.
 * Nothing is gathered ahead, because a file may name things fifty thousand times.
 */
import type { MapEntry, ScalarNode, SyntaxNode } from '../syntax/tree.js';
import type { Facts, NamedNode, NamedPlace, Names, ShippedName } from './facts.js';
import type { SourceFile } from './source-file.js';

/** What makes two places speak of the same thing. */
type NameKey = Pick<NamedPlace, 'kind' | 'name' | 'scope'>;

export interface NameTable {
  /** In the order of files and text. */
  definitionsOf(key: NameKey): readonly NamedPlace[];
  /** Places that use the name without defining it. */
  referencesOf(key: NameKey): readonly NamedPlace[];
  /** What a node defines or uses. */
  at(file: SourceFile, node: ScalarNode): readonly NamedPlace[];
  /** Every definition of one of these kinds; of every kind without. */
  defined(kinds?: readonly string[]): Iterable<NamedPlace>;
  /** Every place that uses a name of the kind. */
  referenced(kind: string): readonly NamedPlace[];
  /** Names that come with the product. */
  shipped(kind: string): readonly ShippedName[];
}

type Side = 'definitions' | 'references';

type Wanted = (each: NamedNode & { readonly scope?: string }) => boolean;

interface Member {
  readonly file: SourceFile;
  readonly facts: Facts;
}

export function nameTable(files: readonly Member[], own: Names | undefined): NameTable {
  const all = (side: Side, wanted: Wanted): NamedPlace[] => {
    const found: NamedPlace[] = [];
    for (const member of files) search(member, member.facts.pieces ?? [member.facts], side, wanted, found);
    for (const each of own?.[side] ?? []) if (wanted(each)) found.push(each);
    return found;
  };
  return {
    definitionsOf: (key) => all('definitions', sameName(key)),
    referencesOf: (key) => all('references', sameName(key)),
    at(file, node) {
      const member = files.find((each) => each.file === file);
      const wanted: Wanted = (each) => each.node === node;
      const parts = member && partsAround(member.facts, node);
      return (['definitions', 'references'] as const).flatMap((side) => {
        const found: NamedPlace[] = [];
        if (member && parts) search(member, parts, side, wanted, found);
        return found.concat(own?.[side].filter((each) => each.file === file && wanted(each)) ?? []);
      });
    },
    defined: (kinds) => all('definitions', ({ kind }) => !kinds || kinds.includes(kind)),
    referenced: (wanted) => all('references', ({ kind }) => kind === wanted),
    shipped: (kind) => own?.shipped?.(kind) ?? [],
  };
}

function sameName({ kind, name, scope }: NameKey): Wanted {
  return (each) => each.name === name && each.kind === kind && each.scope === scope;
}

function search(
  { file }: Member,
  parts: readonly Readonly<Record<Side, readonly NamedNode[]>>[],
  side: Side,
  wanted: Wanted,
  found: NamedPlace[],
): void {
  for (const part of parts) for (const each of part[side]) if (wanted(each)) found.push({ ...each, file });
}

/** The part of a file that a node lies in. */
function partsAround(
  facts: Facts,
  node: ScalarNode,
): readonly Readonly<Record<Side, readonly NamedNode[]>>[] {
  const { pieces } = facts;
  if (!pieces) return [facts];
  let current: SyntaxNode | MapEntry | undefined = node;
  while (current && !current.piece) current = current.parent;
  const mark = current?.piece;
  const guess = mark && pieces[mark.index];
  if (guess && guess.piece === mark) return [guess];
  return pieces.filter(({ piece }) => piece === mark);
}

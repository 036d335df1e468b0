/**
 * What stands at the top of a file of a model, as the processor reads it: keys in lower case, and nothing of files that
 * are for another version of the format.
 */
import type { SourceFile } from '../../../model/source-file.js';
import { PieceTree } from '../../../syntax/pieces/piece-tree.js';
import { resolved } from '../../../syntax/queries.js';
import type { MapEntry, SyntaxNode } from '../../../syntax/tree.js';
import type { EnvironmentFile } from '../../dialect.js';

export interface ListEntry {
  /** In lower case. */
  readonly key: string;
  readonly entry: MapEntry;
  readonly value: SyntaxNode;
  readonly file: SourceFile;
  /** Whether something of an item may be missing from what could be read. */
  isBroken(item: SyntaxNode): boolean;
  /** True when that can change only together with the node of the item. */
  readonly byItem: boolean;
}

interface TopEntries {
  readonly entries: readonly ListEntry[];
  /** False when there may be keys that could not be read. */
  readonly isWhole: boolean;
}

/** The version of the format that the processor merges. */
const VERSION = 2;

/** A file is asked for them several times, and may have thousands of pieces. */
const known = new WeakMap<EnvironmentFile, TopEntries>();

export function topEntries(member: EnvironmentFile): TopEntries {
  const entries = known.get(member) ?? readEntries(member);
  known.set(member, entries);
  return entries;
}

function readEntries({ file, kind }: EnvironmentFile): TopEntries {
  const { tree } = file;
  const { root } = tree;
  const isPieces = tree instanceof PieceTree;
  const isWhole = isPieces
    ? tree.pieces.every((piece) => piece.kind !== 'other' || !piece.broken)
    : !tree.broken && (root !== undefined || tree.problems.length === 0);
  if (root?.type !== 'map' || (kind !== 'cloud-config' && isForAnotherVersion(root.entries)))
    return { entries: [], isWhole };
  const isBroken = isPieces ? (item: SyntaxNode) => brokenPiece(item) : () => tree.broken;
  const entries = root.entries.map((entry) => ({
    key: String(entry.key.value).toLowerCase(),
    entry,
    value: resolved(entry.value) ?? entry.value,
    file,
    isBroken,
    byItem: isPieces,
  }));
  return { entries, isWhole };
}

function brokenPiece(item: SyntaxNode): boolean {
  const { piece } = item;
  return piece !== undefined && 'broken' in piece && piece.broken === true;
}

/** Such files are left out without a word. */
function isForAnotherVersion(entries: readonly MapEntry[]): boolean {
  const product = entries.findLast(({ key }) => String(key.value).toLowerCase() === 'product')?.value;
  if (product?.type !== 'map') return false;
  const version = product.entries.findLast(({ key }) => key.value === 'version')?.value;
  if (version?.type !== 'scalar' || version.value === null) return false;
  const number = Number(version.value);
  return !Number.isNaN(number) && number !== VERSION;
}

const FLEET_KEYS = new Set(['product', 'servers', 'baremetal', 'baremetal_network', 'baremetal_servers']);

/** True for a file in which nothing but servers stands, and what belongs to them. */
export function isFleetOnly({ kind, file }: EnvironmentFile): boolean {
  const { root } = file.tree;
  if (kind === 'cloud-config' || root?.type !== 'map') return false;
  const keys = root.entries.map(({ key }) => String(key.value).toLowerCase());
  return keys.includes('servers') && keys.every((key) => FLEET_KEYS.has(key));
}

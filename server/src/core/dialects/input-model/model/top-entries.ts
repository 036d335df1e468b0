/**
 * What is at the top of a file of a model, as the processor reads it: keys in lower case.
 */
import { isMarked } from '../../../model/folder-marker.js';
import type { SourceFile } from '../../../model/source-file.js';
import { inputModelSchema } from '../../../schema/input-model-schema.js';
import { PieceTree } from '../../../syntax/pieces/piece-tree.js';
import { entryOf, isUnknown, resolved } from '../../../syntax/queries.js';
import type { MapEntry, SyntaxNode, SyntaxTree, Template } from '../../../syntax/tree.js';
import { isAlmost, nearest } from '../../../text/nearest.js';
import type { EnvironmentFile } from '../../dialect.js';
import { frameLists } from './model-kinds.js';

export interface ListEntry {
  /** In lower case. */
  readonly key: string;
  readonly entry: MapEntry;
  readonly value: SyntaxNode;
  readonly file: SourceFile;
  /** Whether something of an item may be missing from what could be read. */
  isBroken(item: SyntaxNode): boolean;
  /** True when nothing but its items is in the list, and all of them surely are in it. */
  readonly isWhole: boolean;
  /** True when that can change only together with the node of the item. */
  readonly byItem: boolean;
}

interface TopEntries {
  readonly entries: readonly ListEntry[];
  /** False when there may be keys that could not be read. */
  readonly isWhole: boolean;
}

/** A file is asked for them several times, and may have thousands of pieces. */
const known = new WeakMap<EnvironmentFile, TopEntries>();

export function topEntries(member: EnvironmentFile): TopEntries {
  const entries = known.get(member) ?? readEntries(member);
  known.set(member, entries);
  return entries;
}

function readEntries({ file }: EnvironmentFile): TopEntries {
  const { tree } = file;
  const { root, template } = tree;
  const isPieces = tree instanceof PieceTree;
  const isWhole = isWholeAtTop(tree) && !isMarked(file, 'template');
  if (root?.type !== 'map') return { entries: [], isWhole };
  const isBroken = isPieces ? (item: SyntaxNode) => brokenPiece(item) : () => tree.broken && !template;
  const entries = root.entries.map((entry) => ({
    ...listAt(entry, template),
    entry,
    file,
    isBroken,
    byItem: isPieces,
  }));
  return { entries, isWhole };
}

/** The items that surely are in a list. A single object counts as a list of one, as in the processor. */
export function itemsOf({ key, value, file }: ListEntry): readonly SyntaxNode[] {
  const { template } = file.tree;
  if (isNothing(value) || isUnknown(value) || !isReadable(key, value)) return [];
  const items = value.type === 'seq' ? value.items : [value];
  return template ? items.filter((item) => !template.isInBlock(item)) : items;
}

type Listed = Pick<ListEntry, 'key' | 'value' | 'isWhole'>;

function listAt(entry: MapEntry, template: Template | undefined): Listed {
  const key = String(entry.key.value).toLowerCase();
  const meant = meantList(key);
  // What a misspelt list holds counts for nothing, but it is not missing either.
  if (meant !== undefined) return { key: meant, value: { ...entry.key, style: 'opaque' }, isWhole: false };
  const value = resolved(entry.value) ?? entry.value;
  const isCertain = !template || (template.isWhole(entry.value) && !template.isInBlock(entry));
  return { key, value, isWhole: isCertain && isReadable(key, value) };
}

/** Lists of which the objects have no names. */
const NAMELESS: ReadonlySet<string> = new Set(['firewall-rules', 'pass-through', 'ring-specifications']);

/** The processor takes a lone object for a list of one; without its name, it is none. */
function isReadable(key: string, value: SyntaxNode): boolean {
  if (isUnknown(value)) return false;
  if (value.type !== 'map') return value.type === 'seq' || isNothing(value);
  return (
    NAMELESS.has(key) ||
    !LISTS.includes(key) ||
    entryOf(value, 'name') !== undefined ||
    entryOf(value, 'id') !== undefined
  );
}

const KEYS = Object.keys(inputModelSchema.root.properties ?? {});
const LISTS: readonly string[] = [...frameLists, 'servers'];

/** The list that is meant by a key that is none. */
export function meantList(key: string): string | undefined {
  if (KEYS.includes(key)) return undefined;
  const meant = nearest(key, KEYS);
  return meant !== undefined && LISTS.includes(meant) && isAlmost(key, meant) ? meant : undefined;
}

function isNothing(value: SyntaxNode): boolean {
  return value.type === 'scalar' && (value.style === 'missing' || value.value === null);
}

function isWholeAtTop(tree: SyntaxTree): boolean {
  const { root, template } = tree;
  if (tree instanceof PieceTree) return tree.pieces.every((piece) => piece.kind !== 'other' || !piece.broken);
  if (template) return root !== undefined && !template.mayHoldMore(root);
  return !tree.broken && (root !== undefined || tree.problems.length === 0);
}

/** True for what is in a piece of a large file that could not be read whole. */
export function brokenPiece(item: SyntaxNode | MapEntry): boolean {
  const { piece } = item;
  return piece !== undefined && 'broken' in piece && piece.broken === true;
}

const FLEET_KEYS = new Set(['product', 'servers', 'baremetal', 'baremetal_network', 'baremetal_servers']);

/** True for a file that contains only servers, and what belongs to them. */
export function isFleetOnly({ kind, file }: EnvironmentFile): boolean {
  const { root } = file.tree;
  if (kind === 'cloud-config' || root?.type !== 'map') return false;
  const keys = root.entries.map(({ key }) => String(key.value).toLowerCase());
  return keys.includes('servers') && keys.every((key) => FLEET_KEYS.has(key));
}

/**
 * Ranges of addresses as such, written in one value or as two keys, wherever a schema says with `x-range-end` which key
 * ends what another one begins. Where a range must lie, and what it must not meet, is for the dialects.
 */
import type { FormattedValue } from '../../model/facts.js';
import type { SourceFile } from '../../model/source-file.js';
import { type Address, parseAddress } from '../../net/address.js';
import type { AddressRange } from '../../net/address-range.js';
import { propertySchema, type Schema, type SchemaNode } from '../../schema/schema.js';
import { entryOf, isUnknown } from '../../syntax/queries.js';
import type { MapEntry, MapNode, SyntaxNode } from '../../syntax/tree.js';
import type { Changeable } from '../kit/fixes.js';
import type { FileView } from '../over.js';

/** Values that hold a whole range. */
export function rangesIn({ facts }: FileView): readonly FormattedValue[] {
  return facts.formatted.filter(({ format, node }) => format === 'address-range' && !isUnknown(node));
}

/** The two keys of one range in one map, with what is written there. */
export interface Pair {
  readonly map: MapNode;
  readonly firstKey: string;
  readonly lastKey: string;
  readonly first: MapEntry | undefined;
  readonly last: MapEntry | undefined;
  /** False where a rule of the dialect speaks of halves. */
  readonly halves: boolean;
}

const pairing = new WeakMap<Schema, boolean>();

/** Most schemas have no ranges of two keys, and then nobody needs to look for them. */
function hasPairs(schema: Schema): boolean {
  const known = pairing.get(schema);
  if (known !== undefined) return known;
  const found = JSON.stringify(schema.root).includes('"x-range-end"');
  pairing.set(schema, found);
  return found;
}

type PairOfKeys = Pick<Pair, 'firstKey' | 'lastKey' | 'halves'>;

const NO_PAIRS: readonly PairOfKeys[] = [];

/** The pairs that maps of a schema may have, found out once for thousands of maps. */
const pairsBySchema = new WeakMap<SchemaNode, readonly PairOfKeys[]>();

function pairsOfSchema(all: Schema, schema: SchemaNode | undefined): readonly PairOfKeys[] {
  if (!schema?.properties) return NO_PAIRS;
  const known = pairsBySchema.get(schema);
  if (known) return known;
  const found = Object.keys(schema.properties).flatMap((firstKey): PairOfKeys[] => {
    const own = propertySchema(all, schema, firstKey);
    const lastKey = own?.['x-range-end'];
    if (lastKey === undefined) return [];
    return [{ firstKey, lastKey, halves: own?.['x-rules']?.['range-half'] !== false }];
  });
  pairsBySchema.set(schema, found);
  return found;
}

export function pairsIn({ file, facts }: FileView): readonly Pair[] {
  if (!hasPairs(facts.schema)) return [];
  const pairs: Pair[] = [];
  const visit = (node: SyntaxNode) => {
    if (node.type === 'seq') node.items.forEach(visit);
    if (node.type !== 'map') return;
    for (const keys of pairsOfSchema(facts.schema, facts.schemaOf(node))) {
      const [first, last] = [entryOf(node, keys.firstKey), entryOf(node, keys.lastKey)];
      // What is merged as a whole is spoken of where it stands.
      if (isOwn(node, first) || isOwn(node, last)) pairs.push({ ...keys, map: node, first, last });
    }
    for (const entry of node.entries) visit(entry.value);
  };
  if (file.tree.root) visit(file.tree.root);
  return pairs;
}

/** True for an entry that stands in this very map; one of a piece has a parent of its own. */
function isOwn(map: MapNode, entry: MapEntry | undefined): boolean {
  return entry !== undefined && (entry.piece !== undefined || entry.parent === map);
}

/** Both ends of a range, in order or not. */
interface Ends {
  readonly range: AddressRange;
  readonly first: Changeable;
  readonly last: Changeable;
}

/** Both ends, where both are written and good. */
export function endsOf(file: SourceFile, { map, first, last }: Pair): Ends | undefined {
  const [from, to] = [addressOf(first), addressOf(last)];
  if (!from || !to || from.address.family !== to.address.family) return undefined;
  return {
    range: { first: from.address, last: to.address },
    first: { node: from.node, at: { file, node: from.node }, shared: !isOwn(map, first) },
    last: { node: to.node, at: { file, node: to.node }, shared: !isOwn(map, last) },
  };
}

function addressOf(entry: MapEntry | undefined) {
  const node = entry?.value;
  if (node?.type !== 'scalar' || isUnknown(node)) return undefined;
  const address = parseAddress(String(node.value));
  return address && { node, address };
}

/** True for ends that differ in their first part. */
export function isFarApart({ first, last }: AddressRange): boolean {
  return firstPart(first) !== firstPart(last);
}

function firstPart({ family, value }: Address): bigint | undefined {
  return family === 4 ? value >> 24n : undefined;
}

/** The range with the first part of its first address in its last one, where that is in order. */
export function nearEnd({ first, last }: AddressRange): AddressRange | undefined {
  const value = (first.value & 0xff000000n) | (last.value & 0xffffffn);
  return value >= first.value ? { first, last: { family: 4, value } } : undefined;
}

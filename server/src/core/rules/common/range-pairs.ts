/**
 * Ranges of addresses that are written as two keys, wherever a schema says with `x-range-end` which key ends what another
 * one begins: what is wrong with them, for the rules in `ranges.ts`.
 */
import type { Facts } from '../../model/facts.js';
import type { SourceFile } from '../../model/source-file.js';
import { foldedKey } from '../../model/unknown-key.js';
import { type Address, formatAddress, parseAddress } from '../../net/address.js';
import type { AddressRange } from '../../net/address-range.js';
import { propertySchema, type Schema, type SchemaNode } from '../../schema/schema.js';
import { entryOf, isMerge, isUnknown } from '../../syntax/queries.js';
import { insertEntry, replaceScalar } from '../../syntax/rewrite.js';
import type { MapEntry, MapNode, ScalarNode, SyntaxNode } from '../../syntax/tree.js';
import { inFile } from '../in-file.js';
import type { Fix, Report } from '../rule.js';

/** The two keys of one range in one map, with what is written there. */
interface Pair {
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

function pairsIn(all: Schema, schema: SchemaNode | undefined): readonly PairOfKeys[] {
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

function pairsOf(file: SourceFile, facts: Facts): readonly Pair[] {
  if (!hasPairs(facts.schema)) return [];
  const pairs: Pair[] = [];
  const visit = (node: SyntaxNode) => {
    if (node.type === 'seq') node.items.forEach(visit);
    if (node.type !== 'map') return;
    for (const pair of pairsIn(facts.schema, facts.schemaOf(node))) {
      const [first, last] = [entryOf(node, pair.firstKey), entryOf(node, pair.lastKey)];
      pairs.push({ ...pair, map: node, first, last });
    }
    for (const entry of node.entries) visit(entry.value);
  };
  if (file.tree.root) visit(file.tree.root);
  return pairs;
}

/** Ranges of which only one end is there. */
export function halfPairs(file: SourceFile, facts: Facts): readonly Report[] {
  // What is absent in a file that could not be read whole is unknown.
  if (file.tree.broken) return [];
  return pairsOf(file, facts).flatMap(({ map, firstKey, lastKey, first, last, halves }) => {
    const written = first ?? last;
    if (!halves || !written || (first && last) || map.entries.some(isMerge)) return [];
    const missing = first ? lastKey : firstKey;
    if (isElsewhere(facts, missing)) return [];
    return {
      at: { file, node: written.key },
      message: `'${written.key.value}' is only one end of a range; '${missing}' is missing.`,
      fixes: () => otherEnd(file, map, written, missing),
    };
  });
}

/** A key that stands somewhere misspelt is not missing: a rule speaks of it already. */
function isElsewhere({ shape }: Facts, key: string): boolean {
  return shape.some(
    ({ keys, meant, keyword }) =>
      keyword !== 'required' && (meant === key || keys.some((each) => foldedKey(each) === foldedKey(key))),
  );
}

/** A range of one address is at least a range, and the place to write the right one. */
function otherEnd(file: SourceFile, map: MapNode, written: MapEntry, missing: string): Fix[] {
  const { value } = written;
  if (value.type !== 'scalar' || typeof value.value !== 'string' || !parseAddress(value.value)) return [];
  const edits = inFile(file, insertEntry(file, map, missing, value.value, written));
  return [{ title: `Add '${missing}' with the same address`, edits }];
}

interface Ends {
  readonly first: ScalarNode;
  readonly last: ScalarNode;
  readonly from: Address;
  readonly to: Address;
}

/** Both ends, where both are written and good. */
function endsOf({ first, last }: Pair): Ends | undefined {
  const [from, to] = [addressOf(first), addressOf(last)];
  if (!from || !to || from.address.family !== to.address.family) return undefined;
  return { first: from.node, last: to.node, from: from.address, to: to.address };
}

function addressOf(entry: MapEntry | undefined) {
  const node = entry?.value;
  if (node?.type !== 'scalar' || isUnknown(node)) return undefined;
  const address = parseAddress(String(node.value));
  return address && { node, address };
}

/** The range with the first part of its first address in its last one, where that is in order. */
export function nearEnd({ first, last }: AddressRange): AddressRange | undefined {
  const value = (first.value & 0xff000000n) | (last.value & 0xffffffn);
  return value >= first.value ? { first, last: { family: 4, value } } : undefined;
}

function nearer({ from, to }: Ends): string | undefined {
  const range = nearEnd({ first: from, last: to });
  return range && formatAddress(range.last);
}

function isFarApart({ from, to }: Ends): boolean {
  return from.family === 4 && from.value >> 24n !== to.value >> 24n;
}

export function reversedPairs(file: SourceFile, facts: Facts): readonly Report[] {
  return pairsOf(file, facts).flatMap((pair) => {
    const ends = endsOf(pair);
    if (!ends || ends.from.value <= ends.to.value) return [];
    const { first, last, from, to } = ends;
    const better = isFarApart(ends) ? nearer(ends) : undefined;
    return {
      at: { file, node: last },
      message: `'${pair.lastKey}' lies before '${pair.firstKey}', where the range begins.`,
      related: [{ at: { file, node: first }, message: `The range begins at ${formatAddress(from)}.` }],
      fixes: () => [
        ...(better === undefined ? [] : [change(file, last, better)]),
        {
          title: 'Swap the ends',
          edits: inFile(
            file,
            replaceScalar(file, first, formatAddress(to)),
            replaceScalar(file, last, formatAddress(from)),
          ),
          preferred: better === undefined,
        },
      ],
    };
  });
}

export function farApartPairs(file: SourceFile, facts: Facts): readonly Report[] {
  return pairsOf(file, facts).flatMap((pair) => {
    const ends = endsOf(pair);
    if (!ends || ends.from.value > ends.to.value || !isFarApart(ends)) return [];
    const better = nearer(ends);
    return {
      at: { file, node: ends.last },
      message: `'${pair.firstKey}' and '${pair.lastKey}' are far apart; is a digit missing?`,
      related: [
        {
          at: { file, node: ends.first },
          message: `The range begins at ${formatAddress(ends.from)}.`,
        },
      ],
      fixes: () => (better === undefined ? [] : [change(file, ends.last, better)]),
    };
  });
}

function change(file: SourceFile, node: ScalarNode, to: string): Fix {
  return { title: `Change to '${to}'`, edits: inFile(file, replaceScalar(file, node, to)) };
}

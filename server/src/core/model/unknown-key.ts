/**
 * What a key that is not known at its place most likely means: the key under another name, in another
 * case, at another level, or with a slip of the finger. Which rule says so is in the schema and in the dialect.
 */
import type { RuleId } from '../schema/rule-id.js';
import { otherName, resolveSchema, ruleOfOtherName, type Schema, type SchemaNode } from '../schema/schema.js';
import { ownEntry } from '../syntax/queries.js';
import type { MapEntry, MapNode } from '../syntax/tree.js';
import { isAlmost, nearest } from '../text/nearest.js';
import type { ShapeProblem } from './facts.js';
import { foldedKey } from './folded-key.js';

type Judged = Pick<ShapeProblem, 'keyword' | 'meant' | 'belongs'> & { readonly rule: RuleId | false };

/** `ruleOf` gives the rule of a keyword: undefined where the dialect does not tell this case from other unknown keys. */
export function judgeUnknownKey(
  schema: Schema,
  own: SchemaNode,
  map: MapNode,
  entry: MapEntry,
  ruleOf: (keyword: string) => RuleId | false | undefined,
): Judged | undefined {
  const key = String(entry.key.value);
  const known = Object.keys(own.properties ?? {});
  const other = otherName(own, key);
  const otherRule = other !== undefined && ruleOfOtherName(own.properties?.[other], key);
  if (otherRule) return { rule: otherRule, keyword: 'other-name', meant: other };

  const sameButCase = known.find((each) => foldedKey(each) === foldedKey(key));
  const caseRule = ruleOf('key-case');
  if (sameButCase !== undefined && caseRule !== undefined)
    return { rule: caseRule, keyword: 'key-case', meant: sameButCase };

  const belongs = placesOf(schema, key).filter((place) => place.properties !== own.properties);
  const misplacedRule = ruleOf('misplaced-key');
  if (belongs.length > 0 && misplacedRule !== undefined)
    return { rule: misplacedRule, keyword: 'misplaced-key', belongs: belongs.map(({ path }) => path) };

  const sectionRule = entry.value.type === 'map' ? ruleOf('unknown-section') : undefined;
  const candidates = known.filter(
    (each) =>
      !ownEntry(map, each) &&
      (sectionRule === undefined || resolveSchema(schema, own.properties?.[each])?.type === 'object'),
  );
  const meant = nearest(key, candidates) ?? nearest(key.replaceAll('_', '-'), candidates);
  const slipRule = meant !== undefined && isAlmost(key, meant) ? ruleOf('misspelt-key') : undefined;
  const rule = sectionRule ?? slipRule ?? ruleOf('additionalProperties');
  if (rule === undefined) return undefined;
  const keyword = sectionRule === undefined ? 'additionalProperties' : 'unknown-section';
  return { rule, keyword, ...(meant !== undefined && { meant }) };
}

interface KnownPlace {
  /** Keys from the top of the file to the map; empty for the whole file. */
  readonly path: readonly string[];
  readonly properties: SchemaNode['properties'];
}

const places = new WeakMap<Schema, ReadonlyMap<string, readonly KnownPlace[]>>();

/** The maps that have a key of this name, as far as fixed keys lead to them. */
function placesOf(schema: Schema, key: string): readonly KnownPlace[] {
  let index = places.get(schema);
  if (!index) {
    const found = new Map<string, KnownPlace[]>();
    const walk = (node: SchemaNode | undefined, path: readonly string[]) => {
      const { properties } = node ?? {};
      // Schemas are written by us, and none is its own part more than a few levels deep.
      if (!properties || path.length > 6) return;
      for (const [name, own] of Object.entries(properties)) {
        found.set(name, [...(found.get(name) ?? []), { path, properties }]);
        walk(resolveSchema(schema, own), [...path, name]);
      }
    };
    walk(resolveSchema(schema, schema.root), []);
    index = found;
    places.set(schema, index);
  }
  return index.get(key) ?? [];
}

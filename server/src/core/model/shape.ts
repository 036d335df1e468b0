/**
 * Breaches of the schema, from the compiled validator's errors back to the nodes that a person would point at.
 * Values that cannot be known (aliases, Jinja, tags) are never in breach; wording is left to the rules.
 */
import type { RuleId } from '../schema/rule-id.js';
import {
  isFreeKey,
  propertySchema,
  resolveSchema,
  ruleOfOtherName,
  type Schema,
  type SchemaError,
  type SchemaNode,
  type ShapeRules,
} from '../schema/schema.js';
import { entryOf, isDoubtful, isMerge, isUnknown, mergesUnknown, ownEntry } from '../syntax/queries.js';
import type { MapEntry, MapNode, SyntaxNode, SyntaxTree } from '../syntax/tree.js';
import type { ShapeProblem } from './facts.js';
import { isMeantAbove } from './lost-indentation.js';
import { strangeEntries, writtenInstead } from './misspelt-key.js';
import { judgeUnknownKey } from './unknown-key.js';

/** A tree, or a part of one under a root of its own. */
type Shaped = Pick<SyntaxTree, 'root' | 'language' | 'broken' | 'doubtful' | 'template'>;

/** A part of a tree, whose root lacks what stands in other parts. */
interface ShapedPart extends Shaped {
  readonly isPart: true;
}

type SchemaOf = (node: SyntaxNode | MapEntry) => SchemaNode | undefined;

/** More breaches than these in one file help nobody. */
const MOST = 1000;

export function shapeProblems(
  tree: Shaped | ShapedPart,
  schema: Schema,
  schemaOf: SchemaOf,
  shapeRules: ShapeRules,
): ShapeProblem[] {
  const { root } = tree;
  if (!root || isUnknown(root) || root.type === 'alias') return [];
  const isPart = 'isPart' in tree;
  const problems = new Map<SyntaxNode | MapEntry | string, ShapeProblem>();
  for (const error of schema.validate(plain(root)).slice(0, MOST)) {
    if (isPart && OF_WHOLE.has(error.keyword) && error.instancePath === '') continue;
    const node = nodeAtPointer(root, error.instancePath);
    if (!node || isUnknown(node) || node.type === 'alias') continue;
    const own = schemaOf(node) ?? resolveSchema(schema, schema.root) ?? {};
    const problem = problemOf(tree, schema, error, node, own, shapeRules);
    if (problem) addTo(problems, problem);
  }
  return [...problems.values()];
}

function addTo(problems: Map<SyntaxNode | MapEntry | string, ShapeProblem>, problem: ShapeProblem): void {
  const place = placeOf(problem);
  const known = problems.get(place);
  if (known?.keyword === 'required')
    problems.set(place, { ...known, keys: [...known.keys, ...problem.keys] });
  // A wrong type breaks the other keywords of the same value too: the type is what the author must mend.
  else if (!known || problem.keyword === 'type' || problem.keyword === MISSPELT) problems.set(place, problem);
}

/** What one map lacks is one mistake for each rule; everything else is one mistake for each node. */
function placeOf({ keyword, map, rule, at }: ShapeProblem): SyntaxNode | MapEntry | string {
  return keyword === 'required' && map ? `${map.start} ${rule}` : at;
}

/** What is said of the top of a file as a whole. */
const OF_WHOLE: ReadonlySet<string> = new Set(['required', 'additionalProperties']);

type RuleOf = (keyword: string, key: string) => RuleId | false | undefined;

function problemOf(
  tree: Shaped,
  all: Schema,
  error: SchemaError,
  node: SyntaxNode,
  schema: SchemaNode,
  shapeRules: ShapeRules,
): ShapeProblem | undefined {
  const empty = node.type === 'scalar' && node.style === 'missing';
  const keyword = empty ? 'missing-value' : error.keyword;
  const ruleOf = ruleOfKeyword(schema, shapeRules);
  if (keyword === 'additionalProperties' && node.type === 'map')
    return unknownKey(all, error.params?.additionalProperty ?? '', node, schema, ruleOf);
  const missing = keyword === 'required' ? (error.params?.missingProperty ?? '') : '';
  // A JSON file with another root than it should have is the same mistake in every dialect.
  const wrongRoot = keyword === 'type' && tree.language === 'json' && !node.parent;
  const rule = wrongRoot ? 'common/json-root-type' : ruleOf(keyword, missing);
  if (!rule || isUnsure(tree, keyword, node)) return undefined;
  if (keyword === 'required' && node.type === 'map')
    return missingKey(all, rule, node, missing, schema, ruleOf(MISSPELT, missing));
  return { rule, keyword, at: empty ? keyBefore(node) : node, keys: [], schema };
}

/** What more keys or items would mend. */
const ABOUT_SIZE: ReadonlySet<string> = new Set(['required', 'minItems', 'minProperties']);

/** What is absent where something could not be read is unknown, and so is what a template may write. */
function isUnsure(tree: Shaped, keyword: string, node: SyntaxNode): boolean {
  const { template } = tree;
  if (template) return ABOUT_SIZE.has(keyword) && template.mayHoldMore(node);
  return keyword === 'required' ? isDoubtful(tree, node) : keyword === 'missing-value' && tree.broken;
}

function missingKey(
  all: Schema,
  rule: RuleId,
  map: MapNode,
  key: string,
  schema: SchemaNode,
  misspelt: RuleId | false | undefined,
): ShapeProblem | undefined {
  if (!lacks(map, key)) return undefined;
  const instead = writtenInstead(strangeEntries(map, schema, all), schema, key);
  if (!instead) return { rule, keyword: 'required', at: headOf(map), keys: [key], map, schema };
  const { key: written } = instead.entry;
  const otherRule = Object.hasOwn(schema.properties ?? {}, String(written.value))
    ? ruleOfOtherName(schema.properties?.[key], String(written.value))
    : undefined;
  if (otherRule) {
    const keys = [String(written.value)];
    return { rule: otherRule, keyword: 'other-name', at: written, keys, meant: key, map, schema };
  }
  // A key with a slip in it is one mistake, which the rule about unknown keys names, unless it is too mild for a missing key.
  if (!misspelt) return undefined;
  if (!instead.certain) {
    const isTold = schema.additionalProperties === false;
    return isTold ? undefined : { rule, keyword: 'required', at: headOf(map), keys: [key], map, schema };
  }
  const { key: at } = instead.entry;
  return { rule: misspelt, keyword: MISSPELT, at, keys: [String(at.value)], meant: key, map, schema };
}

/** The keyword of a key that is required and has a slip in it, where the rule about unknown keys is a mild one. */
export const MISSPELT = 'misspelt-required';

/** The key of a value that is not there. */
function keyBefore(node: SyntaxNode): SyntaxNode {
  return node.parent?.type === 'entry' ? node.parent.key : node;
}

/** The keys at the top of a file of pieces that the schema does not know. */
export function unknownTopKeys(root: MapNode, all: Schema, shapeRules: ShapeRules): ShapeProblem[] {
  const own = resolveSchema(all, all.root);
  if (own?.additionalProperties !== false) return [];
  return root.entries.flatMap(({ key }) => {
    const name = String(key.value);
    if (propertySchema(all, own, name)) return [];
    return unknownKey(all, name, root, own, ruleOfKeyword(own, shapeRules)) ?? [];
  });
}

function ruleOfKeyword(schema: SchemaNode, shapeRules: ShapeRules): RuleOf {
  const own = schema['x-rules'];
  return (name, key) => own?.[`${name}:${key}`] ?? own?.[name] ?? shapeRules[name];
}

function unknownKey(
  all: Schema,
  key: string,
  map: MapNode,
  schema: SchemaNode,
  ruleOf: RuleOf,
): ShapeProblem | undefined {
  const entry = ownEntry(map, key);
  if (!entry || isMerge(entry) || isUnknown(entry.key) || isFreeKey(all, key)) return undefined;
  // That it lost its blanks is said of the key to which it belongs.
  if (isMeantAbove(all, schema, map, entry)) return undefined;
  const judged = judgeUnknownKey(all, schema, map, entry, (name) => ruleOf(name, key));
  if (!judged) return undefined;
  const { rule, ...rest } = judged;
  return rule ? { rule, ...rest, at: entry.key, keys: [key], map, schema } : undefined;
}

/** What is absent where something unknown is merged may be there. */
function lacks(map: MapNode, key: string): boolean {
  return !entryOf(map, key) && !mergesUnknown(map);
}

/** Where a person would look for what a map lacks: its key, or its first line. */
function headOf(map: MapNode): SyntaxNode | MapEntry {
  if (map.parent?.type === 'entry') return map.parent.key;
  return map.entries[0] ?? map;
}

/** The tree as plain data; null stands for what cannot be known, and is not reported. */
function plain(node: SyntaxNode): unknown {
  if (isUnknown(node) || node.type === 'alias') return null;
  if (node.type === 'scalar') return node.value;
  if (node.type === 'seq') return node.items.map(plain);
  const result: Record<string, unknown> = {};
  for (const entry of node.entries) {
    if (isMerge(entry)) continue;
    const value = plain(entry.value);
    const key = String(entry.key.value);
    // A key of this name would otherwise set the prototype.
    if (key === '__proto__')
      Object.defineProperty(result, key, { value, enumerable: true, configurable: true, writable: true });
    else result[key] = value;
  }
  return result;
}

function nodeAtPointer(root: SyntaxNode, pointer: string): SyntaxNode | undefined {
  let node: SyntaxNode | undefined = root;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (node?.type === 'map') node = ownEntry(node, key)?.value;
    else if (node?.type === 'seq') node = node.items[Number(key)];
    else return undefined;
    if (node?.type === 'alias' || (node && isUnknown(node))) return undefined;
  }
  return node;
}

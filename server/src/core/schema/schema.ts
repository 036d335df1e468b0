/**
 * The schemas as data: what they may contain, and the one walk that says which schema node applies at a syntax node.
 * Shape checks, hover, completion, outline and references are all based on that walk.
 * Schemas are written by us in `schemas/`, so only the keywords listed here occur in them.
 */

import type { MapEntry, ScalarNode, SyntaxNode } from '../syntax/tree.js';
import type { RuleId } from './rule-id.js';

export type SchemaType = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null';

export interface SchemaNode {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly type?: SchemaType | readonly SchemaType[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  /** The items of a line of a CSV file, by column; not checked by Ajv. */
  readonly prefixItems?: readonly SchemaNode[];
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** What a string or number holds: `ipv4`, `cidr`, `address-range`, `vlan-id`, `vlan-range`. Checked by rules, not by Ajv. */
  readonly format?: string;
  readonly title?: string;
  /** Markdown, in our words: the first paragraph of the hover. */
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  /** Values to insert as a whole. `body` is plain data; strings may hold snippet tab stops such as `${1:text}`. */
  readonly defaultSnippets?: readonly SchemaSnippet[];
  /**
   * The rule that reports a breach of a keyword here, instead of the dialect's usual one: keyword to rule id.
   * `required:key` speaks of one key only; `false` says that a rule which looks at the value itself speaks of it.
   *
   * Besides the keywords of JSON Schema there are, for keys that are not known: `misplaced-key` (known elsewhere),
   * `key-case` (known but for case, `-` and `_`) and `unknown-section` (a map that is not known); and, for the texts
   * themselves: `empty`, `placeholder` and `whitespace` (at the root: the dialect has a rule, so common rules leave such values
   * to it), `prefix` (an address with a prefix), `range-half` (at `x-range-end`) and `x-since`.
   */
  readonly 'x-rules'?: Readonly<Record<string, RuleId | false>>;
  /** Names that people write for this key, with the rules that say so. What stands below is read all the same. */
  readonly 'x-other-names'?: Readonly<Record<string, RuleId>>;
  /**
   * Words that people write for the values of `enum`, in lower case and without what divides them: word to value, or to the
   * few values that it may mean, the likeliest first.
   */
  readonly 'x-other-words'?: Readonly<Record<string, string | readonly string[]>>;
  /** What a value that matches the pattern is about, as the end of a message: where later releases have it, for example. */
  readonly 'x-elsewhere'?: Readonly<Record<string, string>>;
  /** This address begins a range; the key beside it that ends the range. */
  readonly 'x-range-end'?: string;
  /** This value defines a name of this kind. */
  readonly 'x-defines'?: string;
  /** This value names something of this kind that is defined elsewhere. */
  readonly 'x-names'?: string | readonly string[];
  /** Words with a meaning of their own that may stand in place of a name: word to Markdown. */
  readonly 'x-words'?: Readonly<Record<string, string>>;
  /** Every key of this map names something of this kind. */
  readonly 'x-key-names'?: string;
  /** At the root: keys that begin with this may be in every map; they are the author's own. */
  readonly 'x-free-keys'?: string;
  /** At the root: a file without content says something, which is that nothing is set. */
  readonly 'x-may-be-empty'?: boolean;
  /** At the root: keys at the top are compared in lower case. */
  readonly 'x-any-case'?: boolean;
  /** A password, a key or a token, which is never shown; see `model/secrets.ts`. */
  readonly 'x-secret'?: boolean;
  /** The environment variable that the value ends up in, for hovers. */
  readonly 'x-variable'?: string;
  /** The only kind of cloud that uses the key: `KVM` or `ESX`. */
  readonly 'x-cloud'?: string;
  /** The first release that knows the key. */
  readonly 'x-since'?: string;
  /** The unit of a number, for hovers: `nodes`, `GiB`. */
  readonly 'x-unit'?: string;
  /** Where the fact comes from, for hovers. */
  readonly 'x-source'?: string;
  /** What each enum value means: value to Markdown. */
  readonly 'x-enum-docs'?: Readonly<Record<string, string>>;
}

export interface SchemaSnippet {
  readonly label: string;
  readonly description: string;
  /** The only kind of cloud that it is for: `KVM` or `ESX`. */
  readonly 'x-cloud'?: string;
  readonly body: unknown;
}

/** One breach of a schema keyword, as the compiled validator reports it. */
export interface SchemaError {
  readonly keyword: string;
  /** JSON pointer of the value. */
  readonly instancePath: string;
  /** The key that is missing or unknown, for the keywords that speak of one. */
  readonly params?: { readonly missingProperty?: string; readonly additionalProperty?: string };
}

export interface Schema {
  readonly id: string;
  readonly root: SchemaNode;
  /** Compiled by Ajv at build time; returns every breach. */
  validate(value: unknown): readonly SchemaError[];
}

/** Follows `$ref` (only `#/$defs/name`); what is beside the `$ref` wins over what it points at. */
export function resolveSchema(schema: Schema, node: SchemaNode | undefined): SchemaNode | undefined {
  if (node?.$ref === undefined) return node;
  const known = resolved.get(node);
  if (known) return known;
  const found = follow(schema, node);
  if (found) resolved.set(node, found);
  return found;
}

/** Schemas do not change, and a file asks for the same node thousands of times. */
const resolved = new WeakMap<SchemaNode, SchemaNode>();

function follow(schema: Schema, node: SchemaNode): SchemaNode | undefined {
  let current: SchemaNode | undefined = node;
  for (let hops = 0; current?.$ref !== undefined && hops < 16; hops++) {
    const { $ref, ...own }: SchemaNode = current;
    const target: SchemaNode | undefined = schema.root.$defs?.[$ref.replace('#/$defs/', '')];
    current = target && { ...target, ...own };
  }
  return current;
}

/** The values that may be meant by this word, the likeliest first. */
export function otherWords(own: SchemaNode, written: string): readonly string[] {
  const words = own['x-other-words'];
  const folded = written.toLowerCase().replace(/[^a-z0-9]+/g, '');
  if (!words || !Object.hasOwn(words, folded)) return [];
  const meant = words[folded] ?? [];
  return typeof meant === 'string' ? [meant] : meant;
}

/** Whether the key is one of the author's own, of which the schema says nothing. */
export function isFreeKey({ root }: Schema, key: string): boolean {
  const prefix = root['x-free-keys'];
  return prefix !== undefined && key.startsWith(prefix);
}

/** The key that goes by this other name too. */
export function otherName(parent: SchemaNode | undefined, key: string): string | undefined {
  for (const [name, own] of Object.entries(parent?.properties ?? {})) {
    if (ruleOfOtherName(own, key) !== undefined) return name;
  }
  return undefined;
}

/** The rule that says that a key has another name, whichever of '-' and '_' divides its words. */
export function ruleOfOtherName(own: SchemaNode | undefined, written: string): RuleId | undefined {
  const others = own?.['x-other-names'];
  if (!others) return undefined;
  for (const each of [written, written.replaceAll('_', '-'), written.replaceAll('-', '_')]) {
    if (Object.hasOwn(others, each)) return others[each];
  }
  return undefined;
}

export function propertySchema(
  schema: Schema,
  parent: SchemaNode | undefined,
  key: string,
): SchemaNode | undefined {
  const own = parent?.properties;
  if (own && Object.hasOwn(own, key)) return resolveSchema(schema, own[key]);
  if (own && parent['x-any-case'] && Object.hasOwn(own, key.toLowerCase()))
    return resolveSchema(schema, own[key.toLowerCase()]);
  const meant = otherName(parent, key);
  if (own && meant !== undefined) return resolveSchema(schema, own[meant]);
  const rest = parent?.additionalProperties;
  return typeof rest === 'object' ? resolveSchema(schema, rest) : undefined;
}

/** `index` counts from 0; it matters only where columns differ. */
export function itemSchema(
  schema: Schema,
  parent: SchemaNode | undefined,
  index = 0,
): SchemaNode | undefined {
  return resolveSchema(schema, parent?.prefixItems?.[index] ?? parent?.items);
}

/** The schema node that applies at a node or at the value of an entry; undefined where the schema says nothing. */
export function schemaAt(schema: Schema, node: SyntaxNode | MapEntry): SchemaNode | undefined {
  if (node.type === 'entry') {
    return propertySchema(schema, schemaAt(schema, node.parent), String(node.key.value));
  }
  const parent = node.parent;
  if (!parent) return resolveSchema(schema, schema.root);
  if (parent.type === 'entry') return parent.key === node ? undefined : schemaAt(schema, parent);
  const own = schemaAt(schema, parent);
  return itemSchema(schema, own, own?.prefixItems ? parent.items.indexOf(node) : 0);
}

export function allowsType(node: SchemaNode | undefined, type: SchemaType): boolean {
  if (!node?.type) return true;
  const types: readonly SchemaType[] = typeof node.type === 'string' ? [node.type] : node.type;
  return types.includes(type) || (type === 'integer' && types.includes('number'));
}

/** The rule that speaks of a breach of each keyword, where the schema names none beside it. */
export type ShapeRules = Readonly<Record<string, RuleId>>;

/**
 * Whether no finding says that a word or number breaches the schema; `null` means what cannot be known. Where rules
 * look at the value themselves, or none speaks of a keyword, it is not a breach.
 */
export function allowsValue(
  own: SchemaNode | undefined,
  value: ScalarNode['value'],
  shapeRules: ShapeRules,
): boolean {
  return keeps(own, value, (keyword) => Boolean(own?.['x-rules']?.[keyword] ?? shapeRules[keyword]));
}

/** Whether a value keeps all that the schema says, whichever rule speaks of it: what fixes may write. */
export function fitsSchema(own: SchemaNode | undefined, value: ScalarNode['value']): boolean {
  return keeps(own, value, () => true);
}

function keeps(own: SchemaNode | undefined, value: ScalarNode['value'], speaks: Speaks): boolean {
  if (!own || value === null) return true;
  if (speaks('type') && !allowsType(own, typeOf(value))) return false;
  if (speaks('enum') && own.enum && !own.enum.includes(value)) return false;
  if (typeof value === 'string') return hasForm(own, value, speaks);
  return typeof value !== 'number' || isWithin(own, value, speaks);
}

type Speaks = (keyword: string) => boolean;

function hasForm(own: SchemaNode, text: string, speaks: Speaks): boolean {
  const { minLength = 0, pattern } = own;
  if (speaks('minLength') && text.length < minLength) return false;
  if (pattern === undefined || !speaks('pattern')) return true;
  const form = forms.get(own) ?? new RegExp(pattern, 'u');
  forms.set(own, form);
  return form.test(text);
}

const forms = new WeakMap<SchemaNode, RegExp>();

function isWithin({ minimum, maximum }: SchemaNode, value: number, speaks: Speaks): boolean {
  if (minimum !== undefined && value < minimum && speaks('minimum')) return false;
  return !(maximum !== undefined && value > maximum && speaks('maximum'));
}

function typeOf(value: string | number | boolean): SchemaType {
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value === 'string' ? 'string' : 'boolean';
}

const defining = new WeakMap<SchemaNode, readonly (readonly [key: string, kind: string])[]>();

/** The keys of a map whose values define names, with the kind of each. */
export function definingKeys(
  schema: Schema,
  own: SchemaNode,
): readonly (readonly [key: string, kind: string])[] {
  const known = defining.get(own);
  if (known) return known;
  const found = Object.entries(own.properties ?? {}).flatMap(([key, each]) => {
    const kind = resolveSchema(schema, each)?.['x-defines'];
    return kind === undefined ? [] : [[key, kind] as const];
  });
  defining.set(own, found);
  return found;
}

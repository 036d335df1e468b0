/** What a key is given when it is completed: the keys that its section cannot be without, or the value that it most likely gets. */
import {
  itemSchema,
  propertySchema,
  type Schema,
  type SchemaNode,
  type SchemaSnippet,
} from '../schema/schema.js';
import { type KeySite, PLACEHOLDER } from './completion-site.js';
import { stopOf } from './snippet.js';

/** Sections nest no deeper than this. */
const DEEPEST = 6;

/** A snippet that leaves nothing to choose. */
export function wholeSnippet(node: SchemaNode | undefined): SchemaSnippet | undefined {
  return node?.defaultSnippets?.find(({ body }) => !JSON.stringify(body).includes('${'));
}

/**
 * The keys that a section needs, each with a tab stop; undefined where it needs none, and where one of them is a section
 * or a list that could begin in several ways.
 */
export function neededKeys(all: Schema, schema: SchemaNode): Readonly<Record<string, unknown>> | undefined {
  let stops = 0;
  let isOpen = false;
  const begin = (node: SchemaNode | undefined, depth: number): unknown => {
    const whole = wholeSnippet(node);
    if (whole) return whole.body;
    if (node?.properties) return needs(node, depth + 1);
    if (node?.items) return [begin(itemSchema(all, node), depth + 1)];
    stops++;
    return stopOf(stops, usual(node));
  };
  const needs = (node: SchemaNode, depth: number): Readonly<Record<string, unknown>> => {
    const { required = [] } = node;
    if (required.length === 0 || depth > DEEPEST) isOpen = true;
    if (isOpen) return {};
    return Object.fromEntries(required.map((key) => [key, begin(propertySchema(all, node, key), depth)]));
  };
  const needed = needs(schema, 0);
  return isOpen ? undefined : needed;
}

interface FirstValue {
  readonly value: string | number | boolean | undefined;
  /** Whether there are others to choose from. */
  readonly isChoice: boolean;
}

/** What the dialect says that the key should have here, else what it has by default. */
export function firstValue(
  { analysis, map }: KeySite,
  key: string,
  schema: SchemaNode | undefined,
): FirstValue {
  const written = map.entries.find((each) => each.key.value === PLACEHOLDER);
  const entry = written && { ...written, key: { ...written.key, value: key } };
  const proposed = entry && analysis.assist.values({ parent: entry, schema });
  if (!proposed) {
    const value = usual(schema);
    return { value, isChoice: value === undefined || schema?.enum !== undefined };
  }
  const preferred = proposed.filter((each) => each.preferred);
  const [best] = proposed.length === 1 ? proposed : preferred.length === 1 ? preferred : [];
  const isPlaceholder = String(best?.value).includes(PLACEHOLDER);
  return { value: isPlaceholder ? undefined : best?.value, isChoice: proposed.length !== 1 };
}

/** A default, or a number that the place takes; a word is for people to choose. */
function usual(schema: SchemaNode | undefined): string | number | boolean | undefined {
  const { default: value, examples = [], minimum } = schema ?? {};
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  const numbers = [...examples, minimum].filter((each) => typeof each === 'number');
  return numbers[0];
}

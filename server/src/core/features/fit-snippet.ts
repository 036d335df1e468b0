/**
 * Snippets of the schema made to fit the environment: what defines a name gets one that is free, and what names something
 * names what is there.
 */
import type { Analysis } from '../analysis/analysis.js';
import type { NameTable } from '../model/name-table.js';
import { propertySchema, type Schema, type SchemaNode, type SchemaSnippet } from '../schema/schema.js';
import type { Plain } from '../syntax/print-value.js';
import type { SeqNode } from '../syntax/tree.js';
import { PLACEHOLDER } from './completion-site.js';
import { type Described, mapLeaves, stopOf, tabStop } from './snippet.js';

/** The snippets of a schema node, without those for the other kind of cloud. */
export function snippetsOf(
  { environment }: Analysis,
  schema: SchemaNode | undefined,
): readonly SchemaSnippet[] {
  const hypervisor = environment.cloud()?.hypervisor?.value.toUpperCase();
  return (schema?.defaultSnippets ?? []).filter(
    ({ 'x-cloud': cloud }) => cloud === undefined || hypervisor === undefined || cloud === hypervisor,
  );
}

/** Whether there are things of the kind already: then the next one is better made like them. */
export function hasSome({ environment }: Analysis, schema: Schema, item: SchemaNode | undefined): boolean {
  const kinds = Object.keys(item?.properties ?? {}).flatMap(
    (key) => propertySchema(schema, item, key)?.['x-defines'] ?? [],
  );
  return kinds.length > 0 && namesOf(environment.names(), kinds).size > 0;
}

/** Only tab stops are changed: what a snippet says without one is what it is for. */
export function fitted(body: unknown, described: Described, { environment }: Analysis): Plain {
  const names = environment.names();
  // A tab stop that occurs twice says the same at both places.
  const known = new Map<string, string>();
  return mapLeaves(body, described, (text, node) => {
    const stop = tabStop(text);
    if (!stop || stop.text === '') return text;
    const fitting = known.get(stop.number) ?? fittingName(names, node, stop.text);
    known.set(stop.number, fitting);
    return stopOf(stop.number, fitting);
  });
}

/** The keys that items of a list are told apart by: names, and what names are made with. */
const TELLING = /^(?:name|logical-name|id|.+-prefix)$/;

/** A whole item whose name none of the items beside it has. */
export function toldApart(body: unknown, list: SeqNode): unknown {
  if (typeof body !== 'object' || body === null) return body;
  const members = Object.entries(body).map(([key, value]: [string, unknown]) => {
    const stop = TELLING.test(key) && typeof value === 'string' ? tabStop(value) : undefined;
    return [key, stop ? stopOf(stop.number, freeName(valuesOf(list, key), stop.text)) : value];
  });
  return Object.fromEntries(members);
}

function valuesOf(list: SeqNode, wanted: string): ReadonlySet<string> {
  const values = list.items.flatMap((item) => (item.type === 'map' ? item.entries : []));
  return new Set(
    values.flatMap(({ key, value }) =>
      key.value === wanted && value.type === 'scalar' ? [String(value.value)] : [],
    ),
  );
}

function fittingName(names: NameTable, node: SchemaNode | undefined, name: string): string {
  const { 'x-defines': defined, 'x-names': named } = node ?? {};
  if (defined !== undefined) return freeName(namesOf(names, [defined]), name);
  if (named === undefined) return name;
  const kinds: readonly string[] = typeof named === 'string' ? [named] : named;
  const there = namesOf(names, kinds);
  return there.has(name) ? name : ([...there][0] ?? name);
}

function namesOf(names: NameTable, kinds: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { name } of names.defined(kinds)) if (name !== PLACEHOLDER) found.add(name);
  return found;
}

/** The name with the next number that is free. */
function freeName(taken: ReadonlySet<string>, name: string): string {
  if (!taken.has(name)) return name;
  const [, before = name, digits = '1'] = /^(.*?)(\d{1,9})$/.exec(name) ?? [];
  const joint = before === name ? '-' : '';
  for (let number = Number(digits) + 1; ; number++) {
    const next = `${before}${joint}${String(number).padStart(joint ? 1 : digits.length, '0')}`;
    if (!taken.has(next)) return next;
  }
}

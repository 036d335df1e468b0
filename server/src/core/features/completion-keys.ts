/** Keys that may be at the cursor, with the beginning of their values, and whole sections. */

import type { Analysis } from '../analysis/analysis.js';
import type { ShippedName } from '../model/facts.js';
import { itemSchema, propertySchema, type Schema, type SchemaNode } from '../schema/schema.js';
import { printScalarAs } from '../syntax/print-value.js';
import { styleOf } from '../syntax/rewrite.js';
import type { SyntaxNode } from '../syntax/tree.js';
import { authored } from '../text/markdown.js';
import { type CompletionItem, type CompletionOptions, type Draft, itemOf } from './completion-items.js';
import { type KeySite, PLACEHOLDER } from './completion-site.js';
import { wordsOf } from './completion-words.js';
import { fitted, hasSome, snippetsOf } from './fit-snippet.js';
import { firstValue, neededKeys, wholeSnippet } from './key-values.js';
import { escapeSnippet, printSnippet, stopOf } from './snippet.js';

export function keyItems(original: Analysis, site: KeySite, options: CompletionOptions): CompletionItem[] {
  const { schema, analysis } = site;
  const required = new Set(schema.required ?? []);
  const items: CompletionItem[] = [];
  const sections: CompletionItem[] = [];
  const shipped = shippedKeys(site);
  for (const key of possibleKeys(site, required, shipped)) {
    const own = propertySchema(analysis.facts.schema, schema, key);
    if (site.below && !fits(analysis.facts.schema, own, site.below)) continue;
    const common = { kind: 'key', ...wordsAbout(own, required.has(key), shipped.get(key)) } as const;
    const place = { ...site, before: site.before + headOf(original, site, key) };
    items.push(itemOf(place, { label: key, ...common, ...keyText(original, site, key, own) }, options));
    if (site.hasColon || site.below) continue;
    if (!opensItem(site)) sections.push(...sectionItems(original, place, key, own, options));
  }
  return [...items, ...sections];
}

/** The version that every file begins with: written with the first section of a file that has nothing yet. */
function headOf(original: Analysis, site: KeySite, key: string): string {
  const { map, schema, analysis, inFlow, hasColon, column } = site;
  if (map.parent || map.entries.length > 1 || hasColon) return '';
  const { eol } = styleOf(original.file);
  const between = inFlow ? `,${eol}${' '.repeat(column)}` : eol + eol;
  return (schema.required ?? [])
    .filter((needed) => needed !== key)
    .flatMap((needed) => {
      const own = propertySchema(analysis.facts.schema, schema, needed);
      const whole = own?.required?.includes('version') ? wholeSnippet(own) : undefined;
      return whole ? keyed(original, site, needed, whole.body, own).plain + between : [];
    })
    .join('');
}

/** What is shown beside a key. */
function wordsAbout(own: SchemaNode | undefined, isRequired: boolean, named: ShippedName | undefined) {
  const described = own?.description === undefined ? undefined : authored(own.description);
  return {
    detail: isRequired ? 'required' : (named?.detail ?? wordsOf(own)),
    documentation: named?.documentation ?? described,
  };
}

/** Names that come with the product, where the keys of a map are names. */
function shippedKeys({ schema, analysis }: KeySite): ReadonlyMap<string, ShippedName> {
  const kind = schema['x-key-names'];
  if (kind === undefined) return new Map();
  return new Map(
    analysis.environment
      .names()
      .shipped(kind)
      .map((each) => [each.name, each]),
  );
}

/** The keys of the schema that are not there yet, required ones first. */
function possibleKeys(
  { map, schema, analysis }: KeySite,
  required: ReadonlySet<string>,
  shipped: ReadonlyMap<string, ShippedName>,
): string[] {
  const unwanted = new Set(analysis.assist.unwantedKeys(map) ?? []);
  for (const entry of map.entries) if (entry.key.value !== PLACEHOLDER) unwanted.add(String(entry.key.value));
  const all = [...Object.keys(schema.properties ?? {}), ...shipped.keys()];
  const keys = all.filter((key) => !unwanted.has(key));
  return keys.sort((a, b) => Number(required.has(b)) - Number(required.has(a)));
}

/** The first key of an item names it; whole sections come later. */
function opensItem({ map, before }: KeySite): boolean {
  return before.startsWith('-') || (map.parent?.type === 'seq' && map.entries.length === 1);
}

/** A key with a whole section below it; a list begins with one of the items that the schema knows. */
function sectionItems(
  original: Analysis,
  site: KeySite,
  key: string,
  schema: SchemaNode | undefined,
  options: CompletionOptions,
): CompletionItem[] {
  const all = site.analysis.facts.schema;
  const own = snippetsOf(original, schema);
  const item = itemSchema(all, schema);
  const [first] = snippetsOf(original, item);
  const lists = first && !hasSome(original, all, item) ? [{ ...first, body: [first.body] }] : [];
  return (own.length > 0 ? own : lists).map(({ label, description: detail, body }) => {
    const fitting = fitted(body, described(site, schema), original);
    const printed = keyed(original, site, key, fitting, schema);
    return itemOf(site, { label: `${key}: ${label}`, kind: 'snippet', detail, ...printed }, options);
  });
}

/** Whether what stands below the key may be its value: then only the key itself is missing. */
function fits(all: Schema, schema: SchemaNode | undefined, below: SyntaxNode): boolean {
  const own = schema?.properties;
  if (below.type === 'map')
    return own !== undefined && below.entries.some(({ key }) => Object.hasOwn(own, String(key.value)));
  if (below.type !== 'seq') return false;
  const item = itemSchema(all, schema);
  return item !== undefined && (below.items[0]?.type === 'map') === (item.properties !== undefined);
}

type KeyText = Pick<Draft, 'plain' | 'snippet' | 'retrigger'>;

/** A key with the beginning of its value: the keys that a section needs, the first line of a list, or a value. */
function keyText(original: Analysis, site: KeySite, key: string, schema: SchemaNode | undefined): KeyText {
  const { language } = original.file.tree;
  const name = printScalarAs(language, key);
  if (site.hasColon) return { plain: name };
  if (site.below) return { plain: `${name}:` };
  if (schema?.properties !== undefined) {
    // An empty section in braces says nothing, and there is no line on which its keys could be chosen.
    const whole = site.inFlow ? snippetsOf(original, schema)[0]?.body : undefined;
    const needed = neededKeys(site.analysis.facts.schema, schema) ?? whole;
    if (needed !== undefined)
      return keyed(original, site, key, fitted(needed, described(site, schema), original), schema);
  }
  const isMap = schema?.properties !== undefined || schema?.['x-key-names'] !== undefined;
  if (isMap || schema?.items !== undefined) return begun(original, site, name, isMap);
  const { value, isChoice } = firstValue(site, key, schema);
  return { ...keyed(original, site, key, stopOf(1, value), schema), retrigger: isChoice };
}

/** A section or a list whose first line is chosen next. */
function begun({ file }: Analysis, { inFlow, column }: KeySite, name: string, isMap: boolean): KeyText {
  const style = styleOf(file);
  const [open, close] = isMap ? ['{', '}'] : ['[', ']'];
  if (inFlow && style.language === 'yaml')
    return {
      plain: `${name}: ${open}${close}`,
      snippet: `${escapeSnippet(name)}: ${open}$1${escapeSnippet(close)}`,
      retrigger: true,
    };
  const indent = inFlow || isMap ? style.step : style.listIndent;
  const newLine = style.eol + ' '.repeat(column + indent);
  const end = style.eol + ' '.repeat(column);
  const [before, after] = inFlow
    ? [` ${open}${newLine}`, `${end}${close}`]
    : [isMap ? newLine : `${newLine}- `, ''];
  return {
    plain: `${name}:${before}${after}`,
    snippet: `${escapeSnippet(`${name}:${before}`)}$1${escapeSnippet(after)}`,
    retrigger: true,
  };
}

function described({ analysis }: KeySite, node: SchemaNode | undefined) {
  return { schema: analysis.facts.schema, node };
}

function keyed(
  { file }: Analysis,
  site: KeySite,
  key: string,
  body: unknown,
  schema: SchemaNode | undefined,
): { plain: string; snippet: string } {
  const style = styleOf(file);
  const name = printScalarAs(file.tree.language, key);
  const blank = site.inFlow ? ' ' : '';
  const printed = printSnippet(
    style,
    body,
    site.column,
    site.inFlow ? 'flow' : 'key',
    described(site, schema),
  );
  return {
    plain: `${name}:${blank}${printed.plain}`,
    snippet: `${escapeSnippet(name)}:${blank}${printed.snippet}`,
  };
}

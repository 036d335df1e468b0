/** Keys that may stand at the cursor, with the beginning of their values, and whole sections. */
import type { Analysis } from '../analysis/analysis.js';
import { allowsType, itemSchema, propertySchema, type Schema, type SchemaNode } from '../schema/schema.js';
import { printScalarAs } from '../syntax/print-value.js';
import { styleOf } from '../syntax/rewrite.js';
import type { SyntaxNode } from '../syntax/tree.js';
import { type CompletionItem, type CompletionOptions, type Draft, itemOf } from './completion-items.js';
import { type KeySite, PLACEHOLDER } from './completion-site.js';
import { escapeSnippet, printSnippet } from './snippet.js';

export function keyItems(original: Analysis, site: KeySite, options: CompletionOptions): CompletionItem[] {
  const { schema, analysis } = site;
  const required = new Set(schema.required ?? []);
  const items: CompletionItem[] = [];
  const sections: CompletionItem[] = [];
  for (const key of possibleKeys(site, required)) {
    const own = propertySchema(analysis.facts.schema, schema, key);
    if (site.below && !fits(analysis.facts.schema, own, site.below)) continue;
    const detail = required.has(key) ? 'required' : undefined;
    const common = { kind: 'key', detail, documentation: own?.description } as const;
    items.push(itemOf(site, { label: key, ...common, ...keyText(original, site, key, own) }, options));
    if (site.hasColon || site.below) continue;
    sections.push(...sectionItems(original, site, key, own, options));
  }
  return [...items, ...sections];
}

/** The keys of the schema that are not there yet, required ones first. */
function possibleKeys({ map, schema, analysis }: KeySite, required: ReadonlySet<string>): string[] {
  const unwanted = new Set(analysis.assist.unwantedKeys(map) ?? []);
  for (const entry of map.entries) if (entry.key.value !== PLACEHOLDER) unwanted.add(String(entry.key.value));
  const keys = Object.keys(schema.properties ?? {}).filter((key) => !unwanted.has(key));
  return keys.sort((a, b) => Number(required.has(b)) - Number(required.has(a)));
}

/** A key with a whole section below it. */
function sectionItems(
  original: Analysis,
  site: KeySite,
  key: string,
  schema: SchemaNode | undefined,
  options: CompletionOptions,
): CompletionItem[] {
  return (schema?.defaultSnippets ?? []).map(({ label, description: detail, body }) => {
    const printed = keyed(original, site, key, body);
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

/** A key with the beginning of its value: the first line of a map or list, a default, or the place for what is chosen next. */
function keyText(
  { file }: Analysis,
  site: KeySite,
  key: string,
  schema: SchemaNode | undefined,
): Pick<Draft, 'plain' | 'snippet' | 'retrigger'> {
  const { language } = file.tree;
  const name = printScalarAs(language, key);
  if (site.hasColon) return { plain: name };
  if (site.below) return { plain: `${name}:` };
  const isMap = schema?.properties !== undefined;
  const isList = !isMap && schema?.items !== undefined;
  if (site.inFlow) {
    if (isMap) return { plain: `${name}: {}`, snippet: `${name}: {$1\\}` };
    if (isList) return { plain: `${name}: []`, snippet: `${name}: [$1]` };
    const quote = language === 'json' && allowsType(schema, 'string') ? '"' : '';
    return { plain: `${name}: ${quote}${quote}`, snippet: `${name}: ${quote}$1${quote}`, retrigger: true };
  }
  return blockText(file, site.column, name, schema);
}

/** A key that has its lines for itself. */
function blockText(
  file: Analysis['file'],
  column: number,
  name: string,
  schema: SchemaNode | undefined,
): Pick<Draft, 'plain' | 'snippet' | 'retrigger'> {
  const isMap = schema?.properties !== undefined;
  const isList = schema?.items !== undefined;
  const style = styleOf(file);
  const newLine = style.eol + ' '.repeat(column + (isMap ? style.step : style.listIndent));
  if (isMap) return { plain: `${name}:${newLine}`, snippet: `${name}:${newLine}$1` };
  if (isList) return { plain: `${name}:${newLine}- `, snippet: `${name}:${newLine}- $1` };
  const value = schema?.default;
  if (typeof value !== 'string' && typeof value !== 'number') return { plain: `${name}: `, retrigger: true };
  const shown = printScalarAs(file.tree.language, value);
  return { plain: `${name}: ${shown}`, snippet: `${name}: \${1:${escapeSnippet(shown)}}` };
}

function keyed(
  { file }: Analysis,
  site: KeySite,
  key: string,
  body: unknown,
): { plain: string; snippet: string } {
  const style = styleOf(file);
  const name = printScalarAs(file.tree.language, key);
  const blank = site.inFlow ? ' ' : '';
  const printed = printSnippet(style, body, site.column, site.inFlow ? 'flow' : 'key');
  return {
    plain: `${name}:${blank}${printed.plain}`,
    snippet: `${escapeSnippet(name)}:${blank}${printed.snippet}`,
  };
}

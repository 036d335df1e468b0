/**
 * Completion: the keys, values, names and whole sections that may stand at the cursor, out of the schema, the names of the
 * environment and the dialect's own proposals. Where the cursor stands is found by `completion-sites.ts`.
 */
import type { Analysis } from '../analysis/analysis.js';
import type { ValueSuggestion } from '../dialects/dialect.js';
import { allowsType, itemSchema, propertySchema, type Schema, type SchemaNode } from '../schema/schema.js';
import { printScalarAs } from '../syntax/print-value.js';
import { styleOf } from '../syntax/rewrite.js';
import type { SyntaxNode } from '../syntax/tree.js';
import type { TextEdit } from '../text/text-edit.js';
import { proposedNames } from './completion-names.js';
import { type ItemSite, type KeySite, PLACEHOLDER, type Site, type ValueSite } from './completion-site.js';
import { completionSites } from './completion-sites.js';
import { fieldProposals } from './csv-completion.js';
import { escapeSnippet, printSnippet } from './snippet.js';

export interface CompletionOptions {
  /** False for clients that take plain text only. */
  readonly snippets: boolean;
}

export interface CompletionItem {
  readonly label: string;
  readonly kind: 'key' | 'value' | 'name' | 'snippet';
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** Lies on one line and holds the cursor; indentation is already in the text. */
  readonly edit: TextEdit;
  /** True when the text of the edit is a snippet. */
  readonly isSnippet: boolean;
  readonly filterText: string;
  readonly sortText: string;
  readonly preselect: boolean;
  /** True when the value is to be chosen next, so that the editor may ask again at once. */
  readonly retrigger: boolean;
  readonly additionalEdits: readonly TextEdit[];
}

export function completion(
  analysis: Analysis,
  offset: number,
  options: CompletionOptions = { snippets: true },
): readonly CompletionItem[] {
  if (analysis.file.tree.language === 'csv') return fields(analysis, offset, options);
  const items: CompletionItem[] = [];
  for (const site of completionSites(analysis, offset)) {
    if (site.kind === 'key') items.push(...keyItems(analysis, site, options));
    else if (site.kind === 'value') items.push(...valueItems(analysis, site, options));
    else items.push(...listItems(analysis, site, options));
  }
  const best = items.find((item) => item.preselect);
  return unique(items).map((item, index) => ({
    ...item,
    sortText: String(index).padStart(4, '0'),
    preselect: item === best,
  }));
}

function fields(
  analysis: Analysis,
  offset: number,
  { snippets }: CompletionOptions,
): readonly CompletionItem[] {
  const proposals = fieldProposals(analysis, offset);
  const sorted = proposals.toSorted((a, b) => Number(b.preferred) - Number(a.preferred));
  return sorted.map(({ label, newText, snippet, span, preferred, ...shown }, index) => ({
    label,
    kind: snippet === undefined ? 'value' : 'snippet',
    ...shown,
    edit: { span, newText: snippets ? (snippet ?? newText) : newText },
    isSnippet: snippets && snippet !== undefined,
    filterText: newText,
    sortText: String(index).padStart(4, '0'),
    preselect: preferred && index === 0,
    retrigger: false,
    additionalEdits: [],
  }));
}

/** The same text can be proposed by the schema and by the dialect: the first stays. */
function unique(items: readonly CompletionItem[]): CompletionItem[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = `${item.label}\0${item.edit.newText}`;
    return !seen.has(key) && seen.add(key);
  });
}

interface Draft {
  readonly label: string;
  readonly kind: CompletionItem['kind'];
  readonly detail?: string | undefined;
  readonly documentation?: string | undefined;
  /** Text without snippet syntax, and with it where it differs. */
  readonly plain: string;
  readonly snippet?: string;
  readonly preselect?: boolean;
  readonly retrigger?: boolean;
  readonly span?: Site['span'];
}

function itemOf(site: Site, draft: Draft, options: CompletionOptions): CompletionItem {
  const isSnippet = options.snippets && draft.snippet !== undefined;
  const body = isSnippet ? (draft.snippet ?? '') : draft.plain;
  const newText = site.before + body + site.after;
  return {
    label: draft.label,
    kind: draft.kind,
    ...(draft.detail !== undefined && { detail: draft.detail }),
    ...(draft.documentation !== undefined && { documentation: draft.documentation }),
    edit: { span: draft.span ?? site.span, newText },
    isSnippet,
    filterText: site.quote + draft.label,
    sortText: '',
    preselect: draft.preselect ?? false,
    retrigger: draft.retrigger ?? false,
    additionalEdits:
      site.commaAt === undefined ? [] : [{ span: { start: site.commaAt, end: site.commaAt }, newText: ',' }],
  };
}

// ---- keys

function keyItems(original: Analysis, site: KeySite, options: CompletionOptions): CompletionItem[] {
  const { map, schema, analysis } = site;
  const unwanted = new Set(analysis.assist.unwantedKeys(map) ?? []);
  for (const entry of map.entries) if (entry.key.value !== PLACEHOLDER) unwanted.add(String(entry.key.value));
  const required = new Set(schema.required ?? []);
  const keys = Object.keys(schema.properties ?? {}).filter((key) => !unwanted.has(key));
  keys.sort((a, b) => Number(required.has(b)) - Number(required.has(a)));
  const items: CompletionItem[] = [];
  const sections: CompletionItem[] = [];
  for (const key of keys) {
    const own = propertySchema(analysis.facts.schema, schema, key);
    if (site.below && !fits(analysis.facts.schema, own, site.below)) continue;
    const detail = required.has(key) ? 'required' : undefined;
    const common = { kind: 'key', detail, documentation: own?.description } as const;
    items.push(itemOf(site, { label: key, ...common, ...keyText(original, site, key, own) }, options));
    if (site.hasColon || site.below) continue;
    for (const section of own?.defaultSnippets ?? []) {
      const printed = keyed(original, site, key, section.body);
      const { description } = section;
      sections.push(
        itemOf(
          site,
          { label: `${key}: ${section.label}`, kind: 'snippet', detail: description, ...printed },
          options,
        ),
      );
    }
  }
  return [...items, ...sections];
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
  const style = styleOf(file);
  const newLine = style.eol + ' '.repeat(site.column + (isMap ? style.step : style.listIndent));
  if (isMap) return { plain: `${name}:${newLine}`, snippet: `${name}:${newLine}$1` };
  if (isList) return { plain: `${name}:${newLine}- `, snippet: `${name}:${newLine}- $1` };
  const value = schema?.default;
  if (typeof value !== 'string' && typeof value !== 'number') return { plain: `${name}: `, retrigger: true };
  const shown = printScalarAs(language, value);
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

// ---- values

function valueItems(original: Analysis, site: ValueSite, options: CompletionOptions): CompletionItem[] {
  const items = scalarItems(site, options);
  const { schema } = site;
  const style = styleOf(original.file);
  for (const { label, description, body } of schema?.defaultSnippets ?? []) {
    const printed = printSnippet(style, body, site.column, site.inFlow ? 'flow' : 'key');
    // The blank that may stand after the colon goes: the value begins on a line of its own.
    const span = site.inFlow ? site.span : { start: site.afterColon, end: site.span.end };
    const bare = { ...site, before: '' };
    items.push(itemOf(bare, { label, kind: 'snippet', detail: description, ...printed, span }, options));
  }
  return items;
}

function scalarItems(site: ValueSite | ItemSite, options: CompletionOptions): CompletionItem[] {
  const { analysis, schema, parent } = site;
  const written =
    site.kind === 'item'
      ? new Set(site.parent.items.map((item) => item.type === 'scalar' && item.value))
      : undefined;
  // What the dialect proposes is all there is; only where it has no answer do the schema and the existing names speak.
  const proposed = analysis.assist.values({ parent, schema });
  const suggestions = proposed ?? fromSchema(schema);
  const docs = schema?.['x-enum-docs'];
  const sorted = [...suggestions].sort((a, b) => Number(b.preferred ?? false) - Number(a.preferred ?? false));
  const named = proposed ? [] : namedItems(site, options);
  const items = sorted
    .filter((each) => !written?.has(each.value as string))
    .map((each) => {
      const label = String(each.value);
      return itemOf(
        site,
        {
          label,
          kind: schema?.['x-names'] === undefined ? 'value' : 'name',
          detail: each.detail,
          documentation: each.documentation ?? docs?.[label],
          plain: scalarText(site, each.value),
          preselect: each.preferred ?? false,
        },
        options,
      );
    });
  return [...items, ...named];
}

function fromSchema(schema: SchemaNode | undefined): readonly ValueSuggestion[] {
  const values: ValueSuggestion[] = [];
  for (const value of schema?.enum ?? []) {
    if (value !== null)
      values.push({ value, ...(value === schema?.default && { detail: 'default', preferred: true }) });
  }
  if (values.length > 0) return values;
  if (allowsType(schema, 'boolean') && schema?.type !== undefined) return [{ value: true }, { value: false }];
  const value = schema?.default;
  if (typeof value === 'string' || typeof value === 'number') return [{ value, detail: 'default' }];
  return [];
}

/** Names that exist, for a value that names something, with where they are defined. */
function namedItems(site: ValueSite | ItemSite, options: CompletionOptions): CompletionItem[] {
  return proposedNames(site.analysis, site.schema).map(({ name, detail, documentation }) => {
    const draft = {
      label: name,
      kind: 'name',
      detail,
      documentation,
      plain: scalarText(site, name),
    } as const;
    return itemOf(site, draft, options);
  });
}

function scalarText(site: ValueSite | ItemSite, value: string | number | boolean): string {
  const { language } = site.analysis.file.tree;
  if (typeof value !== 'string' || language === 'json') return printScalarAs(language, value);
  if (site.quote && !value.includes(site.quote) && !value.includes('\\'))
    return site.quote + value + site.quote;
  return printScalarAs(language, value);
}

// ---- list items

function listItems(original: Analysis, site: ItemSite, options: CompletionOptions): CompletionItem[] {
  const { schema, parent, analysis } = site;
  const style = styleOf(original.file);
  const items = schema?.properties ? [] : scalarItems(site, options);
  const print = (body: unknown) => {
    const printed = printSnippet(style, body, site.column, site.inFlow ? 'flow' : 'dash');
    return { plain: printed.plain.trimStart(), snippet: printed.snippet.trimStart() };
  };
  for (const { label, detail, documentation, body } of analysis.assist.items(parent) ?? []) {
    items.push(itemOf(site, { label, kind: 'snippet', detail, documentation, ...print(body) }, options));
  }
  for (const { label, description, body } of schema?.defaultSnippets ?? []) {
    items.push(itemOf(site, { label, kind: 'snippet', detail: description, ...print(body) }, options));
  }
  return items;
}

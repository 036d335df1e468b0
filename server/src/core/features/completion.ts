/**
 * Completion: the keys, values, names and whole sections that may stand at the cursor, out of the schema, the names of the
 * environment and the dialect's own proposals. Where the cursor stands is found by `completion-sites.ts`.
 */
import type { Analysis } from '../analysis/analysis.js';
import type { ValueSuggestion } from '../dialects/dialect.js';
import { allowsType, type SchemaNode } from '../schema/schema.js';
import { printScalarAs } from '../syntax/print-value.js';
import { styleOf } from '../syntax/rewrite.js';
import { type CompletionItem, type CompletionOptions, itemOf } from './completion-items.js';
import { keyItems } from './completion-keys.js';
import { proposedNames } from './completion-names.js';
import type { ItemSite, ValueSite } from './completion-site.js';
import { completionSites } from './completion-sites.js';
import { fieldProposals } from './csv-completion.js';
import { markerItems } from './marker-completion.js';
import { printSnippet } from './snippet.js';

export function completion(
  analysis: Analysis,
  offset: number,
  options: CompletionOptions = { snippets: true },
): readonly CompletionItem[] {
  if (analysis.file.tree.language === 'csv') return fields(analysis, offset, options);
  const markers = markerItems(analysis, offset);
  if (markers.length > 0) return markers;
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

/**
 * Completion: the keys, values, names and whole sections that may be at the cursor, out of the schema, the names of the
 * environment and the dialect's own proposals. Where the cursor is is found by `completion-sites.ts`.
 */

import type { Analysis } from '../analysis/analysis.js';
import type { ValueSuggestion } from '../dialects/dialect.js';
import { allowsType, type SchemaNode } from '../schema/schema.js';
import { printScalarAs } from '../syntax/print-value.js';
import { styleOf } from '../syntax/rewrite.js';
import { authored, type Markdown } from '../text/markdown.js';
import { type CompletionItem, type CompletionOptions, type Draft, itemOf } from './completion-items.js';
import { keyItems } from './completion-keys.js';
import { proposedNames } from './completion-names.js';
import { type ItemSite, lineAt, PLACEHOLDER, type Site, type ValueSite } from './completion-site.js';
import { completionSites } from './completion-sites.js';
import { suppressionItems } from './completion-suppressions.js';
import { fieldProposals } from './csv-completion.js';
import { fitted, snippetsOf, toldApart } from './fit-snippet.js';
import { markerItems } from './marker-completion.js';
import { printSnippet } from './snippet.js';

/** In characters. */
const LONGEST_LINE = 100_000;

export function completion(
  analysis: Analysis,
  offset: number,
  options: CompletionOptions = { snippets: true },
): readonly CompletionItem[] {
  // What is so long was not typed, and looking through it would take longer than the next key.
  const { start, end } = lineAt(analysis, offset);
  if (end - start > LONGEST_LINE) return [];
  if (analysis.file.tree.language === 'csv') return fields(analysis, offset, options);
  if (analysis.file.tree.comments.some(({ span }) => span.start < offset && offset <= span.end))
    return numbered(commentItems(analysis, offset));
  // What goes on with the item before comes before what begins the next one.
  const sites = completionSites(analysis, offset);
  const [now, next] = [false, true].map((isNext) =>
    sites
      .filter((site) => isNext === (site.kind === 'item' && site.isNext === true))
      .flatMap((site) => itemsAt(analysis, site, options))
      .toSorted(byKind),
  );
  const own = unique([...nameFirst(now ?? []), ...(next ?? [])]).filter((item) => !speaksOfPlaceholder(item));
  const best = own.find((item) => item.preselect);
  return numbered(own.map((item) => ({ ...item, preselect: item === best })));
}

/** What silences findings and what says what a folder is for begin alike. */
function commentItems(analysis: Analysis, offset: number): readonly CompletionItem[] {
  const silencing = suppressionItems(analysis, offset);
  const about = markerItems(analysis, offset);
  if (about.length === 0) return silencing;
  const goesOn = ({ label, edit: { span } }: CompletionItem) =>
    label.startsWith(analysis.file.text.slice(span.start, offset));
  return [...silencing.filter(goesOn), ...about];
}

function itemsAt(analysis: Analysis, site: Site, options: CompletionOptions): readonly CompletionItem[] {
  if (site.kind === 'key') return keyItems(analysis, site, options);
  if (site.kind === 'value') return valueItems(analysis, site, options);
  return listItems(analysis, site, options);
}

function fields(
  analysis: Analysis,
  offset: number,
  { snippets }: CompletionOptions,
): readonly CompletionItem[] {
  const proposals = fieldProposals(analysis, offset);
  const sorted = proposals.toSorted((a, b) => Number(b.preferred) - Number(a.preferred));
  return sorted.map(({ label, newText, snippet, span, preferred, documentation, ...shown }, index) => ({
    label,
    kind: snippet === undefined ? 'value' : 'item',
    ...shown,
    ...(documentation !== undefined && { documentation: documentation.source }),
    edit: { span, newText: snippets ? (snippet ?? newText) : newText },
    isSnippet: snippets && snippet !== undefined,
    filterText: newText,
    sortText: String(index).padStart(4, '0'),
    preselect: preferred && index === 0,
    retrigger: false,
    additionalEdits: [],
  }));
}

/** Editors sort rows by text. */
function numbered(items: readonly CompletionItem[]): readonly CompletionItem[] {
  return items.map((item, index) => ({ ...item, sortText: String(index).padStart(4, '0') }));
}

/** Whole items that were made for the place come first, snippets that are the same everywhere last. */
const ORDER: Readonly<Record<CompletionItem['kind'], number>> = {
  item: 0,
  key: 1,
  value: 1,
  name: 1,
  snippet: 2,
};

function byKind(a: CompletionItem, b: CompletionItem): number {
  return ORDER[a.kind] - ORDER[b.kind];
}

/** Where names stand alone or as keys, those come last below which nothing is known to belong. */
function nameFirst(items: readonly CompletionItem[]): readonly CompletionItem[] {
  if (!items.some(({ kind }) => kind === 'name')) return items;
  const isBare = ({ kind, edit }: CompletionItem) => kind === 'key' && /: ?(?:\$\{1:\})?$/.test(edit.newText);
  return [...items.filter((each) => !isBare(each)), ...items.filter(isBare)];
}

/** What the dialect computes from the repaired text may be made of the placeholder. */
function speaksOfPlaceholder({ label, detail, documentation, edit }: CompletionItem): boolean {
  return [label, detail, documentation, edit.newText].some((text) => text?.includes(PLACEHOLDER));
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
  const described = { schema: site.analysis.facts.schema, node: site.schema };
  const style = styleOf(original.file);
  for (const snippet of snippetsOf(original, site.schema)) {
    const body = fitted(snippet.body, described, original);
    const printed = printSnippet(style, body, site.column, site.inFlow ? 'flow' : 'key', described);
    // The blank that may stand after the colon goes: the value begins on a line of its own.
    const span = site.inFlow ? site.span : { start: site.afterColon, end: site.span.end };
    const bare = { ...site, before: '' };
    const { label, description: detail } = snippet;
    items.push(itemOf(bare, { label, kind: 'snippet', detail, ...printed, span }, options));
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
  const sorted = [...suggestions].sort((a, b) => Number(b.preferred ?? false) - Number(a.preferred ?? false));
  const named = proposed ? [] : namedItems(site, options).filter(({ label }) => !written?.has(label));
  const items = sorted
    .filter((each) => !written?.has(each.value as string))
    .map((each) => itemOf(site, valueDraft(site, each), options));
  return [...items, ...named];
}

function valueDraft(
  site: ValueSite | ItemSite,
  { value, detail, documentation, preferred }: ValueSuggestion,
): Draft {
  const { schema } = site;
  const label = String(value);
  return {
    label,
    kind: schema?.['x-names'] === undefined ? 'value' : 'name',
    detail: detail ?? whereIn(site),
    documentation: documentation ?? docsOf(schema, label),
    plain: scalarText(site, value),
    preselect: preferred ?? false,
  };
}

/** Of a value that nobody has words for, the key that it is for. */
function whereIn({ parent }: ValueSite | ItemSite): string {
  const entry = parent.type === 'entry' ? parent : parent.parent;
  return entry?.type === 'entry' ? `for '${String(entry.key.value)}'` : 'item';
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
  // Words that are explained are those that are meant to be written, although others may be.
  return Object.keys(schema?.['x-enum-docs'] ?? {}).map((word) => ({ value: word }));
}

/** Names that exist, for a value that names something, with where they are defined. */
function namedItems(site: ValueSite | ItemSite, options: CompletionOptions): CompletionItem[] {
  return proposedNames(site.analysis, site.schema, site.parent).map(({ name, detail, documentation }) => {
    const draft = {
      label: name,
      kind: 'name',
      detail: detail ?? whereIn(site),
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
  const { schema: node, parent, analysis } = site;
  const described = { schema: analysis.facts.schema, node };
  const style = styleOf(original.file);
  const items = node?.properties ? [] : scalarItems(site, options);
  const print = (body: unknown) => {
    const after = site.inFlow ? 'flow' : 'dash';
    const printed = printSnippet(style, body, site.column, after, described);
    return { plain: printed.plain.trimStart(), snippet: printed.snippet.trimStart() };
  };
  const own = analysis.assist.items(parent, site.index) ?? [];
  for (const { label, detail = 'whole item', documentation, body } of own)
    items.push(itemOf(site, { label, kind: 'item', detail, documentation, ...print(body) }, options));
  // What was made for this place fits better than what is the same everywhere.
  const snippets = own.length > 0 ? [] : snippetsOf(original, node);
  for (const { label, description: detail, body } of snippets) {
    const draft = {
      label,
      kind: 'snippet',
      detail,
      ...print(toldApart(fitted(body, described, original), parent)),
    } as const;
    items.push(itemOf(site, draft, options));
  }
  if (site.isNext) {
    const dash = { label: '-', kind: 'snippet', detail: 'next item', plain: '', retrigger: true } as const;
    items.push(itemOf(site, dash, options));
  }
  return items;
}

function docsOf(schema: SchemaNode | undefined, word: string): Markdown | undefined {
  const docs = schema?.['x-enum-docs'];
  return docs && Object.hasOwn(docs, word) ? authored(docs[word] ?? '') : undefined;
}

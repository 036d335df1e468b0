/**
 * Places in a file at which a configuration silences rules: by JSON pointer, or by the text of a line or of one of its
 * fields, so that they are found again when lines move. In a pointer, an item of a list may be told by its name instead of
 * by its number, so that it is found again when items come and go before it.
 */
import type { SourceFile } from '../model/source-file.js';
import type { MapEntry, SyntaxNode } from '../syntax/tree.js';
import { addTo } from '../text/lists-by-key.js';
import type { Span } from '../text/span.js';
import type { SilentPlace } from './configuration.js';

/** The whole stretch that is meant; undefined where it is missing, or ambiguous. */
export function silentSpan(
  file: SourceFile,
  { pointer, line }: Pick<SilentPlace, 'pointer' | 'line'>,
): Span | undefined {
  if (pointer !== undefined) {
    const found = pointed(file.tree.root, pointer);
    if (pointer === '') return { start: 0, end: file.text.length };
    return found && file.tree.spanOf(found);
  }
  if (line !== undefined) return lineWith(file, line);
  return { start: 0, end: file.text.length };
}

/** What silences a rule at a place in a file: asked for each finding. */
export function silencedBy(
  file: SourceFile,
  places: readonly SilentPlace[],
): (rule: string, span: Span) => SilentPlace | undefined {
  const byRule = new Map<string, { readonly place: SilentPlace; readonly span: Span }[]>();
  for (const place of places) {
    const span = silentSpan(file, place);
    if (!span) continue;
    for (const rule of place.rules) addTo(byRule, rule, { place, span });
  }
  return (rule, span) => byRule.get(rule)?.find((each) => holds(each.span, span))?.place;
}

export function holds(place: Span, span: Span): boolean {
  return place.start <= span.start && span.end <= place.end;
}

function pointed(root: SyntaxNode | undefined, pointer: string): SyntaxNode | MapEntry | undefined {
  if (!pointer.startsWith('/')) return undefined;
  let at: SyntaxNode | MapEntry | undefined = root;
  for (const token of pointer.slice(1).split('/')) {
    if (at === undefined) return undefined;
    at = child(at.type === 'entry' ? at.value : at, token.replaceAll('~1', '/').replaceAll('~0', '~'));
  }
  return at;
}

function child(node: SyntaxNode, token: string): SyntaxNode | MapEntry | undefined {
  if (node.type === 'map') return node.entries.find(({ key }) => String(key.value) === token);
  if (node.type !== 'seq') return undefined;
  if (IS_NUMBER.test(token)) return node.items[Number(token)];
  const [only, ...others] = node.items.filter((item) => nameOf(item) === token);
  return others.length === 0 ? only : undefined;
}

const IS_NUMBER = /^\d+$/;

/** The keys by which people call the items of a list, the first that is there. */
const NAMING = ['name', 'id', 'network', 'port'];

/** The name of an item, where a pointer can have it: a number would be taken for that of an item. */
function nameOf(item: SyntaxNode): string | undefined {
  if (item.type !== 'map') return undefined;
  for (const wanted of NAMING) {
    const entry = item.entries.find(({ key }) => key.value === wanted);
    if (!entry) continue;
    const name = entry.value.type === 'scalar' ? entry.value.value : undefined;
    return typeof name === 'string' && name.trim() !== '' && !IS_NUMBER.test(name) ? name : undefined;
  }
  return undefined;
}

/** The pointer of what holds a stretch of text, as near as it can be told; undefined where that is the whole file. */
export function pointerTo(file: SourceFile, span: Span): string | undefined {
  const { tree } = file;
  let pointer = '';
  for (let node = tree.root; node; ) {
    const [token, next]: readonly [string, SyntaxNode] | readonly [] = step(tree, node, span);
    if (token === undefined) break;
    pointer += `/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    node = next;
  }
  return pointer === '' ? undefined : pointer;
}

function step(
  tree: SourceFile['tree'],
  node: SyntaxNode,
  span: Span,
): readonly [string, SyntaxNode] | readonly [] {
  if (node.type === 'map') {
    const entry = node.entries.find((each) => holds(tree.spanOf(each), span));
    const key = entry && String(entry.key.value);
    // Of a key that is written twice, a pointer means the first.
    return entry && key !== undefined && child(node, key) === entry ? [key, entry.value] : [];
  }
  if (node.type !== 'seq') return [];
  const index = node.items.findIndex((each) => holds(tree.spanOf(each), span));
  const item = node.items[index];
  if (!item) return [];
  const name = nameOf(item);
  // What is wrong with the name itself is found by the number: the next reader will correct it.
  const isNamed = name !== undefined && child(node, name) === item && !isInName(tree, item, span);
  return [isNamed ? name : String(index), item];
}

function isInName(tree: SourceFile['tree'], item: SyntaxNode, span: Span): boolean {
  if (item.type !== 'map') return false;
  const name = nameOf(item);
  return item.entries.some(
    ({ value }) => value.type === 'scalar' && value.value === name && holds(tree.spanOf(value), span),
  );
}

/** The one line that reads like this, or that has a field which does. */
function lineWith({ tree, lines, text }: SourceFile, wanted: string): Span | undefined {
  const found = new Set<number>();
  for (let line = 0; line < lines.lineCount; line++)
    if (text.slice(lines.startOf(line), lines.endOf(line)).trim() === wanted.trim()) found.add(line);
  if (tree.root?.type === 'seq' && tree.language === 'csv')
    for (const row of tree.root.items)
      if (
        row.type === 'seq' &&
        row.items.some((field) => field.type === 'scalar' && String(field.value) === wanted)
      )
        found.add(lines.positionAt(tree.spanOf(row).start).line);
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return undefined;
  return { start: lines.startOf(only), end: lines.endOf(only) };
}

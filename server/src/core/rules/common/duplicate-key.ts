/**
 * The same key twice in one map: one check for YAML and JSON, with an id for each because the catalogue of JSON names its own.
 */
import type { SourceFile } from '../../model/source-file.js';
import { columnOf, removeEntry } from '../../syntax/rewrite.js';
import type { MapEntry, MapNode, SyntaxNode } from '../../syntax/tree.js';
import { finding, related } from '../kit/finding.js';
import { fixOf } from '../kit/fixes.js';
import { repeated } from '../kit/repeated.js';
import { eachItem, type FileView, theFile } from '../over.js';
import { defineRule, type Fix, type Report, type Rule } from '../rule.js';
import { docs } from './duplicate-key.docs.js';

const rows = [
  { id: 'common/yaml-duplicate-key', language: 'yaml', over: eachItem },
  { id: 'common/json-duplicate-key', language: 'json', over: theFile },
] as const;

const KEEP = { yaml: 'YAML keeps', json: 'Parsers keep' } as const;

export const duplicateKey: readonly Rule<FileView>[] = rows.map(({ id, language, over }) =>
  defineRule({
    id,
    severity: 'error',
    docs: docs[id],
    over,
    *check({ file }) {
      const { root, language: spoken } = file.tree;
      if (spoken !== language || !root) return;
      for (const map of mapsThatMayRepeat(root)) {
        const all = [...repeated(map.entries, nameOf)];
        const [begin] = all;
        if (begin && isSecondItem(map, all)) {
          yield runTogether(file, map, begin);
          continue;
        }
        for (const { key, first, again } of all) {
          const remove = (title: string, entry: MapEntry) => fixOf(file, title, removeEntry(file, entry));
          yield finding(
            { file, node: again.key },
            `Duplicate key '${key}'. ${KEEP[language]} only one of the two values.`,
            {
              related: [related({ file, node: first.key }, 'First defined here.')],
              fixes: () => [
                ...remove(`Remove this '${key}'`, again),
                ...remove(`Remove the first '${key}'`, first),
              ],
            },
          );
        }
      }
    },
  }),
);

/** Two items without what divides them. */
function runTogether(
  file: SourceFile,
  map: MapNode,
  { key, first, again }: { readonly key: string; readonly first: MapEntry; readonly again: MapEntry },
): Report {
  const what = map.style === 'block' ? "A line with '-'" : "'}, {'";
  return finding({ file, node: again.key }, `Duplicate keys from '${key}' on. ${what} is missing above.`, {
    related: [related({ file, node: first.key }, 'First defined here.')],
    fixes: () => (file.tree.language === 'json' ? divided(file, map, again) : []),
  });
}

/** True for an item of a list in which most keys come again, one after the other: two items without the line between them. */
function isSecondItem(
  map: MapNode,
  all: readonly { readonly key: string; readonly again: MapEntry }[],
): boolean {
  if (map.parent?.type !== 'seq') return false;
  const [first, second] = all;
  if (!second || new Set(all.map(({ key }) => key)).size < all.length) return false;
  const rest = map.entries.slice(first ? map.entries.indexOf(first.again) : 0);
  return all.length * 2 > rest.length;
}

/** Ends the object before an entry, and begins another one with it. */
function divided(file: SourceFile, map: MapNode, second: MapEntry): readonly Fix[] {
  const { start } = file.tree.spanOf(second);
  const before = map.entries[map.entries.indexOf(second) - 1];
  const end = before ? file.tree.spanOf(before).end : start;
  const between = file.text.slice(end, start);
  const [, eol, inner] = /^[ \t]*(?:,[ \t]*)?(\r?\n)([ \t]*)$/.exec(between) ?? [];
  if (eol === undefined || inner === undefined) return [];
  const outer = ' '.repeat(columnOf(file, file.tree.spanOf(map).start));
  const newText = `${eol}${outer}},${eol}${outer}{${eol}${inner}`;
  return fixOf(file, "Insert '}, {'", { span: { start: end, end: start }, newText });
}

/** Several '<<' in one map are one merge after another, not a mistake. */
function nameOf({ key }: MapEntry): string | undefined {
  const name = String(key.value);
  return name === '<<' ? undefined : name;
}

function mapsThatMayRepeat(node: SyntaxNode, found: MapNode[] = []): readonly MapNode[] {
  if (node.type === 'seq') for (const item of node.items) mapsThatMayRepeat(item, found);
  if (node.type !== 'map') return found;
  if (mayRepeat(node.entries)) found.push(node);
  for (const { value } of node.entries) if (value.type !== 'scalar') mapsThatMayRepeat(value, found);
  return found;
}

/** Comparing each with each is faster than a table for as few keys as nearly all of thousands of maps have. */
const FEW = 16;

function mayRepeat(entries: readonly MapEntry[]): boolean {
  if (entries.length > FEW) return true;
  for (let at = 1; at < entries.length; at++) {
    const key = entries[at]?.key.value;
    // Words and whatever else reads like them are told apart below.
    if (typeof key !== 'string') return true;
    for (let before = 0; before < at; before++) if (entries[before]?.key.value === key) return true;
  }
  return typeof entries[0]?.key.value !== 'string' && entries.length > 1;
}

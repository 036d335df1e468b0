/** What can be taken out of a file: entries of maps and items of lists, found again by their numbers from the top. */
import type { SourceFile } from '../../model/source-file.js';
import { removeEntries } from '../../syntax/remove-entries.js';
import { emptied, removeItem } from '../../syntax/rewrite.js';
import type { MapNode, SeqNode, SyntaxNode } from '../../syntax/tree.js';
import { applyEdits, type TextEdit } from '../../text/text-edit.js';

/** Numbers of entries and items, from the top of the file. */
export type Path = readonly number[];

type Container = MapNode | SeqNode;

/** Deeper parts are left alone: they are small. */
const DEEPEST = 12;

export function containerAt({ tree }: SourceFile, path: Path): Container | undefined {
  let node = tree.root;
  for (const index of path) node = node && childOf(node, index);
  return node?.type === 'map' || node?.type === 'seq' ? node : undefined;
}

export function countIn(container: Container): number {
  return container.type === 'map' ? container.entries.length : container.items.length;
}

/** The maps and lists in one, by their paths. */
export function containersBelow(file: SourceFile, path: Path): readonly Path[] {
  const container = containerAt(file, path);
  // The fields of a line of CSV are told by their place.
  if (!container || file.tree.language === 'csv' || path.length >= DEEPEST) return [];
  return Array.from({ length: countIn(container) }, (_, index) => [...path, index]).filter((each) =>
    containerAt(file, each),
  );
}

/** The text without some of the parts of a map or list. */
export function without(file: SourceFile, container: Container, parts: ReadonlySet<number>): string {
  return applyEdits(file.text, editsWithout(file, container, parts));
}

function childOf(node: SyntaxNode, index: number): SyntaxNode | undefined {
  if (node.type === 'map') return node.entries[index]?.value;
  return node.type === 'seq' ? node.items[index] : undefined;
}

function editsWithout(
  file: SourceFile,
  container: Container,
  parts: ReadonlySet<number>,
): readonly TextEdit[] {
  if (container.type === 'map')
    return removeEntries(
      file,
      container.entries.filter((_, index) => parts.has(index)),
    );
  const { items, style } = container;
  if (parts.size === items.length && file.tree.language !== 'csv') return emptied(file, container, '[]');
  if (style === 'block' || file.tree.language === 'csv')
    return items.filter((_, index) => parts.has(index)).flatMap((item) => removeItem(file, item));
  return runsIn(parts, items.length).map(([from, to]) => removeRun(file, items, from, to));
}

/** Items that follow each other in `[...]`, as one edit, so that no two edits want the same comma. */
function removeRun(file: SourceFile, items: readonly SyntaxNode[], from: number, to: number): TextEdit {
  const spanOf = (index: number) => {
    const item = items[index];
    return item && file.tree.spanOf(item);
  };
  const start = spanOf(from)?.start ?? 0;
  const next = spanOf(to);
  if (next) return { span: { start, end: next.start }, newText: '' };
  const end = spanOf(to - 1)?.end ?? start;
  return { span: { start: spanOf(from - 1)?.end ?? start, end }, newText: '' };
}

function runsIn(parts: ReadonlySet<number>, count: number): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (let index = 0; index < count; index++) {
    if (!parts.has(index)) continue;
    const last = runs.at(-1);
    if (last?.[1] === index) last[1] = index + 1;
    else runs.push([index, index + 1]);
  }
  return runs;
}

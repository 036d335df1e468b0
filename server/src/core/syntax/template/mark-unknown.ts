/**
 * What the tags of a template leave unknown in its tree: values with a tag in them, lists and maps into which something
 * is written, and everything around what may be left out.
 */
import { anyIn, type Span } from '../../text/span.js';
import type { MapEntry, MapNode, ScalarNode, SeqNode, SyntaxNode, Template } from '../tree.js';
import type { Block, Tag } from './tags.js';

type Uncertain = Pick<Template, 'mayHoldMore' | 'isWhole'>;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** `writes`: offsets where unknown text is written. */
export function markUnknown(
  text: string,
  root: SyntaxNode | undefined,
  tags: readonly Tag[],
  blocks: readonly Block[],
  writes: readonly number[],
): Uncertain {
  const open = new Set<SyntaxNode>();
  const doubtful = new Set<SyntaxNode>();
  const written = writes.map((start) => ({ start, end: start + 1 }));
  const isInBlock = ({ start }: Span) => anyIn(blocks, { start, end: start + 1 });

  /** `around`: from what stands before the node to what stands behind it. True when nothing in it is in doubt. */
  const visit = (node: SyntaxNode, around: Span): boolean => {
    const isWritten = anyIn(written, around);
    if (node.type === 'scalar' && !restored(node, text, tags))
      hideFilled(node, isWritten || isFilled(node, around));
    if (node.type === 'scalar' || node.type === 'alias') return true;
    if (isWritten || hasUnknownItem(node)) open.add(node);
    const certain = node.type === 'map' ? visitEntries(node, around.end) : visitItems(node, around.end);
    if (certain && !open.has(node)) return true;
    doubtful.add(node);
    return false;
  };

  const visitEntries = ({ entries }: MapNode, until: number): boolean => {
    const certain = entries.map(({ key, value, start }, index) => {
      const end = entries[index + 1]?.start ?? until;
      return visit(value, { start: key.end, end }) && !isInBlock({ start, end });
    });
    return certain.every(Boolean);
  };

  const visitItems = ({ items }: SeqNode, until: number): boolean => {
    const certain = items.map((item, index) => {
      const around = { start: item.start, end: items[index + 1]?.start ?? until };
      return visit(item, around) && !isInBlock(around);
    });
    return certain.every(Boolean);
  };

  /** Keys with a tag in them may be any, and items in a block may be several. */
  const hasUnknownItem = (node: MapNode | SeqNode): boolean =>
    node.type === 'seq'
      ? node.items.some(isInBlock)
      : node.entries.filter(({ key }: MapEntry) => restored(key, text, tags)).length > 0;

  /** Where a tag stands in place of a value, it writes the value. */
  const isFilled = (node: ScalarNode, around: Span): boolean =>
    node.style === 'missing' && anyIn(tags, around);

  if (root) visit(root, { start: 0, end: text.length });
  return { mayHoldMore: (node) => open.has(node), isWhole: (node) => !doubtful.has(node) };
}

function hideFilled(node: ScalarNode, isHidden: boolean): void {
  const scalar: Mutable<ScalarNode> = node;
  if (isHidden) scalar.style = 'opaque';
}

/** Shows the text as it is written, which tells that it is unknown; true when there was a tag in it. */
function restored(node: ScalarNode, text: string, tags: readonly Tag[]): boolean {
  const { start, end } = node;
  if (start === end || !anyIn(tags, { start, end })) return false;
  const scalar: Mutable<ScalarNode> = node;
  scalar.source = text.slice(start, end);
  scalar.value = /^(["'])[\s\S]*\1$/.test(scalar.source) ? scalar.source.slice(1, -1) : scalar.source;
  // A comment in a text leaves nothing that tells.
  if (!/\{[{%]/.test(scalar.source)) scalar.style = 'opaque';
  return true;
}

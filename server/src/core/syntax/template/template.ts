/**
 * Files that are templates for Jinja: read with what the tags write unknown. A text is one when a tag is where its
 * language has no text that could hold it: on its own line, or in place of a value.
 */
import { anyIn, type Span } from '../../text/span.js';
import type { SyntaxNode, SyntaxProblem, SyntaxTree } from '../tree.js';
import { markUnknown } from './mark-unknown.js';
import { masked } from './mask.js';
import { blocksOf, findTags, mayHoldTags, type Tag } from './tags.js';

/** Longer templates are not read, because they cannot be cut into pieces. */
const MAX_TEMPLATE = 512 * 1024;

/** The tree of a text that is a template; undefined for all others. `plain` is what its language makes of the text. */
export function templateTree(
  text: string,
  plain: SyntaxTree,
  read: (text: string) => SyntaxTree,
): SyntaxTree | undefined {
  if (!mayHoldTags(text)) return undefined;
  const tags = findTags(text);
  const first = firstBare(text, plain, tags);
  if (!first) return undefined;
  const { language } = plain;
  const note: SyntaxProblem = {
    kind: 'template-file',
    span: { start: first.start, end: first.end },
    message: 'This file is a Jinja template. Only its plain parts are checked.',
  };
  const blocks = blocksOf(tags, text.length);
  const { text: readable, writes } = masked(text, language, tags, blocks);
  const tree = text.length > MAX_TEMPLATE ? undefined : read(readable);
  // What cannot be read may be right once the program has filled it in.
  const isReadable = tree?.problems.every(({ kind }) => READABLE.has(kind)) === true;
  const root = isReadable ? tree?.root : undefined;
  const uncertain = markUnknown(text, root, tags, blocks, writes);
  return {
    language,
    root,
    problems: [note],
    comments: tree?.comments ?? [],
    broken: true,
    spanOf: ({ start, end }) => ({ start, end }),
    template: {
      ...uncertain,
      isInBlock: ({ start }) => anyIn(blocks, { start, end: start + 1 }),
      touches: (span) => anyIn(tags, span) || anyIn(blocks, span),
    },
  };
}

const READABLE: ReadonlySet<SyntaxProblem['kind']> = new Set([
  'json-trailing-comma',
  'json-comment',
  'yaml-alias-unknown',
  'yaml-multiple-documents',
]);

/** The first tag that no text of the language holds. */
function firstBare(text: string, tree: SyntaxTree, tags: readonly Tag[]): Tag | undefined {
  if (tree.language === 'csv') return tags[0];
  const holders = holdersOf(text, tree);
  let next = 0;
  return tags.find((tag) => {
    while ((holders[next]?.end ?? tag.end) < tag.end) next++;
    const holder = holders[next];
    const isHeld = holder !== undefined && holder.start <= tag.start;
    return !isHeld && !isQuoted(text, tag.start);
  });
}

/** Texts and comments with a brace in them, in the order of the text. */
function holdersOf(source: string, tree: SyntaxTree): Span[] {
  const found: Span[] = [];
  const visit = (node: SyntaxNode) => {
    if (node.type === 'map')
      for (const entry of node.entries) {
        visit(entry.key);
        visit(entry.value);
      }
    else if (node.type === 'seq') for (const item of node.items) visit(item);
    else if (node.type === 'scalar' && node.style !== 'opaque' && node.source.includes('{'))
      found.push(tree.spanOf(node));
  };
  if (tree.root) visit(tree.root);
  // A statement is often put into a comment, so that editors of the language do not stumble over it; and a line that the
  // parser takes for a comment without a mark is none.
  for (const { span, text } of tree.comments)
    if (text.includes('{') && !/^\{%.*%\}$/.test(text) && source.charAt(span.start) !== '{') found.push(span);
  return found.sort((a, b) => a.start - b.start);
}

/** As much of a line is looked at. */
const LINE = 500;

/** Whether an offset stands in quotes as far as its line tells: quotes further up may be open by mistake. */
function isQuoted(text: string, offset: number): boolean {
  const start = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - LINE);
  let quote = '';
  for (const found of text.slice(start, offset).matchAll(/(^|[\s[{,:(=]?)(["'])/g)) {
    const [, before, mark = ''] = found;
    if (quote === mark) quote = '';
    else if (quote === '' && before !== undefined && (before !== '' || found.index === 0)) quote = mark;
  }
  return quote !== '';
}

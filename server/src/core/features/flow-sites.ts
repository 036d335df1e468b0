/**
 * Places of completion within brackets and braces, of YAML and of JSON: quotes and commas are added where they miss, and
 * what is open on the line is closed before it is read.
 */

import type { Analysis } from '../analysis/analysis.js';
import { resolveSchema } from '../schema/schema.js';
import { isKey, nodeAt } from '../syntax/queries.js';
import { styleOf } from '../syntax/rewrite.js';
import type { ScalarNode } from '../syntax/tree.js';
import { tailOf } from '../text/ends.js';
import type { Span } from '../text/span.js';
import { lineAt, PLACEHOLDER, replaced, type Site, type SiteBase } from './completion-site.js';

/** Brackets and braces that are open at the end of a piece of a line, quotes left out. */
export function openBrackets(text: string): string {
  const bare = text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"?|'[^']*'?/g, '');
  let open = '';
  for (const character of bare) {
    if (character === '[' || character === '{') open += character;
    else if ((character === ']' || character === '}') && open) open = open.slice(0, -1);
  }
  return open;
}

/** An empty JSON file begins with the bracket or brace that its schema wants. */
function emptyFileSites(analysis: Analysis, offset: number): Site[] {
  const { file, facts } = analysis;
  const isList = resolveSchema(facts.schema, facts.schema.root)?.items !== undefined;
  const { eol, step } = styleOf(file);
  const before = `${isList ? '[' : '{'}${eol}${' '.repeat(step)}`;
  const after = `${eol}${isList ? ']' : '}'}`;
  const span = { start: offset, end: offset };
  const own = `"${PLACEHOLDER}"${isList ? '' : ': null'}`;
  const repaired = analysis.withText(replaced(file.text, span, before + own + after));
  const node = nodeAt(repaired.file.tree, offset + before.length + 1);
  if (node?.type !== 'scalar' || node.value !== PLACEHOLDER) return [];
  const base = { analysis: repaired, span, quote: '', before, after, column: step, inFlow: true } as const;
  return sitesAt(node, base, false);
}

export function flowSites(analysis: Analysis, offset: number): Site[] {
  const { file } = analysis;
  if (file.text.trim() === '') return emptyFileSites(analysis, offset);
  const json = file.tree.language === 'json';
  const { span, quote } = flowWord(analysis, offset);
  // Right behind a quote or a bracket that closes, no word begins.
  if (/["'\]}]/.test(file.text.charAt(span.start - 1))) return [];
  const previous = file.text.slice(0, span.start).trimEnd();
  const before = !json && file.text.charAt(span.start - 1) === ':' ? ' ' : '';
  const mark = json ? '"' : quote;
  const line = lineAt(analysis, offset);
  const rest = file.text.slice(span.end, line.end);
  // Between blanks and a value that follows there is no place for another.
  if (!/^\s*(?:[,:\]}].*|#.*|\/\/.*)?$/.test(rest)) return [];
  // What is open on this line and never closed would swallow the lines below.
  const open = json ? '' : openBrackets(line.text.slice(0, span.start - line.start) + rest);
  const closers = [...open]
    .reverse()
    .map((each) => (each === '[' ? ']' : '}'))
    .join('');
  const commas = json ? jsonCommas(file.text, span, previous) : { after: '' };
  const comma = commas.commaAt === undefined ? '' : ',';
  // The commas that will be added are there for the reader too, so that it finds what stands before and after.
  const inserted = `${before}${comma}${mark}${PLACEHOLDER}${mark}${commas.after}`;
  const repairedText = closers
    ? replaced(
        file.text,
        { start: span.start, end: line.end },
        inserted + rest.replace(/(?<!\s)\s+#.*/, '') + closers,
      )
    : replaced(file.text, span, inserted);
  const repaired = analysis.withText(repairedText);
  const node = nodeAt(repaired.file.tree, span.start + before.length + comma.length + mark.length + 1);
  if (node?.type !== 'scalar' || node.value !== PLACEHOLDER) return [];
  const base = {
    analysis: repaired,
    span,
    quote,
    before,
    column: /^[ \t]*/.exec(line.text)?.[0].length ?? 0,
    inFlow: true,
    ...commas,
  };
  return sitesAt(node, base, /^\s*:/.test(file.text.slice(span.end)));
}

/** What the placeholder has become: a key, a value or an item. */
function sitesAt(node: ScalarNode, base: SiteBase, hasColon: boolean): Site[] {
  const { facts } = base.analysis;
  if (isKey(node)) {
    const map = node.parent.parent;
    const schema = facts.schemaOf(map);
    return schema ? [{ kind: 'key', ...base, map, schema, hasColon, below: undefined }] : [];
  }
  const schema = facts.schemaOf(node);
  if (node.parent?.type === 'entry')
    return [{ kind: 'value', ...base, parent: node.parent, schema, afterColon: base.span.start }];
  const { parent } = node;
  if (parent?.type !== 'seq') return [];
  return [{ kind: 'item', ...base, parent, index: parent.items.indexOf(node), schema }];
}

/** Where quoted text ends that holds an offset; undefined where it does not hold it. */
function endOfQuoted(quoted: string, start: number, offset: number): number | undefined {
  const end = start + quoted.length;
  const closed = quoted.length > 1 && quoted.endsWith(quoted.charAt(0));
  if (offset < start || offset > end || (closed && offset === end)) return undefined;
  // A quote that is not closed takes no more of the line than the word: what follows is somebody else's.
  const word = /^["'][\w./-]*/.exec(quoted)?.[0].length ?? 1;
  return closed ? end : Math.max(offset, start + word);
}

/** The word or quoted text around the cursor, on its line. */
function flowWord(analysis: Analysis, offset: number): { span: Span; quote: '' | '"' | "'" } {
  const { file } = analysis;
  const line = lineAt(analysis, offset);
  const quoted = /"[^"\\]*(?:\\.[^"\\]*)*"?|'[^']*'?/g;
  for (const match of line.text.matchAll(quoted)) {
    const start = line.start + match.index;
    const until = endOfQuoted(match[0], start, offset);
    if (until !== undefined)
      return { span: { start, end: until }, quote: match[0].startsWith('"') ? '"' : "'" };
  }
  const before = line.prefix.length - tailOf(line.prefix, /[^\s,:[\]{}"']/);
  const after = /^[^\s,:[\]{}"']*/.exec(file.text.slice(offset, line.end))?.[0].length ?? 0;
  return { span: { start: offset - before, end: offset + after }, quote: '' };
}

function jsonCommas(text: string, span: Span, previous: string): { after: string; commaAt?: number } {
  const next = text.slice(span.end).trimStart().charAt(0);
  const after = next === '' || ',}]:'.includes(next) ? '' : ',';
  const last = previous.charAt(previous.length - 1);
  if (last === '' || '{[,:'.includes(last)) return { after };
  return { after, commaAt: previous.length };
}

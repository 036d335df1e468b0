/**
 * Plain data with tab stops (`${1:text}` as a whole string) to snippet text or to plain text, in the style of a file. The
 * schema says whether the text of a tab stop is a number or a word, which decides about its quotes.
 */
import {
  allowsType,
  itemSchema,
  propertySchema,
  type Schema,
  type SchemaNode,
  type SchemaType,
} from '../schema/schema.js';
import {
  type Plain,
  printBlock,
  printFlow,
  printJson,
  printScalarAs,
  type Style,
} from '../syntax/print-value.js';
import type { SyntaxLanguage } from '../syntax/tree.js';

const TAB_STOP = /^\$(?:(\d+)|\{(\d+)(?::([^}]*))?\})$/;
/** Printed in place of a tab stop: a word that needs no quotes anywhere. */
const token = (index: number) => `zzTabStop${index}zz`;

interface Printed {
  /** Snippet syntax, everything but the tab stops escaped. */
  readonly snippet: string;
  /** The same with the default texts of the tab stops. */
  readonly plain: string;
}

interface TabStop {
  readonly number: string;
  readonly text: string;
}

/** A tab stop with the quotes that its text needs where it stands. */
interface QuotedStop extends TabStop {
  readonly quote: string;
}

/** What the data is described by: the schema of the file, and its node for the value as a whole. */
export interface Described {
  readonly schema: Schema;
  readonly node: SchemaNode | undefined;
}

/** A tab stop as data. */
export function stopOf(number: number | string, text: string | number | boolean = ''): string {
  return `\${${number}:${text}}`;
}

/** The number and text of a tab stop; undefined for any other text. */
export function tabStop(text: string): TabStop | undefined {
  const match = TAB_STOP.exec(text);
  return match ? { number: match[1] ?? match[2] ?? '1', text: match[3] ?? '' } : undefined;
}

/** How a value is written after `key:` or `- `, or in brackets. */
export function printSnippet(
  style: Style,
  body: unknown,
  column: number,
  after: 'key' | 'dash' | 'flow',
  described: Described,
): Printed {
  const stops: QuotedStop[] = [];
  const marked = mapLeaves(body, described, (text, node) => {
    const stop = tabStop(text);
    if (!stop) return text;
    stops.push({ ...stop, quote: quoteOf(style.language, stop.text, node) });
    return token(stops.length - 1);
  });
  let text: string;
  if (after === 'flow')
    text = style.language === 'json' ? printJson(style, marked, column) : printFlow('yaml', marked);
  else text = printBlock(style, marked, column, after);
  return fill(text, stops);
}

/** Text for a snippet: `$`, `}` and `\` would otherwise mean something. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** The same data with its texts replaced, each with what the schema says of its place. */
export function mapLeaves(
  body: unknown,
  { schema, node }: Described,
  change: (text: string, node: SchemaNode | undefined) => string,
): Plain {
  if (typeof body === 'string') return change(body, node);
  if (Array.isArray(body))
    return body.map((item) => mapLeaves(item, { schema, node: itemSchema(schema, node) }, change));
  if (typeof body === 'object' && body !== null) {
    return Object.fromEntries(
      Object.entries(body).map(([key, value]) => [
        key,
        mapLeaves(value, { schema, node: propertySchema(schema, node, key) }, change),
      ]),
    );
  }
  return typeof body === 'number' || typeof body === 'boolean' ? body : null;
}

/** The text of a tab stop as data: a number where the place takes numbers first of all, else text. */
function typed(text: string, node: SchemaNode | undefined): string | number | boolean {
  const takes = (type: SchemaType) => allowsType(node, type) && !isTextFirst(node);
  if (/^(?:0|[1-9]\d*)$/.test(text) && takes('integer')) return Number(text);
  if (/^(?:true|false)$/.test(text) && takes('boolean')) return text === 'true';
  return text;
}

/** Of several types the one that is named first is the one that is written. */
function isTextFirst(node: SchemaNode | undefined): boolean {
  return node?.type !== undefined && [node.type].flat()[0] === 'string';
}

function quoteOf(language: SyntaxLanguage, text: string, node: SchemaNode | undefined): string {
  // What is still to be written gets its quotes where there is no value without.
  if (text === '') return language === 'json' && (isTextFirst(node) || !node?.type) ? '"' : '';
  const printed = printScalarAs(language, typed(text, node));
  const [first = ''] = printed;
  // A text whose characters must be escaped inside of quotes stays as it is: tab stops are typed over.
  return (first === '"' || first === "'") && printed === first + text + first ? first : '';
}

function fill(text: string, stops: readonly QuotedStop[]): Printed {
  let snippet = '';
  let plain = '';
  const pattern = /"?zzTabStop(\d+)zz"?/g;
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    const stop = stops[Number(match[1])];
    if (!stop) continue;
    const between = text.slice(last, match.index);
    const { quote } = stop;
    snippet += `${escapeSnippet(between)}${quote}\${${stop.number}:${escapeSnippet(stop.text)}}${quote}`;
    plain += between + quote + stop.text + quote;
    last = match.index + match[0].length;
  }
  return { snippet: snippet + escapeSnippet(text.slice(last)), plain: plain + text.slice(last) };
}

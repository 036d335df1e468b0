/**
 * Plain data with tab stops (`${1:text}` as a whole string) to snippet text or to plain text, in the style of a file.
 */
import { type Plain, printBlock, printFlow, printJson, type Style } from '../syntax/print-value.js';

const TAB_STOP = /^\$(?:(\d+)|\{(\d+)(?::([^}]*))?\})$/;
/** Printed in place of a tab stop: a word that needs no quotes anywhere. */
const token = (index: number) => `zzTabStop${index}zz`;

interface Printed {
  /** Snippet syntax, everything but the tab stops escaped. */
  readonly snippet: string;
  /** The same with the default texts of the tab stops. */
  readonly plain: string;
}

/** How a value is written after `key:` or `- `, or in brackets. */
export function printSnippet(
  style: Style,
  body: unknown,
  column: number,
  after: 'key' | 'dash' | 'flow',
): Printed {
  const stops: { number: string; text: string }[] = [];
  const marked = mark(body, stops);
  let text: string;
  if (after === 'flow')
    text = style.language === 'json' ? printJson(style, marked, column) : printFlow('yaml', marked);
  else text = printBlock(style, marked, column, after);
  return fill(text, stops, style.language === 'json');
}

/** Text for a snippet: `$`, `}` and `\` would otherwise mean something. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function mark(body: unknown, stops: { number: string; text: string }[]): Plain {
  if (typeof body === 'string') {
    const match = TAB_STOP.exec(body);
    if (!match) return body;
    stops.push({ number: match[1] ?? match[2] ?? '1', text: match[3] ?? '' });
    return token(stops.length - 1);
  }
  if (Array.isArray(body)) return body.map((item) => mark(item, stops));
  if (typeof body === 'object' && body !== null) {
    return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, mark(value, stops)]));
  }
  return typeof body === 'number' || typeof body === 'boolean' ? body : null;
}

function fill(text: string, stops: readonly { number: string; text: string }[], json: boolean): Printed {
  let snippet = '';
  let plain = '';
  const pattern = /"?zzTabStop(\d+)zz"?/g;
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    const stop = stops[Number(match[1])];
    if (!stop) continue;
    const between = text.slice(last, match.index);
    // In JSON a number is written without the quotes that the token had.
    const quote = json && !/^\d+$/.test(stop.text) ? '"' : '';
    snippet += `${escapeSnippet(between)}${quote}\${${stop.number}:${escapeSnippet(stop.text)}}${quote}`;
    plain += between + quote + stop.text + quote;
    last = match.index + match[0].length;
  }
  return { snippet: snippet + escapeSnippet(text.slice(last)), plain: plain + text.slice(last) };
}

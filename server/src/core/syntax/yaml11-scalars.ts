/**
 * What a plain scalar means in YAML 1.1 as PyYAML reads it, because that is what the tools behind the input models use:
 * `no` is a boolean, `0755` and `11:22:33` are integers, `y` is text. Dates stay text.
 */
import type { ScalarValue } from './tree.js';

const WORDS: ReadonlyMap<string, ScalarValue> = new Map<string, ScalarValue>([
  ...['~', 'null', 'Null', 'NULL', ''].map((word) => [word, null] as const),
  ...['yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((word) => [word, true] as const),
  ...['no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((word) => [word, false] as const),
]);

const LONGEST_WORD = 5;

export function readPlainScalar(source: string): ScalarValue {
  const first = source.charCodeAt(0);
  const isDigit = first >= 48 && first <= 57;
  // Signs and a dot may begin a number, too.
  if (isDigit || first === 43 || first === 45 || first === 46) return readNumber(source) ?? source;
  if (source.length > LONGEST_WORD) return source;
  const word = WORDS.get(source);
  return word === undefined ? source : word;
}

function readNumber(source: string): number | undefined {
  // Addresses are the most frequent words that begin with a digit, and no number has two dots.
  const dot = source.indexOf('.');
  if (dot >= 0 && source.indexOf('.', dot + 1) >= 0) return undefined;
  return readInteger(source) ?? readFloat(source);
}

function readInteger(source: string): number | undefined {
  if (/^[-+]?(?:0|[1-9][0-9_]*)$/.test(source)) return Number(source.replaceAll('_', ''));
  if (/^[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+$/.test(source)) return sexagesimal(source);
  const based = /^([-+]?)0(b[01_]+|x[0-9a-fA-F_]+|[0-7_]+)$/.exec(source);
  if (!based) return undefined;
  const [, sign, written = ''] = based;
  const digits = written.replaceAll('_', '');
  const value = /^[bx]/.test(digits) ? Number(`0${digits}`) : Number.parseInt(digits, 8);
  if (Number.isNaN(value)) return undefined;
  return sign === '-' ? -value : value;
}

function readFloat(source: string): number | undefined {
  if (/^[-+]?(?:[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9_]+(?:[eE][-+][0-9]+)?)$/.test(source)) {
    const value = Number(source.replaceAll('_', ''));
    return Number.isNaN(value) ? undefined : value;
  }
  if (/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/.test(source)) return sexagesimal(source);
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(source)) return source.startsWith('-') ? -Infinity : Infinity;
  return /^\.(?:nan|NaN|NAN)$/.test(source) ? Number.NaN : undefined;
}

function sexagesimal(source: string): number {
  const negative = source.startsWith('-');
  const parts = source.replace(/^[-+]/, '').replaceAll('_', '').split(':');
  const value = parts.reduce((sum, part) => sum * 60 + Number(part), 0);
  return negative ? -value : value;
}

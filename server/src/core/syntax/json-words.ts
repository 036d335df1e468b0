/**
 * Words without quotes where JSON has values: which of them JSON knows, and what the others are meant to be.
 */
import type { ScalarValue } from './tree.js';

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const LITERALS: ReadonlyMap<string, ScalarValue> = new Map<string, ScalarValue>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

export function isLiteral(word: string): boolean {
  return LITERALS.has(word) || NUMBER.test(word);
}

/** Other languages' words for the three that JSON knows. */
const FOREIGN: ReadonlyMap<string, string> = new Map([
  ['none', 'null'],
  ['nil', 'null'],
  ['undefined', 'null'],
  ['null', 'null'],
  ['true', 'true'],
  ['false', 'false'],
]);
const YES = /^(?:yes|on)$/i;
const NO = /^(?:no|off)$/i;

interface MeantWord {
  /** What is read. */
  readonly value: ScalarValue;
  /** What is wrong; undefined for what JSON knows. */
  readonly message?: string;
  /** How it may be written; where there is one, it is certain. */
  readonly writings: readonly string[];
}

export function meantBy(word: string): MeantWord {
  if (isLiteral(word))
    return { value: LITERALS.has(word) ? (LITERALS.get(word) ?? null) : Number(word), writings: [] };
  const foreign = FOREIGN.get(word.toLowerCase());
  if (foreign !== undefined)
    return {
      value: LITERALS.get(foreign) ?? null,
      message: `'${shown(word)}' is not valid JSON. Write ${foreign}.`,
      writings: [foreign],
    };
  return numberLike(word) ?? yesOrNo(word) ?? inBackticks(word) ?? textLike(word);
}

function inBackticks(word: string): MeantWord | undefined {
  const inside = /^`([^`"\\]*)`$/.exec(word)?.[1];
  if (inside === undefined) return undefined;
  const message = 'JSON does not allow backticks. Use straight double quotes.';
  return { value: inside, message, writings: [JSON.stringify(inside)] };
}

function numberLike(word: string): MeantWord | undefined {
  const zeros = /^(-?)0+([1-9]\d*|0)$/.exec(word);
  const quoted = JSON.stringify(word);
  if (zeros)
    return {
      value: word,
      message: `'${shown(word)}' is not a valid number in JSON: it has a leading zero.`,
      writings: [`${zeros[1]}${zeros[2]}`, quoted],
    };
  const plus = /^\+(.+)$/.exec(word)?.[1];
  const whole = plus ?? word.replace(/^(-?)\./, '$10.').replace(/^(-?\d+)\.$/, '$1');
  if (whole !== word && NUMBER.test(whole))
    return { value: Number(whole), message: noNumber(word), writings: [whole] };
  const counted = /^(\d+) +\p{L}+$/u.exec(word)?.[1];
  if (counted !== undefined && NUMBER.test(counted))
    return { value: word, message: noValue(word), writings: [counted, quoted] };
  const hex = /^0[xX]([\da-fA-F]{1,8})$/.exec(word)?.[1];
  if (hex !== undefined)
    return {
      value: word,
      message: noNumber(word),
      writings: [String(Number.parseInt(hex, 16)), quoted],
    };
  return /^[-+]?(?:NaN|Infinity)$/i.test(word)
    ? { value: word, message: noNumber(word), writings: [] }
    : undefined;
}

function noNumber(word: string): string {
  return `'${shown(word)}' is not a valid number in JSON.`;
}

function yesOrNo(word: string): MeantWord | undefined {
  const meant = YES.test(word) ? 'true' : NO.test(word) ? 'false' : undefined;
  return meant === undefined
    ? undefined
    : { value: word, message: noValue(word), writings: [JSON.stringify(word), meant] };
}

/** Words of letters, digits and what addresses, paths and names have; other characters may be slips. */
function textLike(word: string): MeantWord {
  const isText = /^[\p{L}\p{N}_/$<*~][^'"\\]*$/u.test(word);
  return { value: word, message: noValue(word), writings: isText ? [JSON.stringify(word)] : [] };
}

function noValue(word: string): string {
  const [first = word] = word.split(/\s/);
  return `'${shown(isLiteral(first) ? word : first)}' is not valid JSON. Text needs double quotes.`;
}

export function shown(word: string): string {
  return word.length > 40 ? `${word.slice(0, 39)}…` : word;
}

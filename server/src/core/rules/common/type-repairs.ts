/** How a value of the wrong type is written with the type that its place takes, where its text leaves no doubt. */
import type { SourceFile } from '../../model/source-file.js';
import { parseAddress } from '../../net/address.js';
import { parseRange } from '../../net/address-range.js';
import { parseCidr } from '../../net/cidr.js';
import { parseVlanRange } from '../../net/vlan.js';
import {
  fitsSchema,
  otherWords,
  resolveSchema,
  type Schema,
  type SchemaNode,
  type SchemaType,
} from '../../schema/schema.js';
import { printFlow } from '../../syntax/print-value.js';
import { isUnknown } from '../../syntax/queries.js';
import { printScalar } from '../../syntax/rewrite.js';
import type { ScalarNode, SeqNode, SyntaxNode } from '../../syntax/tree.js';
import { fixOf } from '../kit/fixes.js';
import type { Fix } from '../rule.js';

export function typeRepairs(
  file: SourceFile,
  all: Schema,
  schema: SchemaNode,
  node: SyntaxNode,
): readonly Fix[] {
  const types = typesOf(schema);
  if (node.type === 'scalar') {
    const value = converted(node, types);
    if (value !== undefined) return asWord(file, schema, node, types) ?? rewritten(file, schema, node, value);
    if (types.includes('array')) return asList(file, all, schema, node);
    return counted(file, schema, node, types);
  }
  return node.type === 'seq' ? outOfList(file, schema, node) : [];
}

export function typesOf({ type }: SchemaNode): readonly SchemaType[] {
  return typeof type === 'string' ? [type] : (type ?? []);
}

/** A number or a boolean in quotes, or text written without them: the same characters with the type that is wanted. */
export function converted(
  node: ScalarNode,
  types: readonly SchemaType[],
): string | number | boolean | undefined {
  const boolean = typeof node.value === 'string' && /^(?:(true)|false)$/i.exec(node.value);
  if (boolean && types.includes('boolean')) return boolean[1] !== undefined;
  if (typeof node.value === 'string' && types.includes('integer') && /^\d{1,9}$/.test(node.value)) {
    return Number(node.value);
  }
  const isCount = types.includes('number') || types.includes('integer');
  const isWord = typeof node.value === 'number' || (typeof node.value === 'boolean' && !isCount);
  return isWord && types.includes('string') ? node.source : undefined;
}

/** A boolean or a number by which people mean one of the words that the place takes. */
function asWord(
  file: SourceFile,
  schema: SchemaNode,
  node: ScalarNode,
  types: readonly SchemaType[],
): readonly Fix[] | undefined {
  if (typeof node.value === 'string' || !types.includes('string')) return undefined;
  const [word, other] = otherWords(schema, node.source);
  if (word === undefined || other !== undefined) return undefined;
  const newText = printScalar(file, word);
  return fixOf(file, `Change to '${word}'`, { span: file.tree.spanOf(node), newText });
}

function rewritten(
  file: SourceFile,
  schema: SchemaNode,
  node: ScalarNode,
  value: string | number | boolean,
): readonly Fix[] {
  if (!fitsSchema(schema, value) || !fitsFormat(schema, value)) return [];
  const title = typeof value === 'string' ? 'Put the value in quotes' : 'Remove the quotes';
  const newText = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return fixOf(file, title, { span: file.tree.spanOf(node), newText }, { preferred: isAnyText(schema) });
}

/** False where a text has to be an address or the name of something, which a number is not by being quoted. */
function isAnyText({ format, 'x-names': names }: SchemaNode): boolean {
  return format === undefined && names === undefined;
}

/** False of a text that its place would not take in quotes either. */
function fitsFormat({ format }: SchemaNode, value: string | number | boolean): boolean {
  if (typeof value !== 'string' || format === undefined) return true;
  const reads = FORMATS[format];
  return reads === undefined || reads(value);
}

const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  ipv4: (text) => parseAddress(text) !== undefined,
  cidr: (text) => parseCidr(text).kind !== 'invalid',
  'address-range': (text) => parseRange(text).kind !== 'invalid',
  'vlan-range': (text) => parseVlanRange(text).kind === 'range',
};

/** One word, or words with commas between them, where a list of them is wanted. */
function asList(file: SourceFile, all: Schema, schema: SchemaNode, node: ScalarNode): readonly Fix[] {
  const own = resolveSchema(all, schema.items);
  if (!own || node.style === 'missing' || node.style === 'block' || isUnknown(node) || node.value === null)
    return [];
  const whole: string | number | boolean = node.value;
  const parts = typeof whole === 'string' ? whole.split(',').map((part) => part.trim()) : [whole];
  const fits = (items: readonly (string | number | boolean)[]) =>
    items.every((item) => item !== '' && typesOf(own).length > 0 && fitsSchema(own, item));
  const items = fits(parts) ? parts : fits([whole]) ? [whole] : undefined;
  if (!items) return [];
  const newText = printFlow(file.tree.language, items);
  const title = items.length === 1 ? `Put '${items[0]}' in a list` : `Write a list of ${items.length}`;
  return fixOf(file, title, { span: file.tree.spanOf(node), newText });
}

/** The only item of a list where a single value is wanted. */
function outOfList(file: SourceFile, schema: SchemaNode, list: SeqNode): readonly Fix[] {
  const [only, another] = list.items;
  if (list.style !== 'flow' || only?.type !== 'scalar' || another || isUnknown(only)) return [];
  const { value } = only;
  if (value === null || !fitsSchema(schema, value)) return [];
  const newText = file.text.slice(file.tree.spanOf(only).start, file.tree.spanOf(only).end);
  return fixOf(file, 'Remove the brackets', { span: file.tree.spanOf(list), newText });
}

const COUNTS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count in words, or a number with a word beside it; of yes and no, the boolean. */
function counted(
  file: SourceFile,
  schema: SchemaNode,
  node: ScalarNode,
  types: readonly SchemaType[],
): readonly Fix[] {
  if (typeof node.value !== 'string' || isUnknown(node)) return [];
  const value = types.includes('integer')
    ? countIn(node.value)
    : types.includes('boolean')
      ? choiceIn(node.value)
      : undefined;
  if (value === undefined || !fitsSchema(schema, value)) return [];
  const newText = printScalar(file, value);
  return fixOf(file, `Change to ${newText}`, { span: file.tree.spanOf(node), newText });
}

function countIn(text: string): number | undefined {
  const word = text.trim().toLowerCase();
  const at = COUNTS.indexOf(word);
  if (at >= 0) return at;
  const number = /^(\d{1,9})(?:\.0+|\s*[a-z]+)?$/.exec(word)?.[1];
  return number === undefined ? undefined : Number(number);
}

function choiceIn(text: string): boolean | undefined {
  const word = /^(?:(yes|on|y)|no|off|n)$/i.exec(text.trim());
  return word ? word[1] !== undefined : undefined;
}

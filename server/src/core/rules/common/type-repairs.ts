/** How a value of the wrong type is written with the type that its place takes, where its text leaves no doubt. */
import type { SourceFile } from '../../model/source-file.js';
import { parseAddress } from '../../net/address.js';
import { parseRange } from '../../net/address-range.js';
import { parseCidr } from '../../net/cidr.js';
import { parseVlanRange } from '../../net/vlan.js';
import {
  fitsSchema,
  otherWords,
  type Schema,
  type SchemaNode,
  type SchemaType,
} from '../../schema/schema.js';
import { printScalar } from '../../syntax/rewrite.js';
import type { ScalarNode, SyntaxNode } from '../../syntax/tree.js';
import { fixOf } from '../kit/fixes.js';
import type { Fix } from '../rule.js';
import { asList, asNamed, outOfList, outOfMap } from './structure-repairs.js';
import { wordRepairs } from './word-repairs.js';

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
    if (types.includes('object')) return asNamed(file, all, schema, node);
    return wordRepairs(file, schema, node, types);
  }
  if (node.type === 'map') return outOfMap(file, all, schema, node);
  return node.type === 'seq' ? outOfList(file, all, schema, node) : [];
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

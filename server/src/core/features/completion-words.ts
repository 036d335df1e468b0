/** The few words next to a label where no dialect has better ones: what kind of value may be there. */
import type { SchemaNode } from '../schema/schema.js';

const FORMATS: Readonly<Record<string, string>> = {
  ipv4: 'address',
  ip: 'address',
  cidr: 'subnet',
  'address-range': 'address range',
  'vlan-id': 'VLAN id',
  'vlan-range': 'VLAN ids',
};

const TYPES: Readonly<Record<string, string>> = {
  object: 'section',
  array: 'list',
  string: 'text',
  integer: 'number',
  number: 'number',
  boolean: 'true or false',
};

export function wordsOf(schema: SchemaNode | undefined): string {
  if (schema?.title !== undefined) return schema.title;
  if (schema?.properties !== undefined || schema?.['x-key-names'] !== undefined) return 'section';
  if (schema?.items !== undefined) return 'list';
  if (schema?.['x-names'] !== undefined) return 'name';
  if (schema?.enum !== undefined) return 'word';
  const format = FORMATS[schema?.format ?? ''];
  const [type] = [schema?.type ?? []].flat();
  return format ?? TYPES[type ?? ''] ?? 'value';
}

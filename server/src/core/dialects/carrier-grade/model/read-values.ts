/** How values of carrier-grade files are read: text, whole numbers with or without quotes, addresses, lists of maps. */
import type { Section } from '../../../model/value.js';
import { type Address, parseAddress } from '../../../net/address.js';
import { type Cidr, subnetMeant } from '../../../net/cidr.js';
import type { ScalarNode } from '../../../syntax/tree.js';
import type { CarrierGradeFile, Items } from './carrier-grade-model.js';

const MAC = /^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i;

/** Text with something in it. */
export function textOf({ value }: ScalarNode): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Numbers in quotes are numbers: some keys want them so. */
export function wholeOf({ value }: ScalarNode): number | undefined {
  const number = typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}

export function idOf({ value }: ScalarNode): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

export function addressOf({ value }: Pick<ScalarNode, 'value'>): Address | undefined {
  return parseAddress(String(value));
}

/** Host bits are told by their own rule; to all others the subnet is the one that is meant. */
export function cidrOf({ value }: ScalarNode): Cidr | undefined {
  return subnetMeant(String(value));
}

/** In lower case. */
export function macOf({ value }: ScalarNode): string | undefined {
  return typeof value === 'string' && MAC.test(value) ? value.toLowerCase() : undefined;
}

/** Octets or pairs replaced by x, as published pages have them: whatever was meant is unknown. */
export function isMasked(text: string): boolean {
  return /(^|[.:])x+(?=[.:/]|$)/i.test(text);
}

/** The maps in the list under a key; `read` may leave one out, and the list is then not complete. */
export function itemsOf<T>(
  { reader }: Pick<CarrierGradeFile, 'reader'>,
  parent: Section | undefined,
  key: string,
  read: (section: Section) => T | undefined,
): Items<T> {
  const list = reader.list(parent, key);
  const items: T[] = [];
  let complete = list.complete;
  for (const reached of list.items) {
    const section = reader.section(reached);
    const item = section && read(section);
    if (item === undefined) complete = false;
    else items.push(item);
  }
  return { items, complete };
}

/** Leaves out what is undefined, as optional properties want it. */
export function optional<T extends object>(values: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}

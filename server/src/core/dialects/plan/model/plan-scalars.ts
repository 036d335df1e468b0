/** What the words and numbers of a plan are read as; undefined for what makes no sense by itself. */
import { serviceFact } from '../../../architecture/services.js';
import { parseAddress } from '../../../net/address.js';
import { parseRange } from '../../../net/address-range.js';
import { subnetMeant } from '../../../net/cidr.js';
import type { ScalarNode } from '../../../syntax/tree.js';

export function asString(scalar: ScalarNode): string | undefined {
  return typeof scalar.value === 'string' ? scalar.value : undefined;
}

/** Strings, and numbers as they are written. */
export function asText(scalar: ScalarNode): string | undefined {
  return typeof scalar.value === 'number' ? scalar.source : asString(scalar);
}

export function asAddress(scalar: ScalarNode) {
  return parseAddress(asString(scalar) ?? '');
}

export function asRange(scalar: ScalarNode) {
  const result = parseRange(asString(scalar) ?? '');
  return result.kind === 'range' ? result.range : undefined;
}

export function oneOf<T extends string>(allowed: readonly T[]): (scalar: ScalarNode) => T | undefined {
  return (scalar) => allowed.find((value) => value === scalar.value);
}

/** The same members, less those that are undefined. */
export function optional<T extends object>(members: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const kept: { [Key in keyof T]?: Exclude<T[Key], undefined> } = {};
  for (const key of Object.keys(members) as (keyof T)[]) {
    const value = members[key];
    if (value !== undefined) kept[key] = value as Exclude<T[typeof key], undefined>;
  }
  return kept;
}

/** A word that is not a service may be misspelt: the list is then not known whole. */
export function asService(scalar: ScalarNode): string | undefined {
  const name = asString(scalar);
  return name !== undefined && serviceFact(name) ? name : undefined;
}

export function asCidr(scalar: ScalarNode) {
  return subnetMeant(asString(scalar) ?? '');
}

/** Whole numbers from 0. */
export function asCount({ value }: ScalarNode): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}

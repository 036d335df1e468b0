/**
 * Addresses and subnets as such, wherever a schema gives a value one of these formats; ranges are in `about-ranges.ts`.
 * What an address means in its environment (inside its subnet, free, large enough) is for the dialects.
 */
import type { Facts, FormattedValue } from '../../model/facts.js';
import { type Address, parseAddress } from '../../net/address.js';
import { parseCidr } from '../../net/cidr.js';
import { allowsType, type SchemaType } from '../../schema/schema.js';
import { isUnknown } from '../../syntax/queries.js';
import { isPlaceholder } from '../../text/placeholder.js';
import type { FileView } from '../over.js';
import { eachOf, type Over } from '../rule.js';

/** Each value that should be an address, a range of them or a subnet; what is said of one depends on that value alone. */
export const eachAddress: Over<FileView, readonly [FormattedValue, FileView]> = {
  ...eachOf(addressesIn),
  local: 'formatted',
};

const ADDRESS_FORMATS = new Set(['ipv4', 'cidr', 'address-range']);

/** Several rules ask for the same values, one after the other. */
const known = new WeakMap<Facts, readonly FormattedValue[]>();

function addressesIn({ facts }: FileView): readonly FormattedValue[] {
  const found =
    known.get(facts) ??
    facts.formatted.filter(
      (value) => ADDRESS_FORMATS.has(value.format) && !isUnknown(value.node) && !isSpokenFor(facts, value),
    );
  known.set(facts, found);
  return found;
}

/** Values that are no addresses for a reason which a rule of the dialect names better. */
function isSpokenFor(facts: Facts, { text, node }: FormattedValue): boolean {
  const dialect = facts.schema.root['x-rules'];
  if (dialect?.['empty'] && text.trim() === '') return true;
  if (dialect?.['placeholder'] && isPlaceholder(text)) return true;
  if (dialect?.['whitespace'] && /\s/.test(text)) return true;
  const own = facts.schemaOf(node);
  // A number, or true, in place of text is a wrong type first of all.
  if (typeof node.value !== 'string' && !allowsType(own, typeof node.value as SchemaType)) return true;
  return own?.['x-rules']?.['prefix'] === false && parseCidr(text).kind !== 'invalid';
}

/** The texts in a value that should be addresses. */
export function addressTexts({ format, text }: FormattedValue): readonly string[] {
  if (format === 'cidr') return [text.split('/')[0] ?? ''];
  if (format === 'address-range') return [...new Set(text.split('-').map((part) => part.trim()))];
  return [text];
}

export function firstAddress(value: FormattedValue): Address | undefined {
  const [first] = addressTexts(value);
  return first === undefined ? undefined : parseAddress(first);
}

/**
 * What a configuration states about the files of a folder, and no text of theirs can tell: files carry these facts with
 * them for the rules and models that need them.
 */
import { type Address, isInternal } from '../net/address.js';
import { type Cidr, cidrRange } from '../net/cidr.js';

export interface StatedFacts {
  /** What the folder is for, as a comment in one of its files would say it. */
  readonly folder?: 'template' | 'overlay-base';
  /** Subnets that count as private, beside those that are private everywhere. */
  readonly privateRanges?: readonly Cidr[];
}

type Stated = { readonly stated?: StatedFacts };

/** Whether an address is one that is used inside of a cloud, or was stated to be one. */
export function countsAsInternal({ stated }: Stated, address: Address): boolean {
  return isInternal(address) || (stated?.privateRanges ?? []).some((range) => holds(range, address));
}

function holds(range: Cidr, { family, value }: Address): boolean {
  const { first, last } = cidrRange(range);
  return first.family === family && first.value <= value && value <= last.value;
}

/** Which networks an address lies in, found without looking at all of them: a model has hundreds. */
import type { Address } from '../../../net/address.js';
import type { AddressRange } from '../../../net/address-range.js';
import { cidrRange } from '../../../net/cidr.js';
import type { Frame } from '../model/frame.js';
import { plainNumber, readAddress, usableRange } from './processor-addresses.js';
import { type Network, networksByGroup, networksOf } from './read-networks.js';

/** An address; those of IPv4 are small numbers, because there are thousands of them. */
type Numeral = number | bigint;

/** Stretches of addresses of one family, by their first one. */
interface Stretch {
  readonly first: Numeral;
  readonly last: Numeral;
  /** The highest last address of this one and all before it. */
  readonly reach: Numeral;
  readonly network: Network;
  /** The network in a list of its own: the same for all addresses that lie in it alone. */
  readonly alone: readonly Network[];
  /** Where the network is in the model. */
  readonly order: number;
}

type ByFamily = Readonly<Record<4 | 6, readonly Stretch[]>>;

interface Index {
  readonly byFamily: ByFamily;
  /** Networks that lie above each other, by their places in the model: the same list for all addresses in them. */
  readonly together: Map<string, readonly Network[]>;
}

const INDEX = {};

/** Undefined when a subnet cannot be read, which may be the one. */
function indexOf(frame: Frame): Index | undefined {
  return frame.once(INDEX, () => {
    const all = networksOf(frame);
    if (!frame.isWhole('networks') || all.some(({ item, subnet }) => item.has('cidr') && !subnet))
      return undefined;
    // Networks that have no subnet yet leave open what lies in them.
    if (all.every(({ subnet, oldRange }) => !subnet && !oldRange)) return undefined;
    return { byFamily: byFamily(all, hostsOf), together: new Map() };
  });
}

const hostsOf = ({ oldRange, subnet }: Network) => oldRange ?? (subnet && usableRange(subnet));
const subnetOf = ({ subnet }: Network) => subnet && cidrRange(subnet);

type RangeOf = (network: Network) => AddressRange | undefined;

function byFamily(all: readonly Network[], rangeOf: RangeOf): ByFamily {
  return { 4: stretches(all, rangeOf, 4), 6: stretches(all, rangeOf, 6) };
}

function stretches(all: readonly Network[], rangeOf: RangeOf, family: 4 | 6): Stretch[] {
  const own = all.flatMap((network, order) => {
    const range = rangeOf(network);
    return range?.first.family === family
      ? [{ first: numeral(range.first), last: numeral(range.last), network, alone: [network], order }]
      : [];
  });
  own.sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  let reach: Numeral = -1;
  return own.map((each) => {
    if (each.last > reach) reach = each.last;
    return { ...each, reach };
  });
}

/** The networks that hosts with an address may be in, in the order of the model; undefined when that cannot be told. */
export function networksAround(frame: Frame, text: string | undefined): readonly Network[] | undefined {
  return aroundIn(frame)(text);
}

/** The same for who asks for thousands of addresses. */
export function aroundIn(frame: Frame): (text: string | undefined) => readonly Network[] | undefined {
  const index = indexOf(frame);
  return (text) => (text === undefined || !index ? undefined : lookUp(index, text));
}

function lookUp(index: Index, text: string): readonly Network[] | undefined {
  const found = around(index.byFamily, text);
  if (!found) return undefined;
  const [only] = found;
  if (!only) return NOWHERE;
  if (found.length === 1) return only.alone;
  const name = found.map(({ order }) => order).join();
  const known = index.together.get(name) ?? found.map(({ network }) => network);
  index.together.set(name, known);
  return known;
}

/** Undefined for a text that is no address. */
function around(index: ByFamily, text: string): readonly Stretch[] | undefined {
  const plain = plainNumber(text);
  if (plain !== undefined) return search(index[4], plain);
  const address = readAddress(text);
  return address && search(index[address.family], numeral(address));
}

const NOWHERE: readonly Network[] = [];

function numeral({ family, value }: Address): Numeral {
  return family === 4 ? Number(value) : value;
}

const OF_GROUP = {};

/** The first network of a network group whose subnet an address lies in. */
export function networkHolding(frame: Frame, group: string, address: Address): Network | undefined {
  const index = frame.memo(OF_GROUP, group, () =>
    byFamily(networksByGroup(frame).get(group) ?? [], subnetOf),
  );
  return search(index[address.family], numeral(address))[0]?.network;
}

/** The stretches that a number lies in, in the order of the model. */
function search(all: readonly Stretch[], value: Numeral): readonly Stretch[] {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const stretch = all[middle];
    if (stretch && stretch.first <= value) low = middle + 1;
    else high = middle;
  }
  const found: Stretch[] = [];
  for (let at = low - 1; at >= 0; at--) {
    const stretch = all[at];
    if (!stretch || stretch.reach < value) break;
    if (stretch.last >= value) found.push(stretch);
  }
  return found.length > 1 ? found.sort((a, b) => a.order - b.order) : found;
}

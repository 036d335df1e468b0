/** Addresses that nothing in the cloud has yet: what repairs give to hosts that have those of others. */
import { carrierGradeNetwork } from '../../../architecture/carrier-grade-networks.js';
import type { Value } from '../../../model/value.js';
import { type Address, formatAddress, step } from '../../../net/address.js';
import { type AddressRange, freeRanges, rangesOverlap } from '../../../net/address-range.js';
import { type Cidr, cidrContains, hostRange } from '../../../net/cidr.js';
import { sameHostIn } from '../../../net/free-hosts.js';
import type { Fix } from '../../../rules/rule.js';
import type { CarrierGrade, LogicalNetwork } from '../model/carrier-grade-model.js';
import { usualStart } from '../model/network-numbers.js';
import { addressOf } from '../model/read-values.js';
import { nodesOn } from './networks/about-addresses.js';
import { hostsOf, moveAddress, overlayGateways } from './vars/about-overlay.js';
import { poolsOf } from './wr/about-wr.js';

/** Everything that has an address or gives some out; `except` are values that are about to be changed. */
export function takenAddresses(
  model: CarrierGrade,
  except: readonly (Value<Address> | undefined)[] = [],
): readonly AddressRange[] {
  const isKept = ({ node }: Value<Address>) => !except.some((each) => each?.node === node);
  const hosts = hostsOf(model).flatMap(({ address }) =>
    isKept(address) ? [{ first: address.value, last: address.value }] : [],
  );
  const nodes = (model.environment?.defined ?? []).flatMap((network) => {
    const { start } = network;
    return start && isKept(start) ? givenOut(model, network, start.value) : [];
  });
  const pools = (model.wr ? poolsOf(model.wr) : []).flatMap(({ range, first, last }) =>
    isKept(first) && isKept(last) ? [range] : [],
  );
  return [...hosts, ...nodes, ...pools];
}

/** The addresses that nodes get of a network that begins to give them out at `first`. */
function givenOut(model: CarrierGrade, network: LogicalNetwork, first: Address): readonly AddressRange[] {
  const last = step(first, Math.max(1, nodesOn(model, network) ?? 1) - 1);
  return last ? [{ first, last }] : [];
}

/** The next host of a subnet that has nothing yet, from `near` upwards, else the nearest one below. */
export function freeHost(cidr: Cidr, near: Address, taken: readonly AddressRange[]): Address | undefined {
  const free = freeRanges(hostRange(cidr), taken);
  const above = free.find(({ last }) => last.value >= near.value);
  if (above) return above.first.value >= near.value ? above.first : near;
  return free.at(-1)?.last;
}

/** Moves a host that lies outside the subnet where it belongs: to the same host of that, else to a free one. */
export function moveInto(model: CarrierGrade, cidr: Cidr, address: Value<Address>): readonly Fix[] {
  const taken = takenAddresses(model, [address]);
  const own = sameHostIn(cidr, address.value, taken);
  const to = own ?? freeHost(cidr, usualStart(cidr) ?? hostRange(cidr).first, taken);
  return to ? moveAddress(model, address, to) : [];
}

/** Moves a host to the next free address of the network that it is on; nothing where that is not known. */
export function moveOn(model: CarrierGrade, address: Value<Address>): readonly Fix[] {
  const network = model.environment?.defined.find(
    ({ cidr }) => cidr && cidrContains(cidr.value, address.value),
  );
  const to = network?.cidr && freeHost(network.cidr.value, address.value, takenAddresses(model, [address]));
  return to && formatAddress(to) !== formatAddress(address.value) ? moveAddress(model, address, to) : [];
}

/** Where nodes may get their addresses from, best first: where they usually begin, and as late as there is room. */
export function startsFor(model: CarrierGrade, network: LogicalNetwork): readonly Address[] {
  const { cidr, start, gateway } = network;
  const nodes = nodesOn(model, network) ?? 1;
  if (!cidr || !start) return [];
  const taken = takenAddresses(model, [start]);
  const all = hostRange(cidr.value);
  const same = sameHostIn(cidr.value, start.value, []);
  const afterGateway = gateway && step(gateway.value, 1);
  const candidates = [
    same,
    usualStart(cidr.value),
    afterGateway,
    ...freeRanges(all, taken)
      .flatMap(({ last }) => step(last, 1 - Math.max(1, nodes)) ?? [])
      .toReversed(),
  ];
  const good = candidates.filter((first) => {
    if (!first || !cidrContains(cidr.value, first)) return false;
    const last = step(first, Math.max(1, nodes) - 1);
    if (!last || first.value < all.first.value || last.value > all.last.value) return false;
    return !taken.some((range) => rangesOverlap(range, { first, last }));
  });
  return unique(good.filter((each) => each !== undefined));
}

function unique(addresses: readonly Address[]): readonly Address[] {
  const seen = new Map(addresses.map((each) => [formatAddress(each), each]));
  return [...seen.values()];
}

/**
 * The hosts that may be the gateway, best first: what other files say, the same host as now, and those that are gateways most
 * often, the lowest one and the highest one. Only such as nothing else has.
 */
export function gatewaysFor(model: CarrierGrade, network: LogicalNetwork): readonly Address[] {
  const { cidr, gateway } = network;
  if (!cidr) return [];
  const { first, last } = hostRange(cidr.value);
  const taken = takenAddresses(model, [gateway]);
  const same = gateway && sameHostIn(cidr.value, gateway.value, taken);
  const said = gatewaysSaid(model, network).filter((each) => cidrContains(cidr.value, each));
  return unique([...said, ...(same ? [same] : []), first, last]).filter(
    (value) => !taken.some((range) => rangesOverlap(range, { first: value, last: value })),
  );
}

/** The gateway of a network as files of variables have it. */
function gatewaysSaid({ wr, ...model }: CarrierGrade, { name }: LogicalNetwork): readonly Address[] {
  const ranges = wr?.interfaces.items.flatMap(({ networks }) => networks.items) ?? [];
  const own = ranges.find((each) => name && each.name?.value === name.value)?.gateway;
  const ansible = model.varsOf('ansible');
  const isOfOverlay = name !== undefined && carrierGradeNetwork(name.value)?.name === 'datacenter';
  const overlay = isOfOverlay
    ? overlayGateways.flatMap((key) => ansible?.reader.value(ansible.properties, key, addressOf)?.value ?? [])
    : [];
  return [...(own ? [own.value] : []), ...overlay];
}

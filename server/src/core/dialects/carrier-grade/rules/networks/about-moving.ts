/** Moving a network to another subnet of the same size, with everything in the files that has an address of it. */

import { carrierGradeNetwork } from '../../../../architecture/carrier-grade-networks.js';
import type { Value } from '../../../../model/value.js';
import { type Address, formatAddress } from '../../../../net/address.js';
import {
  type Cidr,
  cidrContains,
  cidrsOverlap,
  formatCidr,
  sameCidr,
  subnetOf,
} from '../../../../net/cidr.js';
import { type Changeable, moveTo } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import type { CarrierGrade, LogicalNetwork, NetworkEnvironment } from '../../model/carrier-grade-model.js';
import { addressOf, cidrOf, textOf } from '../../model/read-values.js';
import { called } from './about-networks.js';

/** Nothing where an address has no place in the other subnet. */
export function moveNetwork(model: CarrierGrade, network: LogicalNetwork, to: Cidr): readonly Fix[] {
  const { cidr, start, gateway, name } = network;
  if (!cidr) return [];
  const isUsed = model.environment?.defined.includes(network);
  const plain = name && carrierGradeNetwork(name.value)?.name;
  const others = isUsed && name && plain ? addressesElsewhere(model, name.value, plain) : [];
  const moved = (address: Address): Address | undefined => moveHost(address, cidr.value, to);
  const hosts = [start, gateway, ...others].filter((each) => each && cidrContains(cidr.value, each.value));
  if (hosts.some((each) => each && !moved(each.value))) return [];
  const moves = hosts.flatMap((each) => {
    const address = each && moved(each.value);
    return address && !cidrContains(to, each.value) ? [[each, formatAddress(address)] as const] : [];
  });
  const texts = isUsed && plain ? textsElsewhere(model, plain, cidr.value, moved, to) : [];
  const text = formatCidr(to);
  const what = moves.length + texts.length > 0 ? ' with its addresses' : '';
  return moveTo(`Move ${called(network)} to '${text}'${what}`, [[cidr, text], ...moves, ...texts]);
}

/** The same host of the other subnet; one that lies there stays. */
function moveHost(address: Address, from: Cidr, to: Cidr): Address | undefined {
  if (cidrContains(to, address)) return address;
  if (from.prefix !== to.prefix) return undefined;
  return { family: address.family, value: to.network.value + (address.value - from.network.value) };
}

/** The subnet that the other addresses of a network agree on, where it is another one than its own and is not used. */
export function subnetSaid(
  model: CarrierGrade,
  network: LogicalNetwork,
  { defined }: NetworkEnvironment,
): Cidr | undefined {
  const { cidr, start, gateway, name } = network;
  if (!cidr) return undefined;
  const isUsed = name && model.environment?.defined.includes(network);
  const ranges = isUsed ? endsOf(model, name.value) : [];
  const prefix = Math.max(cidr.value.prefix, USUAL_PREFIX);
  const subnets = [start, gateway, ...ranges].flatMap((each) =>
    each?.value.family === 4 ? [subnetOf(each.value, prefix)] : [],
  );
  const count = (subnet: Cidr) => subnets.filter((each) => sameCidr(each, subnet)).length;
  const [best] = subnets.toSorted((a, b) => count(b) - count(a));
  if (!best || sameCidr(best, cidr.value)) return undefined;
  const isFree = defined.every(
    (each) => each === network || !each.cidr || !cidrsOverlap(each.cidr.value, best),
  );
  return isFree ? best : undefined;
}

/** Most networks are of this size. */
const USUAL_PREFIX = 24;

/** The ends of the ranges that the KVM region has on a network, and its gateway there. */
export function endsOf({ wr }: CarrierGrade, name: string): readonly Value<Address>[] {
  return (wr?.interfaces.items ?? [])
    .flatMap(({ networks }) => networks.items)
    .filter((each) => each.name?.value === name)
    .flatMap(({ first, last, gateway }) => [first, last, gateway])
    .filter((each) => each !== undefined);
}

/** Keys of the overlay whose address lies on a network. */
const OVERLAY: Readonly<Record<string, readonly string[]>> = {
  datacenter: ['vsc_dcm_ip', 'vsc_dcm_ip_ha', 'vsd_address', 'vsc_route_mgmt_gw', 'vsd_gateway'],
  tenant: ['vsc_tul_ip', 'vsc_tul_ip_ha'],
};

/** Lists of addresses of the overlay switches on a network. */
const SWITCHES: Readonly<Record<string, string>> = { management: 'vrsvapp_clm_ip', tenant: 'vrsvapp_tul_ip' };

function addressesElsewhere(model: CarrierGrade, name: string, plain: string): readonly Value<Address>[] {
  const { wr } = model;
  const ansible = model.varsOf('ansible');
  const esx = model.varsOf('esx');
  const ranges = endsOf(model, name);
  const underlay =
    plain === 'tenant'
      ? ['tul_ip_start_address', 'tul_ip_end_address'].map((key) =>
          wr?.reader.value(wr.properties, key, addressOf),
        )
      : [];
  const overlay = (OVERLAY[plain] ?? []).map((key) =>
    ansible?.reader.value(ansible.properties, key, addressOf),
  );
  const list = SWITCHES[plain];
  const switches = list ? (esx?.reader.values(esx.properties, list, addressOf).items ?? []) : [];
  return [...ranges, ...underlay, ...overlay, ...switches].filter((each) => each !== undefined);
}

/** Texts that hold an address with a prefix, or the subnet itself. */
function textsElsewhere(
  model: CarrierGrade,
  plain: string,
  cidr: Cidr,
  moved: (address: Address) => Address | undefined,
  to: Cidr,
): readonly (readonly [Changeable, string])[] {
  const ansible = model.varsOf('ansible');
  if (!ansible) return [];
  const { reader, properties } = ansible;
  if (plain === 'management')
    return reader
      .values(properties, 'vsc_route_mgmt_cidr', cidrOf)
      .items.filter(({ value }) => sameCidr(value, cidr))
      .map((route) => [route, formatCidr(to)] as const);
  if (plain !== 'tenant') return [];
  return ['vsc_tul_cidr', 'vsc_tul_cidr_ha'].flatMap((key) => {
    const text = reader.value(properties, key, textOf);
    const [host = ''] = text?.value.split('/') ?? [];
    const address = addressOf({ value: host });
    if (!text?.value.includes('/') || !address || !cidrContains(cidr, address)) return [];
    const after = moved(address);
    return after ? [[text, `${formatAddress(after)}/${to.prefix}`] as const] : [];
  });
}

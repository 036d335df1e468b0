/** VLAN ids, start addresses and subnets that a network of a carrier-grade cloud may have. */
import { type Address, step } from '../../../net/address.js';
import { type Cidr, hostRange, nextFreeCidr } from '../../../net/cidr.js';
import { nextFreeVlanId, parseVlanRange, type VlanRange } from '../../../net/vlan.js';
import type { CarrierGrade, NetworkEnvironment } from './carrier-grade-model.js';
import { cidrOf, textOf } from './read-values.js';

/** How far above the first host nodes get their addresses in published files: room for gateways and directors. */
const USUAL_START = 99;

/** The id after the highest one, outside the ranges that tenant networks and bare-metal servers take. */
export function freeVlanId(
  model: CarrierGrade,
  environment: Pick<NetworkEnvironment, 'defined'> | undefined = model.environment,
): number | undefined {
  const used = (environment?.defined ?? []).map(({ segmentId }) => Number(segmentId?.value));
  const ids = used.filter((id) => Number.isInteger(id) && id > 0);
  const highest = Math.max(0, ...ids.filter((id) => id < 4094));
  return nextFreeVlanId(ids, vlanRanges(model), highest + 1);
}

function vlanRanges(model: CarrierGrade): readonly VlanRange[] {
  const { wr } = model;
  const bareMetal = model.varsOf('neutron-bm');
  const physical = wr?.reader.values(wr.properties, 'physnet_VLAN_range_mappings', textOf).items ?? [];
  const own = bareMetal?.reader.value(bareMetal.properties, 'vlan_range', textOf);
  const texts = [...physical.map(({ value }) => value.replace(/^[^:]*:/, '')), own?.value ?? ''];
  return texts.flatMap((text) => {
    const read = parseVlanRange(text);
    return read.kind === 'range' ? [read.range] : [];
  });
}

export function usualStart(cidr: Cidr): Address | undefined {
  const { first, last } = hostRange(cidr);
  const usual = step(first, USUAL_START);
  return usual && usual.value <= last.value ? usual : undefined;
}

/** A private subnet of the size of `like`, from there upwards, that nothing in the files of the cloud overlaps. */
export function freeSubnet(
  model: CarrierGrade,
  like: Cidr,
  environment: Pick<NetworkEnvironment, 'defined'> | undefined = model.environment,
): Cidr | undefined {
  const { wr, provisions } = model;
  const bareMetal = model.varsOf('neutron-bm');
  const networks = (environment?.defined ?? []).flatMap(({ cidr }) => cidr?.value ?? []);
  const boot = wr?.reader.value(wr.properties, 'pxeboot_cidr', cidrOf)?.value;
  const provisioning = bareMetal?.reader.value(
    bareMetal.reader.sectionAt(bareMetal.properties, 'prov_network'),
    'cidr',
    cidrOf,
  )?.value;
  const servers = provisions
    .flatMap(({ servers: { items } }) => items.flatMap(({ powerAddress }) => powerAddress?.value ?? []))
    .map((network) => ({ network, prefix: network.family === 4 ? 32 : 128 }));
  return nextFreeCidr(like, [
    ...networks,
    ...(boot ? [boot] : []),
    ...(provisioning ? [provisioning] : []),
    ...servers,
  ]);
}

/**
 * What rules about networks read from an environment file: names of interfaces,
 * and the VLANs and subnets that are in use. Whether any of it is right is for the rules.
 */
import type { Value } from '../../../../model/value.js';
import { type Cidr, subnetOf } from '../../../../net/cidr.js';
import { isVlanId, type VlanRange } from '../../../../net/vlan.js';
import { fixedSubnet, floatingSubnet, hostsOf, managementSubnet, poolsOf } from '../../model/derived.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { vlanOf } from '../../model/typed-values.js';
import { readItems, readVlanItem } from './about-list-items.js';
import { textAt } from './about-meant-text.js';

type InterfaceName =
  | { readonly kind: 'vlan'; readonly id: number }
  /** `vlan5000`: a VLAN by its form, though no id. */
  | { readonly kind: 'no-id' }
  /** `eth1.331`, `VLAN331`: a VLAN to people; the id where it is good, and the NIC that is named before it. */
  | { readonly kind: 'vlan-like'; readonly id?: number; readonly parent?: string }
  | { readonly kind: 'plain'; readonly name: string };

export function readInterface(text: string): InterfaceName {
  const id = vlanOf(text);
  if (id !== undefined) return { kind: 'vlan', id };
  if (/^vlan\d+$/.test(text)) return { kind: 'no-id' };
  const name = text.trim();
  const like = /^(?:vlan[\s._:-]*(\d*)|(\w[\w-]*)\.(\d+)|(\d+))$/i.exec(name);
  if (!like) return { kind: 'plain', name };
  const [, afterVlan, parent, afterDot, alone] = like;
  const number = Number(afterVlan || afterDot || alone || 0);
  return { kind: 'vlan-like', ...(isVlanId(number) && { id: number }), ...(parent && { parent }) };
}

export interface WrittenInterface {
  readonly value: Value<string>;
  readonly name: InterfaceName;
}

/** A VLAN id without quotes, and without the word before it. */
function numberAt(environment: EnvironmentJson, path: string): Value<string> | undefined {
  const number = environment.integer(path);
  return number && typeof number.node.value === 'number'
    ? { ...number, value: number.node.source }
    : undefined;
}

export function interfaceAt(environment: EnvironmentJson, path: string): WrittenInterface | undefined {
  const value = textAt(environment, path) ?? numberAt(environment, path);
  return value && { value, name: readInterface(value.value) };
}

/** The name of a NIC, where one is written and not a VLAN or a bridge. */
export function nicAt(environment: EnvironmentJson, path: string): string | undefined {
  const written = interfaceAt(environment, path);
  return written?.name.kind === 'plain' && !/^br|\s/.test(written.name.name) ? written.name.name : undefined;
}

/** The NIC that most likely carries the VLANs of the overcloud. */
export function likelyRawDevice(environment: EnvironmentJson): string | undefined {
  return nicAt(environment, 'virtual_interface') ?? nicAt(environment, 'neutron.undercloud_public_interface');
}

/** False where the section `vcenter` is of no use, so that a rule speaks of the section as a whole. */
export function usesVcenter({ cloudType }: EnvironmentJson): boolean {
  return cloudType?.value !== 'KVM';
}

/** The VLAN of the external network behind vCenters. */
export function externalVlan(environment: EnvironmentJson): Value<number> | undefined {
  const id = usesVcenter(environment) ? environment.integer('vcenter.external_vlan_id') : undefined;
  return id && isVlanId(id.value) ? id : undefined;
}

/** The VLANs of tenants behind vCenters, where they are written as they should be. */
export function tenantVlans(environment: EnvironmentJson): Value<VlanRange> | undefined {
  const text = usesVcenter(environment) ? textAt(environment, 'vcenter.vlan_range') : undefined;
  const range = text && colonRange(text.value);
  return text && range && isGoodRange(range) ? { ...text, value: range } : undefined;
}

/** `500:1000`; the numbers may be anything. */
export function colonRange(text: string): VlanRange | undefined {
  const match = /^(\d{1,6}):(\d{1,6})$/.exec(text);
  return match ? { first: Number(match[1]), last: Number(match[2]) } : undefined;
}

export function isGoodRange({ first, last }: VlanRange): boolean {
  return isVlanId(first) && isVlanId(last) && first <= last;
}

/** The VLANs that something uses; `except` is a path whose own is not counted. */
export function usedVlans(
  environment: EnvironmentJson,
  except?: string,
): { readonly ids: readonly number[]; readonly ranges: readonly VlanRange[] } {
  const interfaces = ['neutron.overcloud_public_interface', 'hypervisor.public_interface', 'svc.interface'];
  const ids = interfaces.flatMap((path) => (path === except ? [] : (environment.vlan(path)?.value ?? [])));
  const external = externalVlan(environment)?.value;
  const tenants = tenantVlans(environment)?.value;
  const provided = readItems(environment, 'neutron.network_vlan_ranges')?.items ?? [];
  const ranges = provided.flatMap((item) => {
    const read = readVlanItem(item);
    return read.kind === 'range' ? [read.range] : [];
  });
  return {
    ids: external === undefined ? ids : [...ids, external],
    ranges: tenants ? [...ranges, tenants] : ranges,
  };
}

/** What the Service network must keep clear of: subnets, pools and hosts, defaults included. */
export function usedSubnets(environment: EnvironmentJson): readonly Cidr[] {
  const subnets = [managementSubnet, floatingSubnet, fixedSubnet].flatMap(
    (read) => read(environment)?.cidr ?? [],
  );
  const esx = usesVcenter(environment) ? environment.cidr('vcenter.provider_network')?.value : undefined;
  const pools = poolsOf(environment)
    .filter(({ name, first }) => name !== 'service' && first.value.family === 4)
    .flatMap(({ range }) => [subnetOf(range.first, 24), subnetOf(range.last, 24)]);
  const hosts = hostsOf(environment)
    .filter(({ path, address }) => path !== 'svc.interface_default_route' && address.value.family === 4)
    .map(({ address }) => subnetOf(address.value, 32));
  return [...subnets, ...(esx ? [esx] : []), ...pools, ...hosts];
}

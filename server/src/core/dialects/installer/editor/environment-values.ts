/**
 * The values that may be at a key of an environment file, computed from the file and from the machines beside it: NICs
 * and bridges that are used, VLANs that are free, how many machines there are of a role. Addresses are in
 * their own file.
 */
import { serviceNetwork } from '../../../architecture/installer-networks.js';
import { storageDrivers } from '../../../architecture/storage-backends.js';
import { nextFreeVlanId, VLAN_MAX, type VlanRange } from '../../../net/vlan.js';
import type { ValueSuggestion } from '../../dialect.js';
import { storagesOf } from '../model/backends.js';
import type { EnvironmentJson, Installer } from '../model/installer-model.js';
import { readItems, readVlanItem } from '../rules/networks/about-list-items.js';
import { formatMapping, mappingLists, mappingsIn } from '../rules/networks/about-mappings.js';
import { likelyRawDevice, nicAt, usedVlans } from '../rules/networks/about-reading.js';
import { freeVlan } from '../rules/networks/about-service-proposal.js';
import { addressValues } from './address-values.js';
import { machineValues } from './machine-values.js';

/** Keys that hold the name of a NIC; true where a VLAN may stand in its place. */
const NICS: Readonly<Record<string, boolean>> = {
  bridge_interface: false,
  virtual_interface: false,
  'neutron.undercloud_public_interface': false,
  'neutron.overcloud_public_interface': true,
  'neutron.public_interface_raw_device': false,
  'neutron.vsa_public_interface': false,
  'hypervisor.public_interface': true,
  'hypervisor.public_interface_raw_device': false,
};

/** Where VLAN ids begin in a file that has none; and how many a range for tenants gets. */
const FIRST_VLAN_ID = 331;
const FIRST_TENANT_ID = 500;
const TENANT_IDS = 100;

/** The network and the bridge of provider VLANs, as the documents name them. */
const PROVIDER = { network: 'physnet1', bridge: 'br-ex' } as const;

export function environmentValues(
  installer: Installer,
  environment: EnvironmentJson,
  path: string,
): readonly ValueSuggestion[] | undefined {
  if (path in NICS) return interfaces(environment, path);
  if (/^(?:ntp|dns)\.\w+_server$|^codn\.\w+_https?_proxy$/.test(path)) return likeOthers(environment, path);
  switch (path) {
    case 'svc.interface':
      return vlan(freeVlan(environment) ?? freeId(environment, path));
    case 'vcenter.external_vlan_id': {
      const id = freeId(environment, path);
      return id === undefined ? undefined : [{ value: id, detail: 'next free VLAN id', preferred: true }];
    }
    case 'vcenter.vlan_range': {
      const range = freeVlanRange(environment);
      return range && [{ value: `${range.first}:${range.last}`, ...freeIds }];
    }
    case 'neutron.network_vlan_ranges':
      return vlanRanges(environment);
    case 'svc.overcloud_bridge_mappings':
    case 'bridge_mappings':
      return mappings(environment);
    case 'svc.overcloud_flat_networks':
      return [{ value: serviceNetwork.network, detail: 'the Service network', preferred: true }];
    case 'hypervisor.physical_bridge':
      return bridges(environment);
    case 'neutron.overcloud_dvr':
      return routers(environment);
    default:
      return (
        addressValues(environment, path) ??
        machineValues(installer, environment, path) ??
        backendValues(environment, path)
      );
  }
}

/** Where the wiring tells which NIC it is, that one first; then the others that the file uses. */
function interfaces(environment: EnvironmentJson, path: string): readonly ValueSuggestion[] | undefined {
  const likely = path.endsWith('raw_device') ? likelyRawDevice(environment) : undefined;
  const others = Object.keys(NICS).filter((other) => other !== path);
  const used = new Set(others.flatMap((other) => nicAt(environment, other) ?? []));
  const found: ValueSuggestion[] = [...used].map((value) => ({
    value,
    detail: 'used in this file',
    ...(value === likely && { preferred: true }),
  }));
  if (NICS[path]) found.push(...vlan(freeId(environment, path)));
  return found.length > 0 ? found : undefined;
}

function vlan(id: number | undefined): ValueSuggestion[] {
  return id === undefined ? [] : [{ value: `vlan${id}`, detail: 'next free VLAN id', preferred: true }];
}

/** The id after the highest one. */
function freeId(environment: EnvironmentJson, path: string): number | undefined {
  const { ids, ranges } = usedVlans(environment, path);
  return nextFreeVlanId(ids, ranges, Math.max(FIRST_VLAN_ID - 1, ...ids) + 1);
}

const freeIds = { detail: 'VLAN ids that nothing uses', preferred: true } as const;

/** The lowest range of VLAN ids for tenants that nothing uses. */
function freeVlanRange(environment: EnvironmentJson): VlanRange | undefined {
  const { ids, ranges } = usedVlans(environment);
  const taken = [...ids.map((id) => ({ first: id, last: id })), ...ranges];
  for (let first = FIRST_TENANT_ID; first + TENANT_IDS - 1 <= VLAN_MAX; ) {
    const last = first + TENANT_IDS - 1;
    const from = first;
    const inTheWay = taken.find((range) => range.first <= last && from <= range.last);
    if (!inTheWay) return { first, last };
    first = inTheWay.last + 1;
  }
  return undefined;
}

/** For the networks that have a bridge, apart from the Service network, which has no VLANs of its own. */
function vlanRanges(environment: EnvironmentJson): readonly ValueSuggestion[] | undefined {
  const range = freeVlanRange(environment);
  const mapped = mappingLists(environment)
    .flatMap(mappingsIn)
    .map(({ network }) => network)
    .filter((network) => network !== serviceNetwork.network);
  const networks = new Set(mapped.length > 0 ? mapped : [PROVIDER.network]);
  return (
    range && [...networks].map((name) => ({ value: `${name}:${range.first}:${range.last}`, ...freeIds }))
  );
}

/** The Service network on its bridge; where there are provider VLANs, also their networks. */
function mappings(environment: EnvironmentJson): readonly ValueSuggestion[] {
  const own = formatMapping(serviceNetwork);
  const ranges = readItems(environment, 'neutron.network_vlan_ranges')?.items ?? [];
  const [network] = ranges.flatMap((item) => {
    const read = readVlanItem(item);
    return read.kind === 'range' || read.kind === 'name' ? [read.network] : [];
  });
  const bridge = environment.text('hypervisor.physical_bridge')?.value ?? PROVIDER.bridge;
  const hasVlans = environment.text('neutron.network_type')?.value === 'vlan' || network !== undefined;
  const both = `${own},${formatMapping({ network: network ?? PROVIDER.network, bridge })}`;
  return [
    { value: own, detail: 'the Service network on its bridge', preferred: !hasVlans },
    { value: both, detail: 'with a network for provider VLANs', preferred: hasVlans },
  ];
}

function bridges(environment: EnvironmentJson): readonly ValueSuggestion[] {
  const mapped = mappingLists(environment)
    .flatMap(mappingsIn)
    .filter(({ bridge }) => bridge !== serviceNetwork.bridge);
  if (mapped.length === 0) return [{ value: PROVIDER.bridge, detail: 'the usual bridge of provider VLANs' }];
  return mapped.map(({ bridge, network }, index) => ({
    value: bridge,
    detail: `the bridge of '${network}'`,
    ...(index === 0 && { preferred: true }),
  }));
}

function routers(environment: EnvironmentJson): readonly ValueSuggestion[] {
  const central = { value: 'False', detail: 'one central router' };
  if (environment.cloudType?.value === 'ESX') return [{ ...central, preferred: true }];
  const hasVlans = environment.text('neutron.network_type')?.value === 'vlan';
  return [
    { value: 'True', detail: 'compute nodes route for their own VMs', preferred: !hasVlans },
    { ...central, preferred: hasVlans },
  ];
}

/** Seed, undercloud and overcloud mostly have the same server: what the section has at other keys of the same kind. */
function likeOthers(environment: EnvironmentJson, path: string): readonly ValueSuggestion[] | undefined {
  const [section = '', key = ''] = path.split('.');
  const kind = key.slice(key.indexOf('_'));
  const nodes = ['seed', 'undercloud', 'overcloud'].filter((node) => node + kind !== key);
  const known = section === 'codn' ? nodes.filter((node) => node !== 'seed') : nodes;
  const texts = new Set(known.flatMap((node) => environment.text(`${section}.${node}${kind}`)?.value ?? []));
  if (texts.size === 0) return undefined;
  return [...texts].map((value, index) => ({
    value,
    detail: 'as for the others',
    ...(index === 0 && { preferred: true }),
  }));
}

/** Names of back ends that have a section, for the list of those that are enabled; drivers of the array. */
function backendValues(environment: EnvironmentJson, path: string): readonly ValueSuggestion[] | undefined {
  const [, enabled] = /^(vsa|3par)\.DEFAULT\.enabled_backends$/.exec(path) ?? [];
  if (enabled !== undefined) {
    const storage = storagesOf(environment).find(({ facts }) => facts.name === enabled);
    return storage?.backends.map(({ name }) => ({ value: name, detail: `a section of '${enabled}'` }));
  }
  const [, array] = /^(vsa|3par)\..+\.volume_driver$/.exec(path) ?? [];
  if (array === undefined) return undefined;
  return storageDrivers
    .filter(({ storage }) => storage === array)
    .map(({ name, transport }) => ({ value: name, detail: transport }));
}

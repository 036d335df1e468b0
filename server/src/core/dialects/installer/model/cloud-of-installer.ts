/** An environment file in the words that a plan can be compared by; only what is written counts, no defaults. */
import { baremetalRoles } from '../../../architecture/baremetal-roles.js';
import type { Routing } from '../../../architecture/node-roles.js';
import type { Hypervisor } from '../../../architecture/products.js';
import {
  type BackEnds,
  type Cloud,
  type CloudNetwork,
  type CloudNetworkFacts,
  type Presumed,
  type Stated,
  statedAs,
} from '../../../model/cloud.js';
import type { Place } from '../../../model/source-file.js';
import type { Value } from '../../../model/value.js';
import { formatAddress } from '../../../net/address.js';
import { formatCidr } from '../../../net/cidr.js';
import { parseVlanRange, type VlanRange } from '../../../net/vlan.js';
import { controlledMachines } from './derived.js';
import type { BaremetalCsv, EnvironmentJson, Installer } from './installer-model.js';
import { machinesOfInstaller } from './machines-of-installer.js';
import { serversOfInstaller, vcentersOfInstaller } from './servers-of-installer.js';

/** Undefined where there are several environment files: of several, it is open which one the plan means. */
export function cloudOfInstaller(installer: Installer): Cloud | undefined {
  const { environment, environments, machines } = installer;
  if (environment) return { ...cloudOfEnvironment(environment, machines), ...vcentersOfInstaller(installer) };
  const { file } = machines ?? {};
  return machines && file && environments.length === 0
    ? { dialect: 'installer', uri: file.uri, networks: {}, nodes: {}, ...listedIn(machines) }
    : undefined;
}

/** The same of one file of variables, of whichever kind, with the machines beside it. */
export function cloudOfEnvironment(environment: EnvironmentJson, machines: BaremetalCsv | undefined): Cloud {
  const { cloudType } = environment;
  const hypervisor = statedAs<string, Hypervisor>(
    cloudType,
    (type) => (type === 'KVM' ? 'kvm' : 'esx'),
    (name) => name.toUpperCase(),
  );
  const routing = statedAs<boolean, Routing>(
    environment.boolean('neutron.overcloud_dvr'),
    (dvr) => (dvr ? 'dvr' : 'centralized'),
    (way) => (way === 'dvr' ? 'True' : 'False'),
  );
  const seed = environment.address('baremetal.network_seed_ip');
  return {
    dialect: 'installer',
    uri: environment.file.uri,
    networks: networksOf(environment),
    nodes: nodesOf(environment),
    presumed: presumedOf(environment),
    blockStorage: backEndsOf(environment),
    ...serversOfInstaller(environment),
    ...(machines && listedIn(machines)),
    ...(environment.version && { version: environment.version }),
    ...(hypervisor && { hypervisor }),
    ...(seed && { seedAddress: { ...seed, print: formatAddress } }),
    ...(routing && { routing }),
  };
}

function nodesOf(environment: EnvironmentJson): Cloud['nodes'] {
  const nodes: Record<string, Stated<number>> = {};
  for (const { planKey, scaleKey } of baremetalRoles) {
    const count = scaleKey && environment.integer(scaleKey);
    if (planKey && count) nodes[planKey] = { ...count, print: Number };
  }
  return nodes;
}

/** What the installer takes where a scale is absent; compute nodes are then whatever the list of machines has left. */
function presumedOf(environment: EnvironmentJson): NonNullable<Cloud['presumed']> {
  const { root: section } = environment;
  const presumed: Record<string, Presumed> = {};
  for (const { planKey, scaleKey, defaultCount } of baremetalRoles) {
    if (!section || !planKey || !scaleKey || planKey === 'compute') continue;
    if (environment.state(scaleKey) !== 'absent') continue;
    presumed[planKey] = { value: defaultCount, at: environment.missingAt(scaleKey), key: scaleKey, section };
  }
  return presumed;
}

/** The sections of back ends, by the names that plans have for them. */
function backEndsOf(environment: EnvironmentJson): BackEnds {
  const at = new Map<string, Place>();
  const keys = ['vsa', '3par'];
  for (const key of keys) {
    const place = environment.keyAt(key);
    if (place) at.set(key, place);
  }
  return { at, complete: keys.every((key) => environment.state(key) !== 'unknown') };
}

/** What the list of machines says. */
function listedIn(machines: BaremetalCsv): Pick<Cloud, 'managed' | 'machines'> {
  const managed = controlledMachines(machines).flatMap(({ ip }) =>
    ip ? [{ value: ip.value, at: () => ip.at }] : [],
  );
  return { managed, machines: machinesOfInstaller(machines) };
}

function networksOf(environment: EnvironmentJson): Partial<Record<CloudNetwork, CloudNetworkFacts>> {
  const externalVlan =
    vlan(environment, 'neutron.overcloud_public_interface') ??
    number(environment.integer('vcenter.external_vlan_id'));
  const range = environment.text('vcenter.vlan_range');
  const tenants = statedAs<string, VlanRange>(range, readRange, ({ first, last }) => `${first}:${last}`);
  return {
    management: {
      ...facts(environment, 'baremetal.network_cidr', 'baremetal.network_gateway'),
      ...nics(environment, 'virtual_interface', 'neutron.undercloud_public_interface'),
      ...used(environment, 'the undercloud range', 'baremetal.network_undercloud_range'),
    },
    external: {
      ...facts(environment, 'floating_ip.cidr', 'vcenter.external_network_gateway'),
      ...used(environment, 'the range of floating IPs', 'floating_ip'),
      ...outside(environment),
      ...(externalVlan && { vlanId: externalVlan }),
    },
    service: {
      ...facts(environment, 'svc.allocate_cidr', 'svc.interface_default_route'),
      ...optionalVlan(vlan(environment, 'svc.interface')),
      ...used(environment, 'the Service range', 'svc.allocate'),
    },
    esx: facts(environment, 'vcenter.provider_network'),
    'esx-tenant': tenants ? { vlanRange: tenants } : {},
  };
}

function facts(environment: EnvironmentJson, cidrPath: string, gatewayPath?: string): CloudNetworkFacts {
  const cidr = environment.cidr(cidrPath);
  const gateway = gatewayPath === undefined ? undefined : environment.address(gatewayPath);
  return {
    ...(cidr && { cidr: { ...cidr, print: formatCidr } }),
    ...(gateway && { gateway: { ...gateway, print: formatAddress } }),
  };
}

/** NICs by their plain names; bridges and VLANs are no ports of a plan. */
function nics(environment: EnvironmentJson, ...paths: readonly string[]): CloudNetworkFacts {
  const named = paths.flatMap((path) => environment.text(path) ?? []);
  const ports = named.filter(({ value }) => /^(?!br|vlan)[a-z][\w-]*$/i.test(value));
  return ports.length > 0 ? { ports: ports.map((each) => ({ ...each, print: String })) } : {};
}

/** Where External is. With VLANs of a provider it is one of them, and the public interface tells nothing. */
function outside(environment: EnvironmentJson): CloudNetworkFacts {
  const path = 'neutron.overcloud_public_interface';
  if (environment.cloudType?.value !== 'KVM' || environment.text('neutron.network_type')?.value === 'vlan')
    return {};
  if (vlan(environment, path)) return nics(environment, 'neutron.public_interface_raw_device');
  const { ports } = nics(environment, path);
  const [untaggedOn] = ports ?? [];
  if (!ports || !untaggedOn || environment.state('hypervisor.public_interface') !== 'absent') return {};
  return { ports, untaggedOn };
}

function used(environment: EnvironmentJson, what: string, path: string): CloudNetworkFacts {
  const [first, last] =
    path === 'floating_ip' ? [`${path}.start`, `${path}.end`] : [`${path}_start`, `${path}_end`];
  const pool = environment.pool(first, last);
  return pool ? { used: { what, range: pool.range, at: pool.first.at } } : {};
}

function vlan(environment: EnvironmentJson, path: string): Stated<number> | undefined {
  const value = environment.vlan(path);
  return value && { ...value, print: (id) => `vlan${id}` };
}

function optionalVlan(vlanId: Stated<number> | undefined): CloudNetworkFacts {
  return vlanId ? { vlanId } : {};
}

function number(value: Value<number> | undefined): Stated<number> | undefined {
  return value && { ...value, print: Number };
}

function readRange(text: string): VlanRange | undefined {
  const result = parseVlanRange(text.replace(':', '-'));
  return result.kind === 'range' ? result.range : undefined;
}

/** An environment file in the words that a plan can be compared by; only what is written counts, no defaults. */
import { baremetalRoles } from '../../../architecture/baremetal-roles.js';
import type { Routing } from '../../../architecture/node-roles.js';
import type { Hypervisor } from '../../../architecture/products.js';
import type { Cloud, CloudNetwork, CloudNetworkFacts, Stated } from '../../../model/cloud.js';
import type { Value } from '../../../model/value.js';
import { formatAddress } from '../../../net/address.js';
import { formatCidr } from '../../../net/cidr.js';
import { parseVlanRange, type VlanRange } from '../../../net/vlan.js';
import type { EnvironmentJson, Installer } from './installer-model.js';

/** Undefined unless there is exactly one environment file: of several, nobody knows which one the plan means. */
export function cloudOfInstaller({ environment }: Installer): Cloud | undefined {
  if (!environment) return undefined;
  const { cloudType } = environment;
  const hypervisor = mapped<string, Hypervisor>(
    cloudType,
    (type) => (type === 'KVM' ? 'kvm' : 'esx'),
    (name) => name.toUpperCase(),
  );
  const routing = mapped<boolean, Routing>(
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
  // A plan counts both kinds of VSA nodes in one number.
  const withSsd = environment.integer('vsa_ao_scale');
  if (environment.state('vsa_ao_scale') !== 'absent' && withSsd?.value !== 0) delete nodes['vsa-storage'];
  return nodes;
}

function networksOf(environment: EnvironmentJson): Partial<Record<CloudNetwork, CloudNetworkFacts>> {
  const externalVlan =
    vlan(environment, 'neutron.overcloud_public_interface') ??
    number(environment.integer('vcenter.external_vlan_id'));
  const range = environment.text('vcenter.vlan_range');
  const tenants = mapped<string, VlanRange>(range, readRange, ({ first, last }) => `${first}:${last}`);
  return {
    management: facts(environment, 'baremetal.network_cidr', 'baremetal.network_gateway'),
    external: {
      ...facts(environment, 'floating_ip.cidr', 'vcenter.external_network_gateway'),
      ...(externalVlan && { vlanId: externalVlan }),
    },
    service: {
      ...facts(environment, 'svc.allocate_cidr', 'svc.interface_default_route'),
      ...optionalVlan(vlan(environment, 'svc.interface')),
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

function mapped<From, To>(
  value: Value<From> | undefined,
  read: (from: From) => To | undefined,
  print: (value: To) => string | number,
): Stated<To> | undefined {
  const made = value && read(value.value);
  return value && made !== undefined ? { ...value, value: made, print } : undefined;
}

/**
 * What a carrier-grade cloud says beyond what it is compared by: its controllers, the public network, the services of the
 * site. A plan has no word for the nodes of the tenant overlay and for most variables, and that is told.
 */
import { type Cloud, type CloudNetworkFacts, statedAs } from '../../../model/cloud.js';
import {
  type CloudDetails,
  countRoles,
  type MachineDetails,
  type Remark,
} from '../../../model/cloud-details.js';
import type { Value } from '../../../model/value.js';
import { formatAddress, parseAddress } from '../../../net/address.js';
import type { AddressRange } from '../../../net/address-range.js';
import { cidrContains, formatCidr } from '../../../net/cidr.js';
import { isVlanId } from '../../../net/vlan.js';
import type { ScalarNode } from '../../../syntax/tree.js';
import type { CarrierGrade, LogicalNetwork, Server } from '../model/carrier-grade-model.js';
import { cloudOfCarrierGrade } from '../model/cloud-of-carrier-grade.js';

const MANAGEMENT = ['management', 'CLM'];
const PUBLIC = ['api', 'CAN'];
const BLOCKSTORE = ['blockstore', 'BLS'];
/** Networks that are in the plan; the others are told. */
const CARRIED = [...MANAGEMENT, ...PUBLIC, ...BLOCKSTORE, 'tenant', 'TUL'];

export function detailsOfCarrierGrade(model: CarrierGrade): CloudDetails | undefined {
  const cloud = cloudOfCarrierGrade(model);
  if (!cloud) return undefined;
  const servers = model.provision?.servers.items ?? model.nodes?.servers.items ?? [];
  const controllers = servers.filter(({ type }) => type === 'CCN');
  const machines = controllers.map(machineOf);
  const isEsx = model.template === 'memphis';
  const name = model.definition?.name?.value;
  return {
    ...(name !== undefined && { name }),
    cloud: withNetworks(model, cloud),
    product: 'helion-openstack-carrier-grade',
    hypervisor: isEsx ? 'esx' : 'kvm',
    machines,
    counts: countRoles(machines),
    dns: addressesOf(model, ['dns_address', 'ext_dns_ip']),
    ntp: listOf(model, 'upstream_ntp_servers'),
    vcenters: [],
    pools: poolsOf(model),
    unsaid: unsaid(model, servers),
    assumed: [
      { message: `The hypervisor is ${isEsx ? 'ESX: the template has compute proxies' : 'KVM'}.` },
      ...publicNetworks(model).map((network) => ({
        message: "The public network of the APIs is read as 'external'.",
        at: network.section.at,
      })),
    ],
  };
}

function machineOf({ name, mac, powerAddress, failureZone, section }: Server): MachineDetails {
  return {
    at: section.at,
    role: 'controllers',
    ...(name && { name: name.value }),
    ...(mac && { mac: mac.value }),
    ...(powerAddress && { bmc: powerAddress.value }),
    ...(failureZone && { zone: failureZone.value }),
  };
}

/** The networks with their VLANs, and the public one of the APIs. */
function withNetworks(model: CarrierGrade, cloud: Cloud): Cloud {
  const { management, storage, sdn } = cloud.networks;
  const [open] = publicNetworks(model);
  return {
    ...cloud,
    ...(model.version === '1.1' && { version: model.version }),
    networks: {
      ...cloud.networks,
      ...(management && { management: { ...management, ...vlanOf(model, MANAGEMENT) } }),
      ...(storage && { storage: { ...storage, ...vlanOf(model, BLOCKSTORE) } }),
      ...(sdn && { sdn: { ...sdn, ...vlanOf(model, ['tenant', 'TUL']) } }),
      ...(open && { external: factsOf(open) }),
    },
  };
}

function publicNetworks({ environment }: CarrierGrade): readonly LogicalNetwork[] {
  const all = environment?.defined.filter(({ name }) => name && PUBLIC.includes(name.value)) ?? [];
  return all.slice(0, 1);
}

function factsOf(network: LogicalNetwork): CloudNetworkFacts {
  const { cidr, gateway } = network;
  return {
    ...(cidr && { cidr: { ...cidr, print: formatCidr } }),
    ...(gateway && { gateway: { ...gateway, print: formatAddress } }),
    ...taggedAs(network),
  };
}

function vlanOf({ environment }: CarrierGrade, names: readonly string[]): CloudNetworkFacts {
  const [network, another] =
    environment?.defined.filter(({ name }) => name && names.includes(name.value)) ?? [];
  return network && !another ? taggedAs(network) : {};
}

function taggedAs({ segmentId }: LogicalNetwork): CloudNetworkFacts {
  const vlanId = statedAs<string | number, number>(
    segmentId,
    (id) => (String(id).trim() !== '' && isVlanId(Number(id)) ? Number(id) : undefined),
    String,
  );
  return vlanId ? { vlanId } : {};
}

/** The ranges of the KVM region, in the subnets that the environment has. */
function poolsOf({ wr, environment }: CarrierGrade): CloudDetails['pools'] {
  const rangeOf = (names: readonly string[]): readonly AddressRange[] => {
    const cidr = environment?.defined.find(({ name }) => name && names.includes(name.value))?.cidr?.value;
    const all = wr?.interfaces.items.flatMap(({ networks }) => networks.items) ?? [];
    return all
      .filter(({ name }) => name && names.includes(name.value))
      .flatMap(({ range }) => range ?? [])
      .filter(({ first, last }) => !cidr || (cidrContains(cidr, first) && cidrContains(cidr, last)));
  };
  const [management, external, storage] = [MANAGEMENT, PUBLIC, BLOCKSTORE].map(rangeOf);
  return {
    ...(management?.length && { management }),
    ...(external?.length && { external }),
    ...(storage?.length && { storage }),
  };
}

const textOf = ({ value }: ScalarNode): string | undefined =>
  typeof value === 'string' && value.trim() !== '' && !/[<>*]/.test(value) ? value.trim() : undefined;

function variable(model: CarrierGrade, key: string): Value<string> | undefined {
  const vars = model.varsOf('ansible');
  return vars?.reader.value(vars.properties, key, textOf);
}

function addressesOf(model: CarrierGrade, keys: readonly string[]): CloudDetails['dns'] {
  const texts = new Set(keys.flatMap((key) => variable(model, key)?.value ?? []));
  return [...texts].flatMap((text) => parseAddress(text) ?? []);
}

function listOf(model: CarrierGrade, key: string): readonly string[] {
  const vars = model.varsOf('ansible');
  const items = vars?.reader.values(vars.properties, key, textOf).items ?? [];
  return [...new Set(items.map(({ value }) => value))];
}

function unsaid(model: CarrierGrade, servers: readonly Server[]): readonly Remark[] {
  const { environment, definition, provision, nodes, files, wr } = model;
  const others = servers.filter(({ type }) => type !== 'CCN');
  const networks = environment?.defined.filter(({ name }) => name && !CARRIED.includes(name.value)) ?? [];
  const read = [environment, definition, provision, nodes];
  const ansible = model.varsOf('ansible');
  return [
    ...others.map(({ name, type, section }) => ({
      message: `Server '${name?.value ?? ''}' of type ${type ?? 'unknown'}: a plan has no such role.`,
      at: section.at,
    })),
    ...networks.map(({ name, section }) => ({
      message: `Network '${name?.value}': a plan has no such network.`,
      at: section.at,
    })),
    ...files
      .filter((file) => !read.some((each) => each?.file === file.file))
      .map((file) => ({
        message:
          file.file === ansible?.file || file.file === wr?.file
            ? `'${file.path}': the plan has its servers or address ranges, and nothing else of it.`
            : `'${file.path}': a plan has nothing of it.`,
        at: file.head,
      })),
  ];
}

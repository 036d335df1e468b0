/**
 * Makes a plan from what the files of another dialect say of a cloud. What a plan needs and they do not say is in it as a
 * placeholder in angle brackets, which the rules underline until it is filled in; what was worked out is told.
 */
import type { Hypervisor } from '../../../architecture/products.js';
import type { Cloud } from '../../../model/cloud.js';
import type { CloudDetails, Converted, MachineDetails, Remark } from '../../../model/cloud-details.js';
import { formatAddress } from '../../../net/address.js';
import { cidrContains } from '../../../net/cidr.js';
import type { Plain } from '../../../syntax/rewrite.js';
import { withoutAbsent, yamlSections } from '../../../syntax/yaml-sections.js';
import { physicalFromCloud, type Sources, virtualFromCloud } from './networks-from-cloud.js';

const MIB_PER_GIB = 1024;

/** What a cloud backs up, and what its services are: the same in every cloud that the documents describe. */
const BACKUP = { targets: ['seed-vm', 'undercloud', 'overcloud-management-controller', 'mysql'] };
const UNDERCLOUD = { kvm: ['sherpa', 'sirius'], esx: ['sherpa', 'eon'] } as const;
const OVERCLOUD = ['nova', 'swift', 'neutron', 'keystone', 'glance', 'heat', 'horizon', 'ceilometer'];

const VSA_NODES = ['vsa-storage', 'vsa-ao-storage'];

/** Counts of a plan in their order, with what the schema takes for one that is not written. */
const COUNTS: Readonly<Record<string, number>> = {
  controllers: 3,
  compute: 0,
  'swift-storage': 2,
  'vsa-storage': 0,
  'vsa-ao-storage': 0,
  'scale-out-swift-proxy': 0,
  'scale-out-swift-storage': 0,
  'compute-proxies': 0,
};

/** `from` names the file that the plan is made from, for its first line. */
export function planFromCloud(cloud: Cloud, details: CloudDetails, from: string): Converted {
  const hypervisor = hypervisorOf(cloud, details);
  const lost: Remark[] = [...details.unsaid];
  const assumed: Remark[] = [...details.assumed];
  const isEsx = hypervisor === 'esx';
  const sources = { cloud, details, isEsx, lost, assumed };
  const isSwift = (countOf(cloud, details, 'swift-storage') ?? 0) > 0;
  const plan: Readonly<Record<string, Plain | undefined>> = {
    name: details.name,
    product: productOf(cloud, details),
    hypervisor: hypervisor ?? '<kvm or esx>',
    'physical-networks': physicalFromCloud(sources),
    'virtual-networks': isEsx ? virtualFromCloud(sources) : undefined,
    nodes:
      details.machines.length > 0 ? details.machines.map((machine) => nodeOf(machine, sources)) : undefined,
    deployment: deploymentOf(cloud, details, lost, assumed),
    storage: storageOf(cloud, details, assumed),
    surroundings: surroundingsOf(details),
    backup: { ...BACKUP, ...(isSwift && { workloads: 'object-storage' }) },
  };
  assumed.push({
    message: `The backup covers the four targets of the documents${isSwift ? ', and workloads go to Swift' : ''}.`,
  });
  return {
    files: [
      {
        path: 'helion.yml',
        text: yamlSections(`Made from ${from}. Fill in what is in angle brackets.`, plan, ['nodes']),
      },
    ],
    lost,
    assumed,
  };
}

function hypervisorOf(cloud: Cloud, details: CloudDetails): Hypervisor | undefined {
  return cloud.hypervisor?.value ?? details.hypervisor;
}

function productOf({ version }: Cloud, { product }: CloudDetails): Plain | undefined {
  return product && version && /^1\.[01]/.test(version) ? { name: product, version } : undefined;
}

function nodeOf(machine: MachineDetails, { cloud, lost, assumed }: Sources): Plain {
  const { name, role, rack, zone, bmc, mac, address, cpus, memoryMb, diskGib, at } = machine;
  if (memoryMb !== undefined && memoryMb % MIB_PER_GIB !== 0)
    assumed.push({ message: `${memoryMb} MB of memory are rounded down to GiB.`, ...(at && { at }) });
  const management = cloud.networks.management?.cidr?.value;
  const isOutside = address && management && !cidrContains(management, address);
  if (isOutside)
    lost.push({
      message: `Address ${formatAddress(address)} of '${name ?? ''}': it is not in the management network.`,
      ...(at && { at }),
    });
  return withoutAbsent({
    name,
    role: role ?? '<role>',
    rack,
    zone,
    bmc: bmc && formatAddress(bmc),
    mac,
    address: isOutside ? undefined : address && formatAddress(address),
    cpus,
    memory: memoryMb && Math.max(1, Math.floor(memoryMb / MIB_PER_GIB)),
    disk: diskGib,
  });
}

function deploymentOf(cloud: Cloud, details: CloudDetails, lost: Remark[], assumed: Remark[]): Plain {
  const hypervisor = hypervisorOf(cloud, details) ?? 'kvm';
  const backEnds = backEndsOf(cloud, details);
  const hasVolumes = backEnds.length > 0;
  const services = [...OVERCLOUD, ...(hasVolumes ? ['cinder'] : [])];
  const under = UNDERCLOUD[hypervisor].filter((service) => service !== 'sirius' || hasVolumes);
  assumed.push({ message: 'The services are those that the installer always sets up.' });
  const seed = cloud.seedAddress?.value;
  return {
    'seed-vm': { address: seed ? formatAddress(seed) : '<address of the seed VM>' },
    undercloud: { services: [...under, 'logging', 'monitoring'] },
    overcloud: withoutAbsent({
      ...countsOf(cloud, details, lost),
      routing: hypervisor === 'esx' ? 'centralized' : cloud.routing?.value,
      'block-storage': hasVolumes ? backEnds : undefined,
      services,
    }),
  };
}

/** VSA without nodes for it is a StoreVirtual that the cloud uses and does not run. */
function storageOf(cloud: Cloud, details: CloudDetails, assumed: Remark[]): Plain | undefined {
  const at = cloud.blockStorage?.at.get('vsa');
  if (hypervisorOf(cloud, details) === 'esx' || !at) return undefined;
  if (VSA_NODES.some((key) => countOf(cloud, details, key) !== 0)) return undefined;
  assumed.push({ message: "'vsa' is a StoreVirtual outside of the cloud, because no nodes run it.", at });
  return [{ type: 'storevirtual' }];
}

/** The back ends of the files, and VSA where there are nodes for it. */
function backEndsOf(cloud: Cloud, details: CloudDetails): readonly string[] {
  const hasVsa = VSA_NODES.some((key) => (countOf(cloud, details, key) ?? 0) > 0);
  const named = [...(cloud.blockStorage?.at.keys() ?? [])];
  return hasVsa && !named.includes('vsa') ? ['vsa', ...named] : named;
}

const ALWAYS_NEEDED = {
  controllers: '<number of controllers>',
  'swift-storage': '<number of Swift nodes>',
};

/** Counts that a plan cannot leave to its defaults on a hypervisor, with what stands where nobody knows them. */
const NEEDED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kvm: { ...ALWAYS_NEEDED, compute: '<number of compute nodes>' },
  esx: { ...ALWAYS_NEEDED, 'compute-proxies': '<number of vCenters>' },
};

function countsOf(cloud: Cloud, details: CloudDetails, lost: Remark[]): Record<string, number | string> {
  const counts: Record<string, number | string> = {};
  for (const key of Object.keys(COUNTS)) {
    const written = cloud.nodes[key];
    const count = countOf(cloud, details, key);
    if (written && count !== undefined && written.value !== count)
      lost.push({
        message: `The number of '${key}', ${written.value}: ${count} such machines are listed, and they count.`,
        at: written.at,
      });
    const value = writtenCount(cloud, details, key, count);
    if (value !== undefined) counts[key] = value;
  }
  return counts;
}

/** Undefined for a count that need not be written: it is the usual one, or follows from the list of machines. */
function writtenCount(
  cloud: Cloud,
  details: CloudDetails,
  key: string,
  count: number | undefined,
): number | string | undefined {
  const { nodes } = cloud;
  const isListed = details.machines.length > 0;
  // A list without machines of such a role is a part of one.
  if (count === undefined || (isListed && count === 0 && !nodes[key]))
    return NEEDED[hypervisorOf(cloud, details) ?? 'kvm']?.[key];
  return nodes[key] || (!isListed && count !== COUNTS[key]) ? count : undefined;
}

/** Machines that are listed one by one count; else what is written, or taken by default. */
function countOf({ nodes, presumed }: Cloud, details: CloudDetails, key: string): number | undefined {
  if (details.machines.length > 0 && key !== 'compute-proxies') return details.counts[key] ?? 0;
  return nodes[key]?.value ?? presumed?.[key]?.value;
}

function surroundingsOf(details: CloudDetails): Plain | undefined {
  const { dns, ntp, proxy, customerRouter, vcenters } = details;
  const made = withoutAbsent({
    dns: dns.length > 0 ? dns.map(formatAddress) : undefined,
    ntp: ntp.length > 0 ? ntp : undefined,
    proxy: proxy && withoutAbsent({ ...proxy }),
    'customer-router': customerRouter && formatAddress(customerRouter),
    vcenters: vcenters.length > 0 ? vcenters.map((name) => ({ name })) : undefined,
  });
  return Object.keys(made).length > 0 ? made : undefined;
}

/**
 * Makes a plan from what the files of another dialect say of a cloud. What a plan needs and they do not say is in it as a
 * placeholder in angle brackets, which the rules underline until it is filled in; what was worked out is told.
 */
import type { Cloud } from '../../../model/cloud.js';
import type { CloudDetails, Converted, MachineDetails, Remark } from '../../../model/cloud-details.js';
import { formatAddress } from '../../../net/address.js';
import type { Plain } from '../../../syntax/rewrite.js';
import { physicalFromCloud, virtualFromCloud } from './networks-from-cloud.js';
import { planText } from './plan-text.js';

const MIB_PER_GIB = 1024;

/** What a cloud backs up, and what its services are: the same in every cloud that the documents describe. */
const BACKUP = { targets: ['seed-vm', 'undercloud', 'overcloud-management-controller', 'mysql'] };
const UNDERCLOUD = { kvm: ['sherpa', 'sirius'], esx: ['sherpa', 'eon'] } as const;
const OVERCLOUD = ['nova', 'swift', 'neutron', 'keystone', 'glance', 'heat', 'horizon', 'ceilometer'];

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
  const lost: Remark[] = [...details.unsaid];
  const assumed: Remark[] = [...details.assumed];
  const isEsx = cloud.hypervisor?.value === 'esx';
  const sources = { cloud, details, lost, assumed };
  const surroundings = surroundingsOf(details);
  const plan: Readonly<Record<string, Plain | undefined>> = {
    name: details.name,
    product: productOf(cloud, details),
    hypervisor: cloud.hypervisor?.value ?? '<kvm or esx>',
    'physical-networks': physicalFromCloud(sources),
    'virtual-networks': isEsx ? virtualFromCloud(sources) : undefined,
    nodes:
      details.machines.length > 0 ? details.machines.map((machine) => nodeOf(machine, assumed)) : undefined,
    deployment: deploymentOf(cloud, details, lost, assumed),
    surroundings,
    backup: { ...BACKUP, workloads: 'object-storage' },
  };
  assumed.push({
    message: 'The backup covers the four targets of the documents, and workloads go to Swift.',
  });
  return { files: [{ path: 'helion.yml', text: planText(plan, from) }], lost, assumed };
}

function productOf({ version }: Cloud, { product }: CloudDetails): Plain | undefined {
  return product && version && /^1\.[01]/.test(version) ? { name: product, version } : undefined;
}

function nodeOf(machine: MachineDetails, assumed: Remark[]): Plain {
  const { name, role, rack, zone, bmc, mac, address, cpus, memoryMb, diskGib, at } = machine;
  if (memoryMb !== undefined && memoryMb % MIB_PER_GIB !== 0)
    assumed.push({ message: `${memoryMb} MB of memory are taken for whole GiB.`, ...(at && { at }) });
  return defined({
    name,
    role: role ?? '<role>',
    rack,
    zone,
    bmc: bmc && formatAddress(bmc),
    mac,
    address: address && formatAddress(address),
    cpus,
    memory: memoryMb && Math.max(1, Math.floor(memoryMb / MIB_PER_GIB)),
    disk: diskGib,
  });
}

function deploymentOf(cloud: Cloud, details: CloudDetails, lost: Remark[], assumed: Remark[]): Plain {
  const hypervisor = cloud.hypervisor?.value ?? 'kvm';
  const backEnds = backEndsOf(cloud, details);
  const services = [...OVERCLOUD, ...(backEnds.length > 0 ? ['cinder'] : [])];
  assumed.push({ message: 'The services are those that the installer always sets up.' });
  const seed = cloud.seedAddress?.value;
  return {
    'seed-vm': { address: seed ? formatAddress(seed) : '<address of the seed VM>' },
    undercloud: { services: [...UNDERCLOUD[hypervisor], 'logging', 'monitoring'] },
    overcloud: defined({
      ...countsOf(cloud, details, lost),
      routing: hypervisor === 'esx' ? 'centralized' : cloud.routing?.value,
      'block-storage': backEnds.length > 0 ? backEnds : undefined,
      services,
    }),
  };
}

/** The back ends of the files, and VSA where there are nodes for it. */
function backEndsOf({ blockStorage, nodes }: Cloud, { counts }: CloudDetails): readonly string[] {
  const hasVsa = ['vsa-storage', 'vsa-ao-storage'].some((key) => (nodes[key]?.value ?? counts[key] ?? 0) > 0);
  const named = [...(blockStorage?.at.keys() ?? [])];
  return hasVsa && !named.includes('vsa') ? ['vsa', ...named] : named;
}

/** Counts that a plan cannot leave to its defaults on a hypervisor, with what stands where nobody knows them. */
const NEEDED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kvm: { compute: '<number of compute nodes>' },
  esx: { 'compute-proxies': '<number of vCenters>' },
};

function countsOf(cloud: Cloud, details: CloudDetails, lost: Remark[]): Record<string, number | string> {
  const needed = NEEDED[cloud.hypervisor?.value ?? 'kvm'] ?? {};
  const counts: Record<string, number | string> = {};
  for (const [key, byDefault] of Object.entries(COUNTS)) {
    const written = cloud.nodes[key];
    const count = countOf(cloud, details, key, lost);
    const isSaid = count !== undefined && (count !== byDefault || written !== undefined);
    const value = isSaid ? count : count === undefined ? needed[key] : undefined;
    if (value !== undefined) counts[key] = value;
  }
  return counts;
}

/** Machines that are listed one by one count; else what is written, or taken by default. */
function countOf(cloud: Cloud, details: CloudDetails, key: string, lost: Remark[]): number | undefined {
  const written = cloud.nodes[key];
  if (details.machines.length === 0 || key === 'compute-proxies')
    return written?.value ?? cloud.presumed?.[key]?.value;
  const listed = details.counts[key] ?? 0;
  if (written && written.value !== listed)
    lost.push({
      message: `The number of '${key}', ${written.value}: ${listed} such machines are listed, and they count.`,
      at: written.at,
    });
  return listed;
}

function surroundingsOf(details: CloudDetails): Plain | undefined {
  const { dns, ntp, proxy, customerRouter, vcenters } = details;
  const made = defined({
    dns: dns.length > 0 ? dns.map(formatAddress) : undefined,
    ntp: ntp.length > 0 ? ntp : undefined,
    proxy: proxy && defined({ ...proxy }),
    'customer-router': customerRouter && formatAddress(customerRouter),
    vcenters: vcenters.length > 0 ? vcenters.map((name) => ({ name })) : undefined,
  });
  return Object.keys(made).length > 0 ? made : undefined;
}

/** Without the keys that have no value. */
function defined(members: Readonly<Record<string, Plain | undefined>>): Record<string, Plain> {
  const kept: Record<string, Plain> = {};
  for (const [key, value] of Object.entries(members)) if (value !== undefined) kept[key] = value;
  return kept;
}

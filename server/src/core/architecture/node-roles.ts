/**
 * The parts of a deployment: how many of each there are, on which hypervisor, and which of them survive a failure.
 * The key of a plan that gives the count, if any, is named here; its default is in the schema.
 */
import { vcenters } from './limits.js';
import type { Hypervisor } from './products.js';

export interface NodeRole {
  readonly name: string;
  readonly title: string;
  /** What it does, as one Markdown sentence. */
  readonly purpose: string;
  /** The key under `deployment.overcloud` that holds the count; absent where the count is fixed. */
  readonly planKey?: string;
  /** The fewest there may be on each hypervisor; absent hypervisors do not have this role. */
  readonly counts: Readonly<Partial<Record<Hypervisor, { readonly min: number; readonly max: number }>>>;
  readonly highlyAvailable: boolean;
  /** A bare-metal node, which counts towards the sum of nodes and has a line in `baremetal.csv`. */
  readonly isNode: boolean;
  readonly source: string;
}

const ONE = { min: 1, max: 1 };
const ANY = { min: 0, max: 100 };

export const nodeRoles: readonly NodeRole[] = [
  {
    name: 'seed-vm',
    title: 'Seed VM',
    purpose: 'Deploys the undercloud; the scripts for backup and restore run on its host.',
    counts: { kvm: ONE, esx: ONE },
    highlyAvailable: false,
    isNode: false,
    source: 'Technical overview 1.1, Deployment architecture, seed cloud host',
  },
  {
    name: 'undercloud',
    title: 'Undercloud',
    purpose:
      'One server that deploys and watches the overcloud: Ironic, centralized logging, monitoring, Sherpa, EON and Sirius.',
    counts: { kvm: ONE, esx: ONE },
    highlyAvailable: false,
    isNode: true,
    source: 'Technical overview 1.1, Deployment architecture, undercloud; support matrix 1.1, row Undercloud',
  },
  {
    name: 'controller',
    title: 'Overcloud controller',
    purpose:
      'Runs the APIs behind HAProxy and keepalived with clustered MySQL and RabbitMQ; the first one, the management controller, also runs the singleton services.',
    planKey: 'controllers',
    counts: { kvm: { min: 3, max: 3 }, esx: { min: 3, max: 3 } },
    highlyAvailable: true,
    isNode: true,
    source: 'Support matrix 1.1, table Bare-metal systems, row OvercloudControl',
  },
  {
    name: 'compute',
    title: 'Compute node',
    purpose: 'Runs the workload VMs on KVM.',
    planKey: 'compute',
    counts: { kvm: { min: 1, max: 100 } },
    highlyAvailable: false,
    isNode: true,
    source: 'Support matrix 1.1, table Bare-metal systems, row OvercloudCompute',
  },
  {
    name: 'swift-storage',
    title: 'Swift storage node',
    purpose: 'Stores objects; the first two are installed with every cloud.',
    planKey: 'swift-storage',
    counts: { kvm: { min: 2, max: 100 }, esx: { min: 2, max: 100 } },
    highlyAvailable: true,
    isNode: true,
    source: 'Support matrix 1.1, table Bare-metal systems, row OvercloudSwiftStorage',
  },
  {
    name: 'vsa-storage',
    title: 'StoreVirtual VSA node',
    purpose: 'Offers its disks as block storage over iSCSI.',
    planKey: 'vsa-storage',
    counts: { kvm: ANY },
    highlyAvailable: true,
    isNode: true,
    source: 'Support matrix 1.1, table Bare-metal systems, row OvercloudVSAStorage',
  },
  {
    name: 'vsa-ao-storage',
    title: 'StoreVirtual VSA node with adaptive optimization',
    purpose:
      'Offers its disks as block storage over iSCSI; the first data disk is an SSD for what is used most.',
    planKey: 'vsa-ao-storage',
    counts: { kvm: ANY },
    highlyAvailable: true,
    isNode: true,
    source: 'Support matrix 1.1, table Bare-metal systems, row OvercloudVSAAOStorage',
  },
  {
    name: 'scale-out-swift-proxy',
    title: 'Scale-out Swift proxy',
    purpose: 'Answers object requests where the controllers no longer suffice.',
    planKey: 'scale-out-swift-proxy',
    counts: { kvm: ANY, esx: ANY },
    highlyAvailable: true,
    isNode: true,
    source: 'Support matrix 1.1, table Bare-metal systems, row OvercloudSOSwiftProxy',
  },
  {
    name: 'scale-out-swift-storage',
    title: 'Scale-out Swift storage node',
    purpose: 'Adds room for objects beyond the first two Swift nodes.',
    planKey: 'scale-out-swift-storage',
    counts: { kvm: ANY, esx: ANY },
    highlyAvailable: true,
    isNode: true,
    source: 'Support matrix 1.1, table Bare-metal systems, row OvercloudSOSwiftStorage',
  },
  {
    name: 'compute-proxy',
    title: 'vCenter compute proxy',
    purpose: 'Connects one vCenter: Nova sees its clusters as compute nodes.',
    planKey: 'compute-proxies',
    counts: { esx: { min: vcenters.min, max: vcenters.max } },
    highlyAvailable: false,
    isNode: false,
    source:
      'Technical overview 1.1, Deployment architecture for ESX: one compute proxy per vCenter, a VM of its management cluster',
  },
];

/** The role whose count is under this key of `deployment.overcloud`. */
export function roleOfPlanKey(key: string): NodeRole | undefined {
  return nodeRoles.find((role) => role.planKey === key);
}

export type Routing = 'dvr' | 'centralized';

/** How routers are made on each hypervisor; what is not listed is not supported there. */
export const routingOn: Readonly<Record<Hypervisor, readonly Routing[]>> = {
  kvm: ['dvr', 'centralized'],
  esx: ['centralized'],
};

export const routingSource =
  'Network preparation 1.1: DVR is on by default for KVM and not supported for ESX, which uses a centralized router';

export type BlockStorage = 'vsa' | '3par' | 'ceph';

export const blockStorages: readonly BlockStorage[] = ['vsa', '3par', 'ceph'];

export const blockStorageSource =
  'Technical overview 1.1, table Services, row Block Storage: 3PAR StoreServ and StoreVirtual VSA; Ceph 1.1, automated installation';

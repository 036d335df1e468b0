/**
 * Figures that an environment must keep to, each with its source.
 * Counts per node role are in `node-roles.ts`.
 */

import type { Hypervisor } from './products.js';

interface Limit {
  readonly min: number;
  readonly max: number;
  readonly source: string;
}

/** The fewest nodes: an undercloud, three controllers, two Swift nodes, and on KVM one for the workload. */
export const leastNodes: Readonly<Record<Hypervisor, number>> = { kvm: 7, esx: 6 };

/**
 * Nodes that the installer deploys: the lines of baremetal.csv. The seed VM, its host and the compute proxies, which are
 * VMs of a vCenter, have no line there. The least of both hypervisors; `leastNodes` has that of each.
 */
export const nodeTotal: Limit = {
  min: leastNodes.esx,
  max: 100,
  source:
    'Support matrix 1.1, table Bare-metal systems; baremetal.csv: 7 to 100 lines; ESX installation 1.1: six lines for ESX',
};

/** vCenters that EON can register, and so compute proxies. */
export const vcenters: Limit = { min: 1, max: 3, source: 'EON 1.1, registering a vCenter: at most three' };

/** VSA nodes of one StoreVirtual cluster, where there are any. */
export const vsaCluster: Limit = {
  min: 3,
  max: 16,
  source: 'StoreVirtual VSA 1.1, cluster sizes: 3 or more for production, 16 at most',
};

/** VSA nodes that one management group of StoreVirtual takes, over several clusters. */
export const vsaGroup: Limit = {
  min: 1,
  max: 32,
  source: 'StoreVirtual VSA 1.1, overview: management groups',
};

/** Ids of virtual routers: the documents allow 0, VRRP itself does not. */
export const virtualRouterId: Limit = {
  min: 1,
  max: 255,
  source: 'JSON page 1.1, control_virtual_router_id; RFC 5798, section 5.2.3',
};

/** Characters in the name of a NIC or bridge. */
export const nicNameLength: Limit = {
  min: 1,
  max: 15,
  source: 'Linux, IFNAMSIZ: 16 with the final null',
};

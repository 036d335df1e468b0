/**
 * Which roles a network must reach, and which networks join certain roles only. Roles are the keys of a plan. Source:
 * technical overview 1.1, Network architecture, column Description of each row.
 */
import type { NetworkLayer } from './networks.js';

export interface NetworkReach {
  readonly layer: NetworkLayer;
  readonly network: string;
  /** The roles that need it, where there are nodes of them. */
  readonly roles: readonly string[];
  /** Only where the overcloud routes like this. */
  readonly routing?: 'dvr';
  /** True where no other role is on it. */
  readonly only?: boolean;
  /** Why, as the end of a sentence. */
  readonly why: string;
  readonly source: string;
}

const OVERVIEW = 'Technical overview 1.1';
const OVERCLOUD = [
  'controllers',
  'compute',
  'swift-storage',
  'vsa-storage',
  'vsa-ao-storage',
  'scale-out-swift-proxy',
  'scale-out-swift-storage',
];
const MACHINES = ['undercloud', ...OVERCLOUD];

export const networkReaches: readonly NetworkReach[] = [
  {
    layer: 'physical',
    network: 'ipmi',
    roles: MACHINES,
    only: true,
    why: 'it manages the hardware of servers',
    source: `${OVERVIEW}, table Physical networks, row IPMI / iLO: network for server hardware management`,
  },
  {
    layer: 'physical',
    network: 'undercloud-management',
    roles: MACHINES,
    why: 'overcloud servers boot from it by PXE',
    source: `${OVERVIEW}, table Physical networks, row Undercloud management: used to PXE boot overcloud servers`,
  },
  {
    layer: 'physical',
    network: 'overcloud-management',
    roles: OVERCLOUD,
    why: 'it carries the calls inside the overcloud',
    source: `${OVERVIEW}, table Physical networks, row Overcloud management: overcloud internal OpenStack calls`,
  },
  {
    layer: 'physical',
    network: 'sdn',
    roles: ['compute'],
    why: 'workload VMs on compute nodes talk over it',
    source: `${OVERVIEW}, table Physical networks, row SDN: network between workload VMs`,
  },
  {
    layer: 'physical',
    network: 'storage',
    roles: ['compute', 'vsa-storage', 'vsa-ao-storage'],
    why: 'VMs reach their volumes over it by iSCSI',
    source: `${OVERVIEW}, table Physical networks, row Storage: iSCSI traffic between VMs and storage products`,
  },
  {
    layer: 'physical',
    network: 'external',
    roles: ['controllers'],
    why: 'it connects controllers to the internet or intranet',
    source: `${OVERVIEW}, Virtual networks for KVM, row External: connects compute nodes and controller nodes`,
  },
  {
    layer: 'physical',
    network: 'external',
    roles: ['compute'],
    routing: 'dvr',
    why: 'DVR routes from compute nodes',
    source: `${OVERVIEW}, Virtual networks for KVM, row External: required for DVR routing from compute nodes`,
  },
  {
    layer: 'physical',
    network: 'service',
    roles: ['undercloud', 'compute'],
    why: 'trusted VMs on compute nodes reach the undercloud over it',
    source: `${OVERVIEW}, table Physical networks, row Service: connects trusted VMs in the overcloud with infrastructure in the undercloud`,
  },
  {
    layer: 'physical',
    network: 'object-storage',
    roles: ['swift-storage', 'scale-out-swift-storage'],
    why: 'object servers exchange user data over it',
    source: `${OVERVIEW}, table Physical networks, row Object Storage (Swift): communication between object servers`,
  },
  {
    layer: 'virtual',
    network: 'fibre-channel',
    roles: ['compute'],
    only: true,
    why: 'it joins compute nodes and 3PAR arrays',
    source: `${OVERVIEW}, Virtual networks for KVM, row Fibre Channel: between compute servers and 3PAR arrays`,
  },
  {
    layer: 'virtual',
    network: 'esx',
    roles: ['undercloud', 'controllers', 'compute-proxies'],
    why: 'EON, the message queue and the compute proxies meet there',
    source: `${OVERVIEW}, Virtual networks for ESX, row ESX: compute proxies, message queue and EON`,
  },
];

/** Roles that are on a network beside those that the overview names: the services of controllers answer there. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  sdn: ['controllers'],
  storage: ['controllers'],
  service: ['controllers'],
  'object-storage': ['controllers', 'scale-out-swift-proxy'],
  external: ['controllers'],
  'undercloud-management': ['compute-proxies'],
  'overcloud-management': ['compute-proxies'],
  'esx-tenant': ['controllers'],
};

/** The roles whose servers need the wire of a network, in the order of the rows; where routing is not known, those of both ways. */
export function wiredRoles(
  layer: NetworkLayer,
  network: string,
  routing: 'dvr' | 'centralized' | undefined,
): readonly string[] {
  const rows = networkReaches.filter(
    (each) =>
      each.layer === layer &&
      each.network === network &&
      (each.routing === undefined || routing === undefined || each.routing === routing),
  );
  return [...new Set([...rows.flatMap(({ roles }) => roles), ...(BESIDE[network] ?? [])])];
}

/**
 * Which nodes have an address on which network, and what else takes one there: how many addresses a network must offer.
 * Roles are the names of `node-roles.ts`.
 */
import type { NetworkLayer } from './networks.js';

export interface AddressNeed {
  readonly layer: NetworkLayer;
  readonly network: string;
  /** The roles of which every node has an address there. */
  readonly roles: readonly string[];
  /** Single addresses beside those of the nodes, that the subnet must hold but a pool for nodes need not. */
  readonly others: readonly string[];
  readonly source: string;
}

const SWIFT = ['swift-storage', 'scale-out-swift-proxy', 'scale-out-swift-storage'];
const VSA = ['vsa-storage', 'vsa-ao-storage'];
const SERVERS = ['undercloud', 'controller', 'compute', ...VSA, ...SWIFT];
const OVERCLOUD = SERVERS.filter((role) => role !== 'undercloud');
const SOURCE = 'Technical overview 1.1, table Physical networks';
const SIZING = 'Security overview 1.1, network addressing: Management is sized by the number of servers';

const addressNeeds: readonly AddressNeed[] = [
  {
    layer: 'physical',
    network: 'ipmi',
    roles: SERVERS,
    others: ['the gateway'],
    source: `${SOURCE}, row IPMI / iLO: hardware management of the servers`,
  },
  {
    layer: 'physical',
    network: 'undercloud-management',
    roles: [...SERVERS, 'compute-proxy'],
    others: ['the seed VM', 'the virtual IP of the controllers', 'the gateway'],
    source: SIZING,
  },
  {
    layer: 'physical',
    network: 'overcloud-management',
    roles: [...OVERCLOUD, 'compute-proxy'],
    others: ['the virtual IP of the controllers', 'the gateway'],
    source: SIZING,
  },
  {
    layer: 'physical',
    network: 'sdn',
    roles: ['compute'],
    others: [],
    source: `${SOURCE}, row SDN: between workload VMs`,
  },
  {
    layer: 'physical',
    network: 'storage',
    roles: ['compute', ...VSA],
    others: [],
    source: `${SOURCE}, row Storage: between VMs and storage such as StoreVirtual`,
  },
  {
    layer: 'physical',
    network: 'object-storage',
    roles: SWIFT,
    others: [],
    source: `${SOURCE}, row Object Storage (Swift): between object storage servers`,
  },
  {
    layer: 'virtual',
    network: 'management',
    roles: [...SERVERS, 'compute-proxy'],
    others: ['the seed VM', 'the virtual IP of the controllers', 'the gateway'],
    source: SIZING,
  },
];

export function addressNeed(layer: NetworkLayer, network: string): AddressNeed | undefined {
  return addressNeeds.find((need) => need.layer === layer && need.network === network);
}

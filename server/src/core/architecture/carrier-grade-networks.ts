/**
 * Node types and logical networks of Carrier Grade clouds. Sources: technical overviews and sample environment files of
 * Carrier Grade 1.1 and 2.0; configuration planning guide for MTU limits.
 */

interface CarrierGradeNodeType {
  readonly name: string;
  /** What such a node does, as one Markdown sentence. */
  readonly purpose: string;
  /** Networks that must be attached to it, by their plain names. */
  readonly required: readonly string[];
}

export const carrierGradeNodeTypes: readonly CarrierGradeNodeType[] = [
  {
    name: 'CCN',
    purpose: 'A controller of the non-KVM region; there are three.',
    required: ['management', 'api', 'blockstore'],
  },
  { name: 'CPN', purpose: 'A compute proxy for a vCenter (release 1.1).', required: [] },
  { name: 'CPX', purpose: 'A compute proxy for a vCenter.', required: [] },
  {
    name: 'DCN',
    purpose: 'A node of Distributed Cloud Networking: it runs the controller (VSC) of the tenant overlay.',
    required: ['datacenter', 'tenant'],
  },
  { name: 'VRG', purpose: 'A gateway (VRS-G) between the tenant overlay and other networks.', required: [] },
  { name: 'BAR', purpose: 'A bare-metal service node of the template sacramento.', required: [] },
];

/** Node types by the template of a cloud. Source: installation pages. */
export const templateNodeTypes: Readonly<Record<string, readonly string[]>> = {
  denver: ['CCN'],
  tahoe: ['CCN', 'DCN', 'VRG'],
  memphis: ['CCN', 'DCN', 'VRG', 'CPN', 'CPX'],
};

export interface CarrierGradeNetwork {
  readonly name: string;
  /** The term of the product, which the template denver uses as the name. */
  readonly alias: string;
  readonly purpose: string;
  /** `private`: addresses of RFC 1918; `routable`: addresses that other networks can reach. */
  readonly addressing: 'private' | 'routable';
  readonly needsGateway: boolean;
  /** May have no VLAN id. */
  readonly mayBeUntagged: boolean;
}

export const carrierGradeNetworks: readonly CarrierGradeNetwork[] = [
  {
    name: 'management',
    alias: 'CLM',
    purpose: 'Cloud management: internal API calls and, where there is one, the object store.',
    addressing: 'private',
    needsGateway: true,
    mayBeUntagged: false,
  },
  {
    name: 'api',
    alias: 'CAN',
    purpose: 'Public APIs and dashboards.',
    addressing: 'routable',
    needsGateway: false,
    mayBeUntagged: false,
  },
  {
    name: 'blockstore',
    alias: 'BLS',
    purpose: 'Block storage traffic.',
    addressing: 'private',
    needsGateway: false,
    mayBeUntagged: false,
  },
  {
    name: 'datacenter',
    alias: 'DCM',
    purpose: 'Data center management: DNS, NTP, LDAP and the directors of the tenant overlay.',
    addressing: 'routable',
    needsGateway: true,
    mayBeUntagged: false,
  },
  {
    name: 'tenant',
    alias: 'TUL',
    purpose: 'The underlay that carries tenant networks.',
    addressing: 'private',
    needsGateway: false,
    mayBeUntagged: true,
  },
];

/** By the plain name or by the term of the product. */
export function carrierGradeNetwork(name: string): CarrierGradeNetwork | undefined {
  return carrierGradeNetworks.find((network) => network.name === name || network.alias === name);
}

/** Bytes. Source: planning guide of the KVM region. */
export const mtuLimits = { min: 576, max: 9216, controllerMax: 1500 } as const;

/** An interface has one of these, of a plain NIC or of a bond. Source: sample environment files. */
export const portMaps = ['ethernet-port-map', 'machine-port-map'] as const;

/** The only bonding mode that is supported: 802.3ad link aggregation. */
export const bondMode = 4;

/** Milliseconds that nearly every bond has. Source: sample environment files. */
export const usualBond = { miimon: 100, updelay: 200 } as const;

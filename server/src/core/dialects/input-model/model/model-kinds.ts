/** The lists that a model is made of, and what their objects are called in the graph of names. Source: Ardana input model 2.0. */

/** Lists at the top of data files, apart from `servers` and `baremetal`, which the fleet holds. */
export const frameLists = [
  'control-planes',
  'regions',
  'server-roles',
  'server-groups',
  'disk-models',
  'memory-models',
  'cpu-models',
  'interface-models',
  'network-groups',
  'networks',
  'nic-mappings',
  'nic-device-types',
  'nic-device-families',
  'firewall-rules',
  'configuration-data',
  'pass-through',
  'ring-specifications',
  'services',
  'service-components',
] as const;

export type FrameList = (typeof frameLists)[number];

/** Lists without which the processor does not begin. */
export const mandatoryLists = [
  'control-planes',
  'disk-models',
  'interface-models',
  'network-groups',
  'networks',
  'server-roles',
  'servers',
] as const;

/** Kinds of names: the words of `x-defines` and `x-names` in the schema. */
export type NameKind =
  | 'control-plane'
  | 'cluster'
  | 'resource-group'
  | 'region'
  | 'server'
  | 'server-role'
  | 'server-group'
  | 'disk-model'
  | 'memory-model'
  | 'cpu-model'
  | 'interface-model'
  | 'network-group'
  | 'network'
  | 'nic-mapping'
  | 'nic-device-type'
  | 'nic-device-family'
  | 'firewall-rule'
  | 'configuration-data'
  | 'service'
  | 'service-component'
  | 'load-balancer'
  | 'provider-network'
  | 'physical-network'
  | 'network-tag';

/** The list whose objects define names of a kind, where that is one list. */
export const listOfKind: Readonly<Partial<Record<NameKind, FrameList | 'servers'>>> = {
  'control-plane': 'control-planes',
  region: 'regions',
  server: 'servers',
  'server-role': 'server-roles',
  'server-group': 'server-groups',
  'disk-model': 'disk-models',
  'memory-model': 'memory-models',
  'cpu-model': 'cpu-models',
  'interface-model': 'interface-models',
  'network-group': 'network-groups',
  network: 'networks',
  'nic-mapping': 'nic-mappings',
  'nic-device-type': 'nic-device-types',
  'nic-device-family': 'nic-device-families',
  'firewall-rule': 'firewall-rules',
  'configuration-data': 'configuration-data',
  service: 'services',
  'service-component': 'service-components',
};

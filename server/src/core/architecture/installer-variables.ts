/** Environment variables of the 1.x installer beyond those that keys of the JSON file set; these are in its schema. */

/** The installer ends when it is set. Source: installation page for KVM 1.0. */
export const unsupportedVariable = 'NeutronPublicInterfaceIP';

/** How the names of its variables begin, for telling its scripts from those of others. Source: page of environment variables (November 2014). */
export const variablePrefixes: readonly string[] = [
  'BM_NETWORK_',
  'BRIDGE_INTERFACE',
  'CUSTOMER_ROUTER_IP',
  'EXTERNAL_NETWORK_GATEWAY',
  'EXTERNAL_VLAN_ID',
  'FLOATING_',
  'NODE_MIN_DISK',
  'Neutron',
  'OVERCLOUD_',
  'PROVIDER_NETWORK',
  'SEED_N',
  'SVC_ALLOCATE_',
  'UNDERCLOUD_',
  'VLAN_RANGE',
  'VSA_PUBLIC_INTERFACE',
];

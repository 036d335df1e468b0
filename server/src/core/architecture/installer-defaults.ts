/** What the 1.x installer takes where a key is absent. Addresses as text, because that is how people know them. */

/** Source: page of environment variables (November 2014) and mapping table of JSON keys. */
export const installerDefaults = {
  managementCidr: '192.0.2.0/24',
  seedIp: '192.0.2.1',
  floatingStart: '192.0.2.45',
  floatingEnd: '192.0.2.254',
  floatingCidr: '192.0.2.0/24',
  fixedRangeCidr: '10.0.0.0/8',
  /** The StoreVirtual VSA of a KVM cloud with default addresses, and where the floating pool must then end. */
  vsaAddress: '192.0.2.253',
  floatingEndWithVsa: '192.0.2.200',
  bridgeInterface: 'eth0',
  publicInterface: 'eth2',
  virtualRouterId: 51,
  swiftScale: 2,
  nodeMinDisk: 512,
} as const;

/**
 * Network cards that the product knows, for virtual functions and PCI passthrough. Derived from the nic device data of the
 * Ardana input model (Apache-2.0), the same in Helion OpenStack and SUSE OpenStack Cloud 9.
 */
interface NicFamily {
  readonly name: string;
  readonly vendorId: string;
  readonly driver: string;
  /** What sets the card up. */
  readonly configScript: string;
  /** `port`: every port may have its own number of virtual functions; `driver`: all ports of a driver have the same. */
  readonly vfCountType: 'port' | 'driver';
  readonly maxVfCount: number;
}

interface NicType {
  readonly name: string;
  readonly family: string;
  readonly deviceId: string;
  /** Multi-port cards have all ports at one bus address. */
  readonly type: 'simple-port' | 'multi-port';
}

export const nicFamilies: readonly NicFamily[] = [
  {
    ...{ name: 'INTEL-82599', vendorId: '8086', driver: 'ixgbe', configScript: 'intel-82599.sh' },
    ...{ vfCountType: 'port', maxVfCount: 63 },
  },
  {
    ...{ name: 'MT-27520', vendorId: '15b3', driver: 'mlx4', configScript: 'connect-x3.sh' },
    ...{ vfCountType: 'port', maxVfCount: 16 },
  },
];

export const nicTypes: readonly NicType[] = [
  { name: '8086:10fb', family: 'INTEL-82599', deviceId: '10fb', type: 'simple-port' },
  { name: '8086:10f8', family: 'INTEL-82599', deviceId: '10f8', type: 'simple-port' },
  { name: '15b3:1007', family: 'MT-27520', deviceId: '1007', type: 'multi-port' },
];

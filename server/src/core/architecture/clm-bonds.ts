/** What drives bonds of interface models, and how it may spread traffic. */

interface BondMode {
  readonly name: string;
  /** Another spelling: the number that the kernel gives to the mode. */
  readonly number?: string;
  readonly purpose: string;
}

interface BondProvider {
  readonly name: string;
  readonly purpose: string;
  readonly modes: readonly BondMode[];
  readonly minDevices: number;
  /** It can be told which device to prefer; the others ignore that. */
  readonly hasPrimary: boolean;
}

/** What counts where a bond names no provider; the installer warns then. */
export const DEFAULT_BOND_PROVIDER = 'linux';

/**
 * Source: Ardana configuration processor, interface models validator (modes, fewest devices, `primary`). What the modes of
 * Linux mean: the bonding documentation of the kernel; those of Open vSwitch: its manual.
 */
export const bondProviders: readonly BondProvider[] = [
  {
    name: 'linux',
    purpose: 'The bonding driver of the kernel.',
    modes: [
      { name: 'balance-rr', number: '0', purpose: 'Packets leave through one device after the other.' },
      { name: 'active-backup', number: '1', purpose: 'One device works, the others are spares.' },
      { name: 'balance-xor', number: '2', purpose: 'The addresses of a packet tell the device.' },
      { name: 'broadcast', number: '3', purpose: 'Every packet leaves through all devices.' },
      { name: '802.3ad', number: '4', purpose: 'LACP: the switch has to take part.' },
      { name: 'balance-tlb', number: '5', purpose: 'What leaves goes where there is least traffic.' },
      {
        name: 'balance-alb',
        number: '6',
        purpose: 'Traffic in both directions is balanced, without the switch.',
      },
    ],
    minDevices: 1,
    hasPrimary: true,
  },
  {
    name: 'openvswitch',
    purpose: 'Open vSwitch.',
    modes: [
      { name: 'active-backup', purpose: 'One device works, the others are spares.' },
      { name: 'balance-tcp', purpose: 'Connections are spread; the switch has to speak LACP.' },
      { name: 'balance-slb', purpose: 'MAC addresses with their VLAN are spread, without the switch.' },
    ],
    minDevices: 2,
    hasPrimary: false,
  },
  {
    name: 'windows',
    purpose: 'NIC teaming of Windows, on Hyper-V hosts.',
    modes: [
      { name: 'SwitchIndependent', purpose: 'The switch knows nothing of it.' },
      { name: 'Static', purpose: 'The switch is set up by hand.' },
      { name: 'LACP', purpose: 'The switch takes part by LACP.' },
    ],
    minDevices: 2,
    hasPrimary: true,
  },
];

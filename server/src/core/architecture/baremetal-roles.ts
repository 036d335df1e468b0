/**
 * The roles that a line of `baremetal.csv` can have, with what a machine needs for each; and the ways to switch
 * machines on. Sources: support matrix 1.1, table Bare-metal systems; page CSV 1.1.
 */

export interface BaremetalRole {
  readonly name: string;
  /** What such a machine does, as one Markdown sentence. */
  readonly purpose: string;
  /** The key of the JSON file that says how many there are; absent where the number is fixed. */
  readonly scaleKey?: string;
  /** How many the installer makes when nothing says otherwise. */
  readonly defaultCount: number;
  /** The fewest CPU cores. */
  readonly minCpus: number;
  /** What this role is called in a plan's `deployment.overcloud`. */
  readonly planKey?: string;
}

const CORES = 8;

/** In the order in which lines without a role get theirs; compute takes what is left. */
export const baremetalRoles: readonly BaremetalRole[] = [
  {
    name: 'Undercloud',
    purpose: 'The one server that deploys and monitors the overcloud.',
    defaultCount: 1,
    minCpus: CORES,
  },
  {
    name: 'OvercloudControl',
    purpose: 'One of the three controllers that run the APIs of the cloud.',
    scaleKey: 'controller_scale',
    defaultCount: 3,
    minCpus: CORES,
    planKey: 'controllers',
  },
  {
    name: 'OvercloudSwiftStorage',
    purpose: 'One of the two starter nodes of the object store.',
    scaleKey: 'swift_scale',
    defaultCount: 2,
    minCpus: CORES,
    planKey: 'swift-storage',
  },
  {
    name: 'OvercloudVSAStorage',
    purpose: 'Offers its disks as StoreVirtual block storage.',
    scaleKey: 'vsa_scale',
    defaultCount: 0,
    minCpus: 6,
    planKey: 'vsa-storage',
  },
  {
    name: 'OvercloudVSAAOStorage',
    purpose:
      'Offers its disks as StoreVirtual block storage with adaptive optimization: the first data disk is an SSD.',
    scaleKey: 'vsa_ao_scale',
    defaultCount: 0,
    minCpus: CORES,
    planKey: 'vsa-ao-storage',
  },
  {
    name: 'OvercloudSOSwiftStorage',
    purpose: 'Adds room to the object store beyond the two starter nodes.',
    scaleKey: 'so_swift_storage_scale',
    defaultCount: 0,
    minCpus: CORES,
    planKey: 'scale-out-swift-storage',
  },
  {
    name: 'OvercloudSOSwiftProxy',
    purpose: 'Answers object requests for the scale-out nodes.',
    scaleKey: 'so_swift_proxy_scale',
    defaultCount: 0,
    minCpus: CORES,
    planKey: 'scale-out-swift-proxy',
  },
  {
    name: 'OvercloudCompute',
    purpose: 'Runs the workload VMs on KVM.',
    scaleKey: 'compute_scale',
    defaultCount: 0,
    minCpus: CORES,
    planKey: 'compute',
  },
];

/** Any case will do, as for the installer. */
export function baremetalRole(name: string): BaremetalRole | undefined {
  const wanted = name.toLowerCase();
  return baremetalRoles.find((role) => role.name.toLowerCase() === wanted);
}

/** The fewest of each that any machine must have: MB of memory, GiB of disk. */
export const machineMinimum = { memoryMb: 32768, diskGib: 512, moonshotDiskGib: 100 } as const;

/** More than any server of these years has: cores, MB of memory, GiB of the disk to start from. Source: limits of ProLiant Gen8 and Gen9, with room above. */
export const machineMost = { cpus: 512, memoryMb: 16 * 1024 * 1024, diskGib: 512 * 1024 } as const;

/** From this many GiB on, controllers and compute nodes cannot start from the disk. Source: support matrix 1.1. */
export const diskTooLargeGib = 4096;

/** Sizes in GB by which drives are sold: written as GiB, they are more than the drive holds. Source: page CSV 1.1, column diskspace_GiB; common drive sizes. */
export const driveSizesGb: readonly number[] = [
  300, 450, 500, 600, 800, 900, 1000, 1200, 1600, 1800, 2000, 2400, 3000, 4000, 6000, 8000,
];

/** How many GiB a drive of so many GB holds. */
export function gibOfGb(gigabytes: number): number {
  return Math.floor((gigabytes * 1e9) / 2 ** 30);
}

/**
 * How many machines there may be. Sources: page CSV 1.1; support matrix 1.1. A page about ESX has exactly six lines, and
 * what runs the workload there, the hosts of a vCenter and its proxy, is in no line.
 */
export const machineCount = { min: 7, minWithoutCompute: 6, max: 100 } as const;

export interface PowerManagement {
  readonly name: string;
  /** What it is for, as one Markdown sentence. */
  readonly purpose: string;
  /** The driver of Ironic. */
  readonly driver: string;
}

export const powerManagements: readonly PowerManagement[] = [
  { name: 'IPMI', purpose: 'Any server with IPMI; boots in BIOS mode. The default.', driver: 'pxe_ipmitool' },
  { name: 'HP_iLO4', purpose: 'A ProLiant Gen9 server that boots in UEFI mode.', driver: 'pxe_ilo' },
  {
    name: 'HP_Moonshot',
    purpose:
      'A Moonshot cartridge, with the transit address of the cartridge and the target address of the node: `HP_Moonshot:0x82:0x72`.',
    driver: 'pxe_ipmitool',
  },
  {
    name: 'VM',
    purpose: 'A virtual machine of a virtual installation; the scripts set it themselves.',
    driver: 'pxe_ssh',
  },
];

/**
 * How a node of a Moonshot chassis is addressed: transit address of its cartridge, target address of the node in it.
 * Source: page Moonshot 1.1.
 */
export const moonshot = {
  /** Of the first cartridge; each further one has the next even number. */
  firstTransit: 0x82,
  lastTransit: 0xfe,
  /** Of the nodes of a cartridge; one that holds a single node has the first. */
  targets: ['0x72', '0x74', '0x76', '0x78'],
} as const;

/** The transit address of a cartridge, counted from 1: `0x94` for the tenth. */
export function transitOf(cartridge: number): string {
  return `0x${(moonshot.firstTransit + 2 * (cartridge - 1)).toString(16)}`;
}

/** The columns of a line, in their order. */
export const baremetalColumns = [
  'mac',
  'user',
  'password',
  'ip',
  'no_of_cpus',
  'memory_MB',
  'diskspace_GiB',
  'role',
  'power_management',
] as const;

/**
 * The last two columns of a flexible control plane of Helion OpenStack 1.0: whether the machine is a virtual one or a
 * server, and the part of the cloud that it is for (`vm,all`, `vm,occm`, `bm,vsa`). Source: flexible control plane 1.0.
 */
export const flexibleSorts: Readonly<Record<string, string>> = {
  vm: 'A virtual machine of a flexible control plane: the address is that of its host.',
  bm: 'A server next to a flexible control plane.',
};

/** The fewest fields that a line has: the last two columns may be left out, and Helion OpenStack 1.0 knows only these. */
export const requiredColumns = 7;

export type BaremetalColumn = (typeof baremetalColumns)[number];

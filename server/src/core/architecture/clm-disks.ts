/** Words and forms of disk and memory models. */

/**
 * Consumers of volumes and device groups that are no components. Source: Ardana configuration processor, host variables
 * builder.
 */
export const otherConsumers: ReadonlyMap<string, string> = new Map([
  ['os', 'The operating system.'],
  ['ardana-hypervisor', 'The disks of virtual servers; only on servers with `ardana-hypervisor: true`.'],
]);

/** A disk of a virtual server. Source: Ardana configuration processor, disk model validator. */
export const DISK_SIZE = /^[0-9]*[KMGT]$/;

/** Memory of a virtual server, and huge pages. Source: Ardana configuration processor, memory model validator. */
export const MEMORY_SIZE = /^[0-9]*[KMG]$/;

/** The size of a logical volume: a whole share of its group. Source: Ardana configuration processor, disk model validator. */
export const VOLUME_SIZE = /^[0-9]+%$/;

/** More of a volume group than this leaves no space for snapshots. Source: the same validator. */
export const MAX_PERCENT_USED = 95;

/** Virtual servers have fewer disks than this. Source: Ardana configuration processor, VM factory. */
export const DISKS_TOO_MANY_FOR_VM = 31;

/**
 * The end of a device name that stands for the partition with the root file system, wherever that is. Source: Ardana input
 * model 2.0, disk models.
 */
export const ROOT_PLACEHOLDER = '_root';

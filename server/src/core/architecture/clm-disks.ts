/** Words and forms of disk and memory models. */

/**
 * Consumers of volumes and device groups that are not components: the operating system, and on servers with
 * `ardana-hypervisor: true` the disks of virtual servers. Source: Ardana configuration processor, host variables builder.
 */
export const otherConsumers: ReadonlySet<string> = new Set(['os', 'ardana-hypervisor']);

/** A disk of a virtual server. Source: Ardana configuration processor, disk model validator. */
export const DISK_SIZE = /^[0-9]*[KMGT]$/;

/** Memory of a virtual server, and huge pages. Source: Ardana configuration processor, memory model validator. */
export const MEMORY_SIZE = /^[0-9]*[KMG]$/;

/** More percent of a volume group than these leave no space for snapshots. Source: the same validator. */
export const MAX_PERCENT_USED = 95;

/** Virtual servers have fewer disks than this. Source: Ardana configuration processor, VM factory. */
export const DISKS_TOO_MANY_FOR_VM = 31;

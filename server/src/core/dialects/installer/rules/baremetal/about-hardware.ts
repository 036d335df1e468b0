/** What machines need for their roles: CPU cores, memory and disk; and sizes that were written in another unit. */

import { machineMinimum } from '../../../../architecture/baremetal-roles.js';
import { agreedNumber } from '../../model/assigned-roles.js';
import type { Installer } from '../../model/installer-model.js';

/** No machine has less than a gigabyte: such a number counts gigabytes. */
export const MB_PER_GB = 1024;

export function leastDisk({ environments }: Installer): number | undefined {
  return agreedNumber(environments, 'node_min_disk', machineMinimum.diskGib);
}

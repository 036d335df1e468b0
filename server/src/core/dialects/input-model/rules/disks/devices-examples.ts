/** Examples that several pages about devices show. */
import { ROOT_GROUP } from './parts.js';

export const source = 'Ardana configuration processor, disk model validator';

export const vmSize = (disks: string) => `${ROOT_GROUP}    vm-size:\n      disks:\n${disks}`;

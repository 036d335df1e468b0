/** Sizes of memory: a number with a unit, or a unit alone. */
import { MEMORY_SIZE } from '../../../../architecture/clm-disks.js';

/** The units, as the processor knows them. */
export const UNITS = 'KMG';

export function isSize(text: string): boolean {
  return MEMORY_SIZE.test(text);
}

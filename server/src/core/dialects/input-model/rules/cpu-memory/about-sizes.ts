/** Sizes of memory: a number with a unit, or a unit alone. */

/** The units, as the processor knows them. */
export const UNITS = 'KMG';

export function isSize(text: string): boolean {
  return /^\d*[KMG]$/.test(text);
}

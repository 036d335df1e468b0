/**
 * The descriptions of the product's components that there are: one for the releases of Helion OpenStack before 8, and
 * those of SUSE OpenStack Cloud 8 and 9. The releases themselves are in `clm-releases.ts`.
 */
export type ClmGeneration = 'hos' | 'soc8' | 'soc9';

export const clmGenerations: readonly ClmGeneration[] = ['hos', 'soc8', 'soc9'];

/** The name of the network group that servers are set up through. Source: configuration processor, since 2019-07-29. */
export const MANAGEMENT_GROUP = 'MANAGEMENT';

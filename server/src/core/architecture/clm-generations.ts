/**
 * The generations of the lifecycle manager that input models are written for. What each of them has stands in
 * `clm-services.ts`. Sources: the service definitions of the Ardana input model and their history.
 */
export type ClmGeneration = 'hos' | 'soc8' | 'soc9';

export const clmGenerations = [
  { id: 'hos', title: 'Helion OpenStack 2 - 4' },
  { id: 'soc8', title: 'SUSE OpenStack Cloud 8' },
  { id: 'soc9', title: 'SUSE OpenStack Cloud 9' },
] as const satisfies readonly { readonly id: ClmGeneration; readonly title: string }[];

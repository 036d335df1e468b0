/**
 * The generations of the lifecycle manager that input models are written for, and what tells them apart. Which components
 * each has stands in `clm-services.ts`. Sources: the service definitions of the Ardana input model and their history, and
 * that of the Ardana configuration processor. What follows for a model is the dialect's business.
 */
export type ClmGeneration = 'hos' | 'soc8' | 'soc9';

export const clmGenerations = [
  { id: 'hos', title: 'Helion OpenStack 2 - 4' },
  { id: 'soc8', title: 'SUSE OpenStack Cloud 8', alsoSoldAs: 'Helion OpenStack 8' },
  { id: 'soc9', title: 'SUSE OpenStack Cloud 9' },
] as const satisfies readonly {
  readonly id: ClmGeneration;
  readonly title: string;
  readonly alsoSoldAs?: string;
}[];

/**
 * Releases by their numbers, each with the generation whose services it has. Of those of Helion OpenStack the services of
 * the last are known, 5.0 of September 2017.
 */
export const clmReleases = [
  { id: '2.0', generation: 'hos' },
  { id: '2.1', generation: 'hos' },
  { id: '3.0', generation: 'hos' },
  { id: '4.0', generation: 'hos' },
  { id: '5.0', generation: 'hos' },
  { id: '8', generation: 'soc8' },
  { id: '9', generation: 'soc9' },
] as const satisfies readonly { readonly id: string; readonly generation: ClmGeneration }[];

/**
 * The name of the network group that servers are set up through. Source: configuration processor, since 2019-07-29
 * (SOC-9939), which the updates of SUSE OpenStack Cloud 8 and 9 brought.
 */
export const MANAGEMENT_GROUP = 'MANAGEMENT';

/** Does this generation demand a network group of that name? */
export function demandsManagementGroup(generation: ClmGeneration): boolean {
  return generation !== 'hos';
}

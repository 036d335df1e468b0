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

/** What a generation demands; undefined where its maintenance updates changed it. */
export interface GenerationDemands {
  /**
   * A network group with the name MANAGEMENT. Source: configuration processor, since 2019-07-29 (SOC-9939), which the updates
   * of both Clouds brought.
   */
  readonly managementGroup: boolean;
  /** Services consume `memcached`, so that it must run. Source: service definitions, since 2019-01-30. */
  readonly memcached: boolean;
  /** Mixed IP families are warned of. Source: configuration processor, since 2019-02-26 (SCRD-6895). */
  readonly oneIpFamily: boolean | undefined;
}

export const generationDemands: Readonly<Record<ClmGeneration, GenerationDemands>> = {
  hos: { managementGroup: false, memcached: false, oneIpFamily: false },
  soc8: { managementGroup: true, memcached: false, oneIpFamily: undefined },
  soc9: { managementGroup: true, memcached: true, oneIpFamily: true },
};

/** When the set of components changed. Source: history of the service definitions; removals: `removedComponents`. */
export const addedComponents: ReadonlyMap<string, string> = new Map([
  ['designate-producer', '2017-11-02'],
  ['designate-worker', '2017-11-02'],
  ['nova-placement-api', '2017-11-29'],
  ['cassandra', '2018-01-09'],
  ['manila-api', '2018-06-07'],
  ['manila-client', '2018-06-07'],
  ['manila-share', '2018-06-07'],
  // Between January and March.
  ['octavia-client', '2019'],
  ['neutron-ml2-port-security', '2020-01-29'],
]);

/**
 * Keys that tell the releases of Helion OpenStack apart. Later ones still read what is old, so that a key never tells the
 * generation: for that there are components.
 */
export interface KeyHistory {
  /** Where the key stands: names of lists and keys, with dots between. */
  readonly key: string;
  readonly since?: string;
  readonly oldSince?: string;
}

/** Source: models published with the releases, and the documentation of Helion OpenStack. */
export const keyHistory: readonly KeyHistory[] = [
  { key: 'ring-specifications', oldSince: 'Helion OpenStack 4' },
  { key: 'configuration-data', since: 'Helion OpenStack 3' },
  ...[
    ...['configuration-data.network-tags', 'control-planes.load-balancers', 'regions', 'cpu-models'],
    ...['memory-models', 'servers.hypervisor-id', 'interface-models.dpdk-devices'],
  ].map((key) => ({ key, since: 'Helion OpenStack 3 or 4' })),
];

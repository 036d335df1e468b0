/**
 * The releases of the product that input models are written for, in their order, and what came with them. Sources: the
 * service definitions of the Ardana input model and their history, those of Helion OpenStack 2.0, published models of
 * each release, and the configuration processors of SUSE OpenStack Cloud 8 and 9. Which components a release has is
 * in `clm-lives.ts`. What follows for a model is the dialect's business.
 */
import type { ClmGeneration } from './clm-generations.js';

export type ClmRelease = 'hos2.0' | 'hos2.1' | 'hos3.0' | 'hos4.0' | 'hos5.0' | 'soc8' | 'soc9';

interface ReleaseFacts {
  readonly id: ClmRelease;
  readonly title: string;
  /** Whose description of the components holds for it. */
  readonly generation: ClmGeneration;
}

/** 8 was sold as Helion OpenStack 8 as well. */
export const clmReleases: readonly ReleaseFacts[] = [
  { id: 'hos2.0', title: 'Helion OpenStack 2.0', generation: 'hos' },
  { id: 'hos2.1', title: 'Helion OpenStack 2.1', generation: 'hos' },
  { id: 'hos3.0', title: 'Helion OpenStack 3.0', generation: 'hos' },
  { id: 'hos4.0', title: 'Helion OpenStack 4.0', generation: 'hos' },
  { id: 'hos5.0', title: 'Helion OpenStack 5.0', generation: 'hos' },
  { id: 'soc8', title: 'SUSE OpenStack Cloud 8', generation: 'soc8' },
  { id: 'soc9', title: 'SUSE OpenStack Cloud 9', generation: 'soc9' },
];

/** From when on something is true, and the last release of which it is; absent where that is the first or the last. */
export interface Life {
  readonly since?: ClmRelease;
  readonly until?: ClmRelease;
}

const order = (id: ClmRelease) => clmReleases.findIndex((release) => release.id === id);

export function isAlive({ since, until }: Life, release: ClmRelease): boolean {
  const at = order(release);
  return (since === undefined || at >= order(since)) && (until === undefined || at <= order(until));
}

/** Lists at the top of files and keys of control planes that the first releases did not know. */
export const keysSince = {
  lists: [
    ['configuration-data', 'hos3.0'],
    ['regions', 'hos3.0'],
    ['cpu-models', 'hos3.0'],
    ['memory-models', 'hos3.0'],
  ],
  ofControlPlanes: [
    ['configuration-data', 'hos3.0'],
    ['load-balancers', 'hos3.0'],
    ['uses', 'hos3.0'],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [string, ClmRelease])[]>>;

/** What the processors of the last releases check and take. */
export const processorChecks = {
  /** A network group called MANAGEMENT: the documents of 8 ask for it, the processor of 9 refuses models without. */
  managementAsked: { since: 'soc8' },
  managementDemanded: { since: 'soc9' },
  /** `baremetal` with `cidr` in place of `subnet` and `netmask`. */
  baremetalCidr: { since: 'soc9' },
  /** Addresses of both versions of IP in one model are warned about. */
  oneIpFamily: { since: 'soc9' },
  /** One untagged network on an interface, no more. Source: a report by users of 9, whose models passed before. */
  oneUntaggedNetwork: { since: 'soc9' },
  /** The tag of the bridge to the outside no longer does what it was for. */
  externalBridgeUseless: { since: 'soc8' },
} as const satisfies Readonly<Record<string, Life>>;

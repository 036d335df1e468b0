/** Which releases of the product a model may be for: set by the user, else told by what the model uses. */
import { type ClmGeneration, clmGenerations } from '../../../architecture/clm-generations.js';
import { type ClmRelease, clmReleases } from '../../../architecture/clm-releases.js';

export interface Generation {
  /** In their order; all of them where nothing tells. */
  readonly possible: readonly ClmRelease[];
  /** The descriptions of the product that hold for one of them. */
  readonly described: readonly ClmGeneration[];
  /** The description that holds for all of them; undefined where there is none. */
  readonly value: ClmGeneration | undefined;
  /** Half a sentence: `'vsa' was there until Helion OpenStack 5.0`; absent when it was set, or when nothing tells. */
  readonly reason?: string;
}

/** Without releases, the model may be for any. */
export function generationFrom(releases: readonly ClmRelease[], reason?: string): Generation {
  const possible = releases.length > 0 ? releases : clmReleases.map(({ id }) => id);
  const described = clmGenerations.filter((each) =>
    clmReleases.some(({ id, generation }) => generation === each && possible.includes(id)),
  );
  const [value, ...others] = described;
  return {
    ...{ possible, described, value: others.length === 0 ? value : undefined },
    ...(reason !== undefined && { reason }),
  };
}

/** Which generation of the product a model is for: set by the user, else told by what the model uses. */
import type { ClmGeneration } from '../../../architecture/clm-generations.js';

export interface Generation {
  /** Undefined where nothing tells. */
  readonly value: ClmGeneration | undefined;
  /** Half a sentence: `it uses 'freezer-api', which SUSE OpenStack Cloud 9 does not have`; absent when it was set. */
  readonly reason?: string;
}

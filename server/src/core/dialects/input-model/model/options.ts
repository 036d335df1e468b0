/** What users set about input models: the release that they are written for, where it is not to be found out. */
import { type ClmRelease, clmReleases } from '../../../architecture/clm-releases.js';
import type { DialectOption, DialectOptions } from '../../../model/options.js';

/** Means every release before 8, as the setting did before it distinguished them. */
const ALL_OF_HELION = 'hos';

const generation = {
  id: 'inputModel.generation',
  flag: 'generation',
  title: 'release',
  description:
    'The release of the product that input models (cloudConfig.yml) are written for: hos2.0 to hos5.0 (Helion OpenStack; hos is any of them), soc8 (SUSE OpenStack Cloud 8, the same as Helion OpenStack 8) or soc9',
  values: [...clmReleases.map(({ id }) => id), ALL_OF_HELION],
  labels: {
    ...Object.fromEntries(clmReleases.map(({ id, title }) => [id, title])),
    [ALL_OF_HELION]: 'Any Helion OpenStack before 8',
  },
  defaultDescription: 'detected from the components of a model',
} as const satisfies DialectOption;

export const inputModelOptions: readonly DialectOption[] = [generation];

/** The releases that are set; none where they are to be found out. */
export function releasesSet(options: DialectOptions): readonly ClmRelease[] {
  const set = options[generation.id];
  return clmReleases
    .filter((release) => release.id === set || (set === ALL_OF_HELION && release.generation === 'hos'))
    .map(({ id }) => id);
}

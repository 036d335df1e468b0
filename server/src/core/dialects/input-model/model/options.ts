/** What users set about input models: the generation that they are written for, where it is not to be found out. */
import { type ClmGeneration, clmGenerations } from '../../../architecture/clm-generations.js';
import type { DialectOption, DialectOptions } from '../../../model/options.js';

const generation = {
  id: 'inputModel.generation',
  flag: 'generation',
  title: 'generation',
  description:
    'The generation of the product that input models (cloudConfig.yml) are written for: hos (Helion OpenStack 2 - 4), soc8 or soc9 (SUSE OpenStack Cloud 8 or 9)',
  values: clmGenerations.map(({ id }) => id),
  defaultDescription: 'finds it out from the components that a model uses',
} as const satisfies DialectOption;

export const inputModelOptions: readonly DialectOption[] = [generation];

/** The generation that is set, if one is. */
export function generationSet(options: DialectOptions): ClmGeneration | undefined {
  const set = options[generation.id];
  return clmGenerations.find(({ id }) => id === set)?.id;
}

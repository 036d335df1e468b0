/** The page of `baremetal/csv-moonshot-transit`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machinesExample } from '../../examples.js';
import { compute, moonshotSource } from './moonshot-examples.js';

export const docs: RuleDocs = {
  summary: 'The first address after HP_Moonshot is not that of a cartridge.',
  why: 'The first cartridge has the transit address 0x82, and each further one the next even number: 0x94 for the tenth.',
  source: moonshotSource,
  ...machinesExample(
    6,
    compute.replace('IPMI', 'HP_Moonshot:0x83:0x72'),
    compute.replace('IPMI', 'HP_Moonshot:0x84:0x72'),
  ),
};

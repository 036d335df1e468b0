/** The page of `baremetal/csv-moonshot-target`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machinesExample } from '../../examples.js';
import { compute, moonshotSource } from './moonshot-examples.js';

export const docs: RuleDocs = {
  summary: 'The second address after HP_Moonshot is not that of a node.',
  why: 'A cartridge has up to four nodes, with the target addresses 0x72, 0x74, 0x76 and 0x78; a cartridge with one node has 0x72.',
  source: moonshotSource,
  ...machinesExample(
    6,
    compute.replace('IPMI', 'HP_Moonshot:0x82:0x73'),
    compute.replace('IPMI', 'HP_Moonshot:0x82:0x74'),
  ),
};

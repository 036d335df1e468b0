/** The page of `baremetal/csv-moonshot-arguments`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machinesExample } from '../../examples.js';
import { firstNode } from './about-moonshot.js';
import { csvSource } from './lines-examples.js';
import { compute } from './moonshot-examples.js';

export const docs: RuleDocs = {
  summary: 'HP_Moonshot is not followed by exactly two addresses.',
  why: 'All nodes of a chassis are managed at one address. The transit address of the cartridge and the target address of the node say which one is meant.',
  source: csvSource,
  ...machinesExample(6, compute.replace('IPMI', 'HP_Moonshot'), compute.replace('IPMI', firstNode)),
};

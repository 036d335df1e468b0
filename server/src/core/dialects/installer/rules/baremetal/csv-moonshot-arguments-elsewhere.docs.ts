/** The page of `baremetal/csv-moonshot-arguments-elsewhere`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machinesExample } from '../../examples.js';
import { csvSource } from './lines-examples.js';
import { compute } from './moonshot-examples.js';

export const docs: RuleDocs = {
  summary: 'Addresses follow a power management other than HP_Moonshot.',
  why: 'Only nodes of a Moonshot chassis have these addresses. With any other power management, the field cannot be read.',
  source: csvSource,
  ...machinesExample(6, compute.replace('IPMI', 'IPMI:0x82:0x72')),
};

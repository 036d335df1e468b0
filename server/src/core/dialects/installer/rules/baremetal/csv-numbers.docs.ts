/** The pages of the rules about numbers: CPUs, memory and disk. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import { csvSource } from './lines-examples.js';

export const docs = {
  'baremetal/csv-cpu-number': {
    summary: 'The number of CPU cores is not a whole number above 0.',
    why: 'The flavor of the role is created from this number.',
    source: csvSource,
    ...machinesExample(1, machines[1].replace(',12,', ',12 cores,')),
  },
  'baremetal/csv-memory-number': {
    summary: 'The memory in MB is not a whole number above 0.',
    why: 'The flavor of the role is created from this number, which is in MB without a unit.',
    source: csvSource,
    ...machinesExample(1, machines[1].replace(',32768,', ',32GB,')),
  },
  'baremetal/csv-disk-number': {
    summary: 'The disk size in GiB is not a whole number above 0.',
    why: 'The flavor of the role is created from this number, which is in GiB without a unit.',
    source: csvSource,
    ...machinesExample(1, machines[1].replace(',2048,', ',2TB,')),
  },
} satisfies Record<string, RuleDocs>;

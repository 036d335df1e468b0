/** The page of `baremetal/plan-count-differs`. */
import type { RuleDocs } from '../rule.js';
import { countedMachineFiles, WHY } from './cross-examples.js';

export const docs: RuleDocs = {
  summary:
    'A plan that names baremetal.csv in `node-list` has another number of a role than the file has lines.',
  why: `${WHY} With \`node-list\`, the lines of the file are the machines of the plan.`,
  source: 'Format of the plan; Installation 1.1, baremetal.csv',
  bad: countedMachineFiles(['compute: 1', 'compute: 2']),
  good: countedMachineFiles(),
};

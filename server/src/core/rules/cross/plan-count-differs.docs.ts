/** The page of `baremetal/plan-count-differs`. */
import type { RuleDocs } from '../rule.js';
import { countedMachineFiles, WHY } from './cross-examples.js';

export const docs: RuleDocs = {
  summary:
    'A plan with `node-list: baremetal.csv` has a different number of machines of a role than the file.',
  why: `${WHY} With \`node-list\`, the lines of the file are the machines of the plan.`,
  source: 'Format of the plan; Installation 1.1, baremetal.csv',
  bad: countedMachineFiles(['compute: 1', 'compute: 2']),
  good: countedMachineFiles(),
};

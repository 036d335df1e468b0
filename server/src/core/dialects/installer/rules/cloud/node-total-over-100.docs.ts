/** The page of `installer/node-total-over-100`. */
import { machineCount } from '../../../../architecture/baremetal-roles.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: `The scales ask for more than ${machineCount.max} machines in all.`,
  why: 'The undercloud, three controllers and the starter nodes of the object store also count. The installer reads at most a hundred lines of machines.',
  source: 'Support matrix 1.1, table Bare-metal systems; CSV page 1.1: 7 to 100 lines',
  byHand: 'which role does with fewer machines is a decision of the person who plans the cloud.',
  ...kvmExample({ compute_scale: 98 }),
};

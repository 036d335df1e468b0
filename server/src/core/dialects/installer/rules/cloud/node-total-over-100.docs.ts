/** The page of `installer/node-total-over-100`. */
import { machineCount } from '../../../../architecture/baremetal-roles.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: `The scales add up to more than ${machineCount.max} machines.`,
  why: 'The undercloud, three controllers and the starter nodes of the object store also count. The installer reads at most a hundred lines of machines.',
  source: 'Support matrix 1.1, table Bare-metal systems; CSV page 1.1: 7 to 100 lines',
  byHand: 'you decide which role gets fewer machines.',
  ...kvmExample({ compute_scale: 98 }),
};

/** The page of `baremetal/csv-scale-mismatch`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmFolder } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'The file lists fewer machines of a role than the environment file requires.',
  why: 'The installer cannot find a machine for every node, and stops while it reads its configuration. Machines that were removed count: the number must not be decreased for them.',
  source: 'Troubleshooting 1.1, installation: compute_scale above the number of machines',
  bad: kvmFolder({ compute_scale: 2 }),
  good: kvmFolder({}),
};

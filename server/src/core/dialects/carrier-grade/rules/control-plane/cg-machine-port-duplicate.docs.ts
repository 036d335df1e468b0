/** The page of `carrier-grade/cg-machine-port-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { MACHINE, PORT } from './site-files-examples.js';

export const docs: RuleDocs = {
  summary: 'Two ports of a machine have one name or one bus address.',
  why: 'Ports are found by their bus address and named by their name; two of one are one port.',
  source: 'Sample file machine_architecture.json',
  ...cloudExample(
    { 'machine_architecture.json': MACHINE, [`${PORT}.name`]: 'port1' },
    { 'machine_architecture.json': MACHINE },
  ),
};

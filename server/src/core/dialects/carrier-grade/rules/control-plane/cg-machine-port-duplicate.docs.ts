/** The page of `carrier-grade/cg-machine-port-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { MACHINE, PORT } from './site-files-examples.js';

export const docs: RuleDocs = {
  summary: 'Two ports of a machine have the same name or bus address.',
  why: 'Ports are identified by their name and bus address, which must be unique.',
  source: 'Sample file machine_architecture.json',
  ...cloudExample(
    { 'machine_architecture.json': MACHINE, [`${PORT}.name`]: 'port1' },
    { 'machine_architecture.json': MACHINE },
  ),
};

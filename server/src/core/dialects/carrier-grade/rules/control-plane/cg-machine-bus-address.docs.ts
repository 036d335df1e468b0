/** The page of `carrier-grade/cg-machine-bus-address`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { MACHINE, PORT } from './site-files-examples.js';

export const docs: RuleDocs = {
  summary: 'A bus address is not valid.',
  why: 'The path from the root of the PCI bus to the port: the domain and bus, then each bridge and the device, divided by slashes.',
  source: 'Sample file machine_architecture.json',
  byHand: 'look up the bus address of the port on such a machine.',
  ...cloudExample(
    { 'machine_architecture.json': MACHINE, [`${PORT}.bus-address`]: '02:00.1' },
    { 'machine_architecture.json': MACHINE },
  ),
};

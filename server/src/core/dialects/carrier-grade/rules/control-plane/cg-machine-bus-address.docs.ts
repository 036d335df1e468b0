/** The page of `carrier-grade/cg-machine-bus-address`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { MACHINE, PORT } from './site-files-examples.js';

export const docs: RuleDocs = {
  summary: 'A bus address is not written as one.',
  why: 'The path from the root of the PCI bus to the port: the domain and bus, then each bridge and the device, divided by slashes.',
  source: 'Sample file machine_architecture.json',
  byHand: 'the bus address of a port is what the kernel of such a machine shows, and no file tells it.',
  ...cloudExample(
    { 'machine_architecture.json': MACHINE, [`${PORT}.bus-address`]: '02:00.1' },
    { 'machine_architecture.json': MACHINE },
  ),
};

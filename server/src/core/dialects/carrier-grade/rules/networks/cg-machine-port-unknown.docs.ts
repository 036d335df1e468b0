/** The page of `carrier-grade/cg-machine-port-unknown`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { BONDED, PLACE } from './ports-examples.js';

const ARCHITECTURE = {
  'machine-architecture': [
    {
      name: 'ProLiant DL360 Gen9',
      'model-class': '001',
      port: [
        { name: 'port5', 'bus-address': '0000:00/0000:00:02.2/0000:04:00.0' },
        { name: 'port6', 'bus-address': '0000:00/0000:00:02.2/0000:04:00.1' },
      ],
    },
  ],
};

export const docs: RuleDocs = {
  summary: 'A port is not one that the machine architecture lists for the model.',
  why: 'Ports are found by their bus address in machine_architecture.json; an unknown port has no bus address.',
  source: 'Sample file machine_architecture.json',
  ...cloudExample(
    {
      [PLACE]: BONDED,
      [`${PLACE}.machine-port-map.0.interface-ports.1.port`]: 'port7',
      'machine_architecture.json': ARCHITECTURE,
    },
    { [PLACE]: BONDED, 'machine_architecture.json': ARCHITECTURE },
  ),
};

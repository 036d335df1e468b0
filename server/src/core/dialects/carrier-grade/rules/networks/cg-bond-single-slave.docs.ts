/** The page of `carrier-grade/cg-bond-single-slave`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { BOND } from './bond-examples.js';
import { MACHINE_MAP, PLACE } from './ports-examples.js';

export const docs: RuleDocs = {
  summary: 'A bond has only one port.',
  why: 'A bond of one port survives no failure. Either a port is missing, or a plain NIC was meant.',
  source: 'Arithmetic',
  byHand: 'only you know which port the second cable is connected to.',
  ...cloudExample(
    {
      [PLACE]: {
        ...BOND,
        'machine-port-map': [{ ...MACHINE_MAP[0], 'interface-ports': [{ port: 'port5', label: 'ctrl-1' }] }],
        'bond-options': { ...BOND['bond-options'], 'bond-slaves': 'ctrl-1' },
      },
    },
    { [PLACE]: BOND },
  ),
};

/** The page of `input-model/srv-missing-netgroup`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleFile } from '../../examples.js';
import { SOURCE } from './connections-examples.js';
import { withFiles } from './examples.js';

const GROUPS = 'data/network_groups.yml';

export const docs: RuleDocs = {
  summary: 'Servers are not attached to a network group that has the endpoints of one of their components.',
  why: 'The component listens on the address that the server has in the network group.',
  source: SOURCE,
  bad: withFiles(() => ({
    [GROUPS]: exampleFile(GROUPS).replace(
      'hostname-suffix: extapi\n',
      'hostname-suffix: extapi\n    component-endpoints:\n      - ntp-client\n',
    ),
  })),
  good: withFiles(() => ({})),
};

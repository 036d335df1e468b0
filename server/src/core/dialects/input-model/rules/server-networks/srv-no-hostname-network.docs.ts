/** The page of `input-model/srv-no-hostname-network`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleFile } from '../../examples.js';
import { withFiles } from './examples.js';
import { SOURCE } from './hostnames-examples.js';

const GROUPS = 'data/network_groups.yml';

export const docs: RuleDocs = {
  summary: 'A server is not attached to a network group with `hostname: true`.',
  why: 'The host name of a server is its name in that network; without one, the server has no host name unless it has the key `hostname`.',
  source: SOURCE,
  bad: withFiles(() => ({ [GROUPS]: exampleFile(GROUPS).replace('    hostname: true\n', '') })),
  good: withFiles(() => ({})),
};

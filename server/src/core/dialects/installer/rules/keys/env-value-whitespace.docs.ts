/** The page of `installer/env-value-whitespace`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'An address or a name has a space before, after or in it.',
  why: 'The space becomes part of the value. A script that splits its arguments at spaces then sees two values, and a comparison with the same address elsewhere fails.',
  source: 'Troubleshooting 1.1, installation',
  ...kvmExample({ 'baremetal.network_gateway': '192.168.130.1 ' }),
};

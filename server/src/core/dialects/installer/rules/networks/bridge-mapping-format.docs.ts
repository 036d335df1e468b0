/** The page of `installer/bridge-mapping-format`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { MAPPINGS } from './bridge-mapping-examples.js';

export const docs: RuleDocs = {
  summary: 'An item of the bridge mappings is not a network, a colon and a bridge.',
  why: 'Neutron reads a list with commas of pairs such as `svcnet1:br-svc`. Its agents do not start with any other text.',
  source: 'JSON page 1.1, section svc',
  ...kvmExample({ [MAPPINGS]: 'svcnet1=br-svc' }),
};

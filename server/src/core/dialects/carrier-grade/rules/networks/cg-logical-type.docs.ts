/** The page of `carrier-grade/cg-logical-type`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { NETWORKS } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'The type of a logical network is not vlan.',
  why: 'The configuration processor supports no other type.',
  source: 'Sample environment files of Carrier Grade 1.1 and 2.0',
  ...cloudExample({ [`${NETWORKS}.0.type`]: 'vxlan' }),
};

/** The page of `installer/bridge-mapping-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { MAPPINGS } from './bridge-mapping-examples.js';

export const docs: RuleDocs = {
  summary: 'A network or a bridge is mapped twice.',
  why: 'A network has one bridge and a bridge one network. Neutron rejects the list if a name occurs twice.',
  source: 'JSON page 1.1, section svc; Neutron, option bridge_mappings',
  ...kvmExample({ [MAPPINGS]: 'svcnet1:br-svc,physnet1:br-svc' }),
};

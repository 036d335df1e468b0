/** The page of `installer/vcenter-external-pair`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample } from '../../examples.js';
import { GATEWAY } from './about-external-network.js';

export const docs: RuleDocs = {
  summary: 'The external network has a VLAN id without a gateway, or a gateway without a VLAN id.',
  why: 'The two keys belong to one set-up, in which the external network is tagged. With only one of them, the network is incomplete.',
  source: 'Samples 1.1, ESX with an external VLAN',
  ...esxExample({ [GATEWAY]: undefined }),
};

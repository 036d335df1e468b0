/** The page of `installer/svc-interface-format`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { INTERFACE } from './about-svc-interface.js';

export const docs: RuleDocs = {
  summary: 'The interface of the Service network is not `vlan` and an id from 1 to 4094.',
  why: 'The Service network is a separate VLAN. The installer makes its device from this name and takes the id out of it; another name gives no device.',
  source: 'JSON page 1.1, section svc',
  ...kvmExample({ [INTERFACE]: 'eth1.332' }),
};

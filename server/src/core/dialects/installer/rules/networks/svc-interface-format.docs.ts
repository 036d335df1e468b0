/** The page of `installer/svc-interface-format`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { INTERFACE } from './about-svc-interface.js';

export const docs: RuleDocs = {
  summary: 'The interface of the Service network is not `vlan` and an id from 1 to 4094.',
  why: 'The Service network is a separate VLAN. The installer creates its device from this name, which contains the id. With another name, no device is created.',
  source: 'JSON page 1.1, section svc',
  ...kvmExample({ [INTERFACE]: 'eth1.332' }),
};

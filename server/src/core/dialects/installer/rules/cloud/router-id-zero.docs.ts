/** The page of `installer/router-id-zero`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { KEY } from './about-router-id.js';

export const docs: RuleDocs = {
  summary: 'The virtual router id is 0.',
  why: 'The documentation of the installer allows it, but the ids of the protocol (VRRP) start at 1.',
  source: 'JSON page 1.1, control_virtual_router_id: 0 to 255; RFC 5798, section 5.2.3: 1 to 255',
  ...kvmExample({ [KEY]: 0 }),
};

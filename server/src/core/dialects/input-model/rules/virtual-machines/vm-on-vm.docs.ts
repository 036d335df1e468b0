/** The page of `input-model/vm-on-vm`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good, source } from './virtual-servers-examples.js';

export const docs: RuleDocs = {
  source,
  good,
  summary: 'A virtual server runs on a virtual server.',
  why: 'Hypervisors are physical servers.',
  bad: changed('data/vm_servers.yml', /hypervisor-id: host1\n/, 'hypervisor-id: vm2\n'),
};

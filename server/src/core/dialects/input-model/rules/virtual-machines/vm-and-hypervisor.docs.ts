/** The page of `input-model/vm-and-hypervisor`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good, source } from './virtual-servers-examples.js';

export const docs: RuleDocs = {
  source,
  good,
  summary: 'A virtual server is also a hypervisor.',
  why: 'Only physical servers can be hypervisors.',
  bad: changed('data/vm_servers.yml', 'id: vm1', 'id: vm1\n    ardana-hypervisor: true'),
};

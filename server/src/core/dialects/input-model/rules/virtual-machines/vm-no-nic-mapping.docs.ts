/** The page of `input-model/vm-no-nic-mapping`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good, source } from './virtual-servers-examples.js';

export const docs: RuleDocs = {
  source,
  good,
  summary: 'A virtual server has no NIC mapping.',
  why: 'The hypervisor creates its ports and needs their bus addresses.',
  bad: changed('data/vm_servers.yml', / +nic-mapping: VM-PORTS\n/, ''),
};

/** The page of `input-model/vm-hypervisor-flag`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good, source } from './virtual-servers-examples.js';

export const docs: RuleDocs = {
  source,
  good,
  summary: 'A virtual server runs on a server that is not a hypervisor.',
  why: 'Hypervisors need `ardana-hypervisor: true`.',
  bad: changed('data/vm_servers.yml', / +ardana-hypervisor: true\n/, ''),
};

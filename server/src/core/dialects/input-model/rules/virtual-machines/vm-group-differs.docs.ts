/** The page of `input-model/vm-group-differs`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good, source } from './virtual-servers-examples.js';

export const docs: RuleDocs = {
  source,
  good,
  summary: 'A virtual server is not in the server group of its hypervisor.',
  why: 'It is connected to the networks of its hypervisor.',
  bad: changed('data/vm_servers.yml', /(id: vm1[\s\S]*?server-group: )RACK1/, '$1RACK2'),
};

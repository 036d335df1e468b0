/** The page of `input-model/hypervisor-no-passthrough`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good, source } from './virtual-servers-examples.js';

export const docs: RuleDocs = {
  summary: 'A hypervisor does not pass through any network group.',
  why: 'Virtual servers on it would have no network.',
  source,
  bad: changed('data/vm_interfaces.yml', / +passthrough-network-groups:\n +- MANAGEMENT\n/, ''),
  good,
};

/** The page of `input-model/nic-logical-name-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { good, ports, simple, source } from './nics-examples.js';

export const docs: RuleDocs = {
  source,
  good,
  summary: 'Two ports of a NIC mapping have the same name.',
  why: 'Interface models refer to ports by this name.',
  bad: ports(simple('hed1', '0000:07:00.0'), simple('hed1', '0000:08:00.0')),
};

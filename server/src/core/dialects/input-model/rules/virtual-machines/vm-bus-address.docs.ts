/** The page of `input-model/vm-bus-address`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good, source } from './virtual-servers-examples.js';

export const docs: RuleDocs = {
  source,
  good,
  summary: 'The bus address of a port of a virtual server does not end in .0.',
  why: 'Each port of a virtual machine is a separate device.',
  bad: changed('data/vm_nics.yml', '01.0', '01.1'),
};

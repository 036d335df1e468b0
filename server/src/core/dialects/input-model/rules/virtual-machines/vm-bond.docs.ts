/** The page of `input-model/vm-bond`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good, source } from './virtual-servers-examples.js';

export const docs: RuleDocs = {
  source,
  good,
  summary: 'A virtual server has a bond.',
  why: 'Its ports are virtual; the bond belongs on the hypervisor.',
  bad: changed(
    'data/vm_interfaces.yml',
    /( +)name: hed1\n/,
    '$1name: bond0\n        bond-data:\n          provider: linux\n          options:\n            mode: active-backup\n          devices:\n            - name: hed1\n',
  ),
};

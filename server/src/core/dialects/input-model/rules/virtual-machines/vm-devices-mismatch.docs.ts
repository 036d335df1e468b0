/** The page of `input-model/vm-devices-mismatch`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good, source } from './virtual-servers-examples.js';

export const docs: RuleDocs = {
  source,
  good,
  summary: 'A virtual server has ports that none of its interfaces uses.',
  why: 'Such ports are created but never used.',
  bad: changed(
    'data/vm_nics.yml',
    /$/,
    '      - logical-name: hed2\n        type: simple-port\n        bus-address: "0000:02:00.0"\n',
  ),
};

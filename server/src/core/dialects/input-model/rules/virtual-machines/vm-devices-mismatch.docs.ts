/** The page of `input-model/vm-devices-mismatch`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good, source } from './virtual-servers-examples.js';

export const docs: RuleDocs = {
  source,
  good,
  summary: 'The ports of a virtual server are not those of its interfaces.',
  why: 'Ports that no interface uses are made for nothing.',
  bad: changed(
    'data/vm_nics.yml',
    /$/,
    '      - logical-name: hed2\n        type: simple-port\n        bus-address: "0000:02:00.0"\n',
  ),
};

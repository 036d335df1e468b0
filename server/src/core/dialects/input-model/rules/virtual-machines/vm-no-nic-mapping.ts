/** A virtual server has no NIC mapping. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachVirtualServer } from '../over.js';
import { giveMapping } from '../servers/about-mappings.js';
import { docs } from './vm-no-nic-mapping.docs.js';

export const vmNoNicMapping = defineRule({
  id: 'input-model/vm-no-nic-mapping',
  severity: 'error',
  docs,
  over: eachVirtualServer,
  *check({ row, item }, frame) {
    if (item.state('nic-mapping') === 'absent')
      yield finding(item.nameAt, `Virtual server '${row.id}' needs a 'nic-mapping'.`, {
        fixes: () => giveMapping(frame, item),
      });
  },
});

/** Configuration data of Ironic has no `data`. */

import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachDataFor } from './about-data.js';
import { docs } from './ironic-no-data.docs.js';

export const ironicNoData = defineRule({
  id: 'input-model/ironic-no-data',
  severity: 'warning',
  docs,
  over: eachDataFor('ironic'),
  *check({ item }) {
    if (item.state('data') === 'absent')
      yield finding(item.nameAt, `'${item.label}' is for Ironic but has no 'data'.`, {
        fixes: () =>
          addKey(
            item,
            'data',
            { enable_node_cleaning: true },
            { title: "Add 'data' with 'enable_node_cleaning: true'" },
          ),
      });
  },
});

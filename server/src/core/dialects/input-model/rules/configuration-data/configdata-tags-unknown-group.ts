/** Tags in configuration data are for a network group that nobody defines. */

import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { docs } from './configdata-tags-unknown-group.docs.js';
import { unknown } from './references.js';

export const configdataTagsUnknownGroup = defineRule({
  id: 'input-model/configdata-tags-unknown-group',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame) {
    for (const item of frame.list('configuration-data')) {
      for (const entry of item.items('network-tags').items) {
        const group = entry.text('network-group');
        if (group) yield* unknown(frame, 'network-group', 'network group', group);
      }
    }
  },
});

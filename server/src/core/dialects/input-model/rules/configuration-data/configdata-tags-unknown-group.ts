/** Tags in configuration data are for an unknown network group. */
import { defineRule } from '../../../../rules/rule.js';
import { eachItemOf } from '../over.js';
import { undefinedName } from './about-names.js';
import { docs } from './configdata-tags-unknown-group.docs.js';

export const configdataTagsUnknownGroup = defineRule({
  id: 'input-model/configdata-tags-unknown-group',
  severity: 'warning',
  docs,
  over: eachItemOf('configuration-data'),
  *check(data, frame) {
    for (const entry of data.items('network-tags').items)
      yield* undefinedName(frame, 'network-group', 'network group', entry.text('network-group'));
  },
});

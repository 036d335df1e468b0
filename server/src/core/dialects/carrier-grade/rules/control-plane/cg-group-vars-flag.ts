/** A setting of the lifecycle host has an invalid value. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { flagOf } from '../about-flags.js';
import { eachFileOf } from '../over.js';
import { docs } from './cg-group-vars-flag.docs.js';

export const cgGroupVarsFlag = defineRule({
  id: 'carrier-grade/cg-group-vars-flag',
  severity: 'error',
  docs,
  over: eachFileOf('group-vars'),
  *check(file) {
    const { reader, root } = file;
    const type = reader.value(root, 'cloud_type', ({ value }) => value ?? undefined);
    if (type && type.value !== 'bm' && type.value !== 'av')
      yield finding(type.at, `'cloud_type' must be 'bm' or 'av', not '${type.value}'.`, {
        fixes: () => ['bm', 'av'].flatMap((right) => changeTo(type, right)),
      });
    const only = reader.value(root, 'ovs_cloud_only', ({ value }) => value ?? undefined);
    if (only && !['0', '1'].includes(String(only.value)))
      yield finding(only.at, `'ovs_cloud_only' must be 0 or 1, not '${only.value}'.`, {
        fixes: () => {
          const right = flagOf(only.value);
          if (right !== undefined) return changeTo(only, right, { preferred: true });
          return [0, 1].flatMap((each) => changeTo(only, each));
        },
      });
  },
});

/** The region of the control plane is missing. */
import { firstRegion } from '../../../../architecture/clm-regions.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { planesOf } from '../../simulation/component-sets.js';
import { theFrame } from '../over.js';
import { docs } from './cp-region-name-missing.docs.js';

export const cpRegionNameMissing = defineRule({
  id: 'input-model/cp-region-name-missing',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const [plane, second] = planesOf(frame);
    if (!plane || second || frame.hasList('regions') !== false || !frame.isWhole('control-planes')) return;
    const { item } = plane;
    if (item.has('region-name')) return;
    yield finding(item.nameAt, `Missing required key 'region-name': this model has no 'regions'.`, {
      fixes: () =>
        addKey(item, 'region-name', firstRegion, {
          after: item.entry('control-plane-prefix') ? 'control-plane-prefix' : 'name',
          preferred: true,
        }),
    });
  },
});

/** A control plane has `region-name` although the model has `regions`. */
import { finding } from '../../../../rules/kit/finding.js';
import { removeKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachPlane } from './about-planes.js';
import { docs } from './cp-region-name-with-regions.docs.js';

export const cpRegionNameWithRegions = defineRule({
  id: 'input-model/cp-region-name-with-regions',
  severity: 'error',
  docs,
  over: eachPlane,
  *check({ item }, frame) {
    const [region] = frame.list('regions');
    const entry = item.entry('region-name');
    if (!region || !entry) return;
    yield finding({ file: item.file, node: entry }, `'region-name' cannot be used together with 'regions'.`, {
      related: [{ at: region.nameAt, message: 'The regions are defined here.' }],
      fixes: () => removeKey(item, 'region-name'),
    });
  },
});

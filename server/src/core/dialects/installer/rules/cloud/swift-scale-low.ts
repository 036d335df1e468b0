/** The object store starts with fewer than two nodes. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { changeNumber, removeTopKey } from './about-keys.js';
import { countOf } from './about-scales.js';
import { docs } from './swift-scale-low.docs.js';

export const swiftScaleLow = defineRule({
  id: 'installer/swift-scale-low',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const value = environment.integer('swift_scale');
    const count = countOf('OvercloudSwiftStorage');
    if (!value || value.value < 0 || value.value >= count) return;
    yield finding(
      value.at,
      `'swift_scale' must be at least ${count}, not ${value.value}: object storage starts with ${count} nodes.`,
      { fixes: () => [...changeNumber(value, count), ...removeTopKey(environment, 'swift_scale')] },
    );
  },
});

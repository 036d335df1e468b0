/** Configuration data of Swift has no `control_plane_rings`. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { dataFor } from './read-data.js';
import { docs } from './swift-no-rings.docs.js';

export const swiftNoRings = defineRule({
  id: 'input-model/swift-no-rings',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { item, data } of dataFor(frame, 'swift')) {
      const isMissing = data
        ? data.state('control_plane_rings') === 'absent'
        : item.state('data') === 'absent';
      if (!isMissing) continue;
      yield finding(item.keyAt('data'), `The data of '${item.name ?? ''}' needs 'control_plane_rings'.`);
    }
  },
});

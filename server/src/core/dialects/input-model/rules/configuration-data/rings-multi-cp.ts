/** A model with several control planes has its rings in the older list. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { planesOf } from '../../simulation/component-sets.js';
import { copiedMarks } from '../control-planes/about-names.js';
import { theFrame } from '../over.js';
import { listAt } from './about-rings.js';
import { docs } from './rings-multi-cp.docs.js';

export const ringsMultiCp = defineRule({
  id: 'input-model/rings-multi-cp',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const [old] = frame.list('ring-specifications');
    const [, second] = planesOf(frame);
    if (!old || !second) return;
    yield finding(
      listAt(old),
      "'ring-specifications' cannot be used with several control planes. Define the rings in the configuration data of each one.",
      {
        restsOn: copiedMarks(frame, second),
        related: [{ at: second.item.nameAt, message: 'The second control plane is defined here.' }],
      },
    );
  },
});

/** There are fewer failure zones than controllers. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { keyOf } from '../define.js';
import { eachFile } from '../over.js';
import { docs } from './cg-failure-zone-few.docs.js';

export const cgFailureZoneFew = defineRule({
  id: 'carrier-grade/cg-failure-zone-few',
  severity: 'warning',
  docs,
  over: eachFile(({ definitions }) => definitions),
  *check(file) {
    const { failureZones, root, head } = file;
    const count = new Set(failureZones.items.map(({ value }) => value)).size;
    if (!root || !failureZones.complete || count >= CONTROLLERS) return;
    if (root.state('failure-zones') !== 'written') return;
    yield finding(
      keyOf(root, 'failure-zones') ?? head,
      `There ${count === 1 ? 'is one failure zone' : `are ${count} failure zones`}; the ${CONTROLLERS} controllers need ${CONTROLLERS}.`,
    );
  },
});

/** The controllers of a cloud. Source: support matrix of Carrier Grade. */
const CONTROLLERS = 3;

/** Configuration data of Swift has no `control_plane_rings`. */

import { defineRule } from '../../../../rules/rule.js';
import type { Plain } from '../../../../syntax/rewrite.js';
import { eachDataFor, lacking } from './about-data.js';
import { docs } from './swift-no-rings.docs.js';

/** The rings that every Swift has, as published models have them. */
const RINGS: Plain = {
  rings: [
    { name: 'account', 'display-name': 'Account Ring' },
    { name: 'container', 'display-name': 'Container Ring' },
    { name: 'object-0', 'display-name': 'General', default: true },
  ].map((ring) => ({
    ...ring,
    'min-part-hours': 16,
    'partition-power': 12,
    'replication-policy': { 'replica-count': 3 },
  })),
};

export const swiftNoRings = defineRule({
  id: 'input-model/swift-no-rings',
  severity: 'error',
  docs,
  over: eachDataFor('swift'),
  check: (data) => lacking(data, 'control_plane_rings', RINGS),
});

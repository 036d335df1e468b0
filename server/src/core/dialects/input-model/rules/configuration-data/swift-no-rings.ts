/** Configuration data of Swift has no `control_plane_rings`. */
import { defineRule } from '../../../../rules/rule.js';
import { eachDataFor, lacking } from './about-data.js';
import { docs } from './swift-no-rings.docs.js';

export const swiftNoRings = defineRule({
  id: 'input-model/swift-no-rings',
  severity: 'error',
  docs,
  over: eachDataFor('swift'),
  check: (data) => lacking(data, 'control_plane_rings'),
});

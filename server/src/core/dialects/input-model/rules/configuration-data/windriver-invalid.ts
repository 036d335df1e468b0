/** Configuration data for Wind River servers has no `property-groups`. */
import { defineRule } from '../../../../rules/rule.js';
import { eachDataFor, lacking } from './about-data.js';
import { docs } from './windriver-invalid.docs.js';

export const windriverInvalid = defineRule({
  id: 'input-model/windriver-invalid',
  severity: 'error',
  docs,
  over: eachDataFor('windriver'),
  check: (data) => lacking(data, 'property-groups'),
});

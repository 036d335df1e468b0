/** A key is none that the processor knows at this place. The findings come from the schema and are worded in `rules/common`. */
import { defineRule } from '../../../../rules/rule.js';
import { docs } from './unknown-attribute.docs.js';

export const unknownAttribute = defineRule({
  id: 'input-model/unknown-attribute',
  severity: 'warning',
  docs,
  over: 'schema',
});

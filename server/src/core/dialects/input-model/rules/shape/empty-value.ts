/** A key has nothing behind its colon. The findings come from the schema and are worded in `rules/common`. */
import { defineRule } from '../../../../rules/rule.js';
import { docs } from './empty-value.docs.js';

export const emptyValue = defineRule({
  id: 'input-model/empty-value',
  severity: 'error',
  docs,
  over: 'schema',
});

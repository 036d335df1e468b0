/** A value has another type or form than its place wants, or a key is missing. The findings come from the schema and are worded in `rules/common`. */
import { defineRule } from '../../../../rules/rule.js';
import { docs } from './schema-violation.docs.js';

export const schemaViolation = defineRule({
  id: 'input-model/schema-violation',
  severity: 'error',
  docs,
  over: 'schema',
});

/** The key of a list is misspelt. The findings come from the schema and are worded in `rules/common`. */
import { defineRule } from '../../../../rules/rule.js';
import { docs } from './misspelt-list.docs.js';

export const misspeltList = defineRule({
  id: 'input-model/misspelt-list',
  severity: 'error',
  docs,
  over: 'schema',
});

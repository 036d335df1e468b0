/** A JSON file whose outermost value is not what its kind of file has; found by the schema, worded in `shape-report.ts`. */
import { defineRule } from '../rule.js';
import { docs } from './json-root-type.docs.js';

export const jsonRootType = defineRule({
  id: 'common/json-root-type',
  severity: 'error',
  docs,
  over: 'schema',
});

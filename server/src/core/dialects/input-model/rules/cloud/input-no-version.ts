/** A file does not contain the version of its format. */
import { defineRule } from '../../../../rules/rule.js';
import { docs } from './input-no-version.docs.js';

export const inputNoVersion = defineRule({
  id: 'input-model/input-no-version',
  severity: 'error',
  docs,
  over: 'schema',
});

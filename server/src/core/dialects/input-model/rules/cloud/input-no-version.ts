/** A file does not say which version of the format it is written in. */
import { defineRule } from '../../../../rules/rule.js';
import { docs } from './input-no-version.docs.js';

export const inputNoVersion = defineRule({
  id: 'input-model/input-no-version',
  severity: 'error',
  docs,
  over: 'schema',
});

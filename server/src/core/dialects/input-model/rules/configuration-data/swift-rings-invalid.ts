/** The rings of Swift lack something that they need; what they need is said in the schema. */
import { defineRule } from '../../../../rules/rule.js';
import { docs } from './swift-rings-invalid.docs.js';

export const swiftRingsInvalid = defineRule({
  id: 'input-model/swift-rings-invalid',
  severity: 'error',
  docs,
  over: 'schema',
});

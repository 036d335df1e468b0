/** The section `ssl` holds a key of the section `vcenter`. */

import { defineRule } from '../../../../rules/rule.js';
import { docs } from './ssl-foreign-key.docs.js';

export const sslForeignKey = defineRule({
  id: 'installer/ssl-foreign-key',
  severity: 'error',
  docs,
  over: 'schema',
});

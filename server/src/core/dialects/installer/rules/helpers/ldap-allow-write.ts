/** Keystone may write to the directory. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { isPlaceholder } from '../../../../text/placeholder.js';
import { eachDirectory } from '../over.js';
import { docs } from './ldap-allow-write.docs.js';

export const ldapAllowWrite = defineRule({
  id: 'installer/ldap-allow-write',
  severity: 'warning',
  docs,
  over: eachDirectory,
  *check({ section }) {
    for (const { name, value } of section.options) {
      if (!/^(?:user|group)_allow_(?:create|update|delete)$/.test(name.value)) continue;
      if (!value || value.value.toLowerCase() === 'false' || isPlaceholder(value.value)) continue;
      yield finding(value.at, `'${name.value}' must be 'False': the directory is read-only.`, {
        fixes: () => changeTo(value, 'False', { preferred: true }),
      });
    }
  },
});

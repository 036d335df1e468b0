/** The name of a domain cannot be a part of the name of a file. */

import { finding } from '../../../../rules/kit/finding.js';
import { fixOf } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { renameKey } from '../../../../syntax/rewrite.js';
import { isPlaceholder } from '../../../../text/placeholder.js';
import { eachPassthrough } from '../over.js';
import { docs } from './ldap-domain-file.docs.js';

export const ldapDomainFile = defineRule({
  id: 'installer/ldap-domain-file',
  severity: 'warning',
  docs,
  over: eachPassthrough,
  *check({ file, configs }) {
    for (const { domain, service } of configs) {
      if (!domain || service.key.value !== 'keystone') continue;
      const name = String(domain.key.value);
      if (isPlaceholder(name) || /^[\p{L}\p{N}._-]+$/u.test(name)) continue;
      const right = name.trim().replace(/[^\p{L}\p{N}._-]+/gu, '-');
      yield finding(
        { file, node: domain.key },
        `'${name}' cannot be a part of the file name 'keystone.<domain>.conf'.`,
        {
          fixes: () =>
            /^-*$/.test(right) ? [] : fixOf(file, `Rename to '${right}'`, renameKey(file, domain, right)),
        },
      );
    }
  },
});

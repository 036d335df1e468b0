/** Users of Active Directory are told to be enabled by an attribute, but without its mask and its default. */

import { activeDirectory } from '../../../../architecture/keystone-ldap.js';
import { finding } from '../../../../rules/kit/finding.js';
import { together } from '../../../../rules/kit/fixes.js';
import { listed } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachDirectory } from '../over.js';
import { setOption } from './about-directory.js';
import { docs } from './ldap-enabled-mask.docs.js';

export const ldapEnabledMask = defineRule({
  id: 'installer/ldap-enabled-mask',
  severity: 'warning',
  docs,
  over: eachDirectory,
  *check(directory) {
    const attribute = directory.get('user_enabled_attribute');
    if (attribute?.value.toLowerCase() !== activeDirectory.attribute.toLowerCase()) return;
    const wrong = Object.entries(activeDirectory.options).filter(([option, value]) => {
      const written = directory.get(option);
      return written ? written.value !== value : directory.isMissing(option);
    });
    if (wrong.length === 0) return;
    const needed = listed(wrong.map(([option, value]) => `'${option}' with ${value}`));
    yield finding(attribute.at, `'${attribute.value}' needs ${needed}.`, {
      fixes: () => {
        const parts = wrong.map(([option, value]) => setOption(directory, option, value));
        return together(`Write ${needed}`, parts, { preferred: true });
      },
    });
  },
});

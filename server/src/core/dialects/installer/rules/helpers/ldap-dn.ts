/** A tree of users or groups is not below the suffix. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachDirectory } from '../over.js';
import { isBelow, movedBelow } from './about-distinguished-names.js';
import { docs } from './ldap-dn.docs.js';

export const ldapDn = defineRule({
  id: 'installer/ldap-dn',
  severity: 'warning',
  docs,
  over: eachDirectory,
  *check({ get }) {
    const suffix = get('suffix');
    if (!suffix) return;
    for (const option of ['user_tree_dn', 'group_tree_dn']) {
      const tree = get(option);
      if (!tree || isBelow(tree.value, suffix.value)) continue;
      const moved = movedBelow(tree.value, suffix.value);
      yield finding(tree.at, `'${tree.value}' is not below the suffix '${suffix.value}'.`, {
        related: [related(suffix.at, 'The suffix is set here.')],
        fixes: () => (moved === undefined ? [] : changeTo(tree, moved)),
      });
    }
  },
});

/** The folder of the files of variables is missing from the definition. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { keyOf } from '../about-sections.js';
import { eachFile } from '../over.js';
import { docs } from './cg-properties-missing.docs.js';

export const cgPropertiesMissing = defineRule({
  id: 'carrier-grade/cg-properties-missing',
  severity: 'warning',
  docs,
  over: eachFile(({ definition }) => (definition ? [definition] : [])),
  *check({ cloud, root, head }, { vars }) {
    if (!cloud || !root || cloud.state('properties') !== 'absent') return;
    if (root.state('ansible-vars') !== 'absent' || root.state('wr-vars') !== 'absent') return;
    const first = vars.find(({ path }) => path.startsWith('vars/'));
    if (!first) return;
    yield finding(keyOf(root, 'cloud') ?? head, `'${first.path}' is not read: 'cloud' has no 'properties'.`, {
      related: [related(first.head, 'This file is not read.')],
      fixes: () => addKey(cloud, 'properties', 'vars', { preferred: true }),
    });
  },
});

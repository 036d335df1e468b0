/** There are files of variables, but the definition does not name their folder. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { insertEntry } from '../../../../syntax/rewrite.js';
import { keyOf } from '../define.js';
import { eachFile } from '../over.js';
import { docs } from './cg-properties-missing.docs.js';

export const cgPropertiesMissing = defineRule({
  id: 'carrier-grade/cg-properties-missing',
  severity: 'warning',
  docs,
  over: eachFile(({ definition }) => (definition ? [definition] : [])),
  *check(file, model) {
    const { cloud, root, head } = file;
    if (!cloud || !root || cloud.state('properties') !== 'absent') return;
    if (root.state('ansible-vars') !== 'absent' || root.state('wr-vars') !== 'absent') return;
    const first = model.vars.find(({ path }) => path.startsWith('vars/'));
    if (!first) return;
    yield finding(
      keyOf(root, 'cloud') ?? head,
      `'${first.path}' is not read, because 'cloud' has no 'properties'.`,
      {
        related: [{ at: first.head, message: 'This file is not read.' }],
        fixes: () => [
          {
            title: "Add 'properties: vars'",
            edits: inFile(file.file, insertEntry(file.file, cloud.node, 'properties', 'vars')),
            preferred: true,
          },
        ],
      },
    );
  },
});

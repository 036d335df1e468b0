/** The property group of a file has another name than the file needs. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { groupOfKind } from '../../model/read-vars.js';
import { eachFile } from '../over.js';
import { docs } from './cg-vars-group-name.docs.js';
import { KNOWN_GROUPS } from './groups.js';

export const cgVarsGroupName = defineRule({
  id: 'carrier-grade/cg-vars-group-name',
  severity: 'error',
  docs,
  over: eachFile(({ vars }) => vars),
  *check(file) {
    const wanted = groupOfKind[file.kind];
    const [only] = file.groups.items;
    const name = only?.name;
    if (!wanted || !name || file.groups.items.length !== 1 || name.value === wanted) return;
    // A group that belongs in another file is that other file's content, and another mistake.
    if (KNOWN_GROUPS.has(name.value)) return;
    yield finding(name.at, `The group in this file is called '${wanted}', not '${name.value}'.`, {
      fixes: () => [
        {
          title: `Change to '${wanted}'`,
          edits: inFile(file.file, replaceScalar(file.file, name.node, wanted)),
          preferred: true,
        },
      ],
    });
  },
});

/** A control plane is not of the type ccp, or a tier lacks a key. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { insertEntry } from '../../../../syntax/rewrite.js';
import { textOf } from '../../model/read-values.js';
import { absentKeys, changeTo, headOf, quoted } from '../define.js';
import { eachFile } from '../over.js';
import { docs } from './cg-ccp-type.docs.js';

export const cgCcpType = defineRule({
  id: 'carrier-grade/cg-ccp-type',
  severity: 'error',
  docs,
  over: eachFile(({ controlPlaneFiles }) => controlPlaneFiles),
  *check(file) {
    const { root, reader, head } = file;
    if (!root) return;
    const type = reader.value(root, 'type', textOf);
    if (type && type.value !== 'ccp')
      yield finding(type.at, `The type of a control plane is 'ccp', not '${type.value}'.`, {
        fixes: () => [changeTo(file, type, 'ccp', true)],
      });
    else if (root.state('type') === 'absent')
      yield finding(head, "This control plane has no 'type'.", {
        fixes: () => [
          {
            title: "Add 'type: ccp'",
            edits: inFile(file.file, insertEntry(file.file, root.node, 'type', 'ccp')),
            preferred: true,
          },
        ],
      });
    for (const { section, id } of file.tiers.items) {
      const missing = absentKeys(section, TIER_KEYS);
      if (missing.length > 0) yield finding(headOf(section, id), `This tier lacks ${quoted(missing)}.`);
    }
  },
});

const TIER_KEYS = ['id', 'member-count', 'node-type', 'services'];

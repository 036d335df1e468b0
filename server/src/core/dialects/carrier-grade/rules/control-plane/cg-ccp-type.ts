/** A control plane is not of the type ccp, or a tier lacks a key. */
import { tierKeys } from '../../../../architecture/carrier-grade-files.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addKey, changeTo } from '../../../../rules/kit/fixes.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { textOf } from '../../model/read-values.js';
import { absentKeys, headOf } from '../about-sections.js';
import { eachFile } from '../over.js';
import { docs } from './cg-ccp-type.docs.js';

export const cgCcpType = defineRule({
  id: 'carrier-grade/cg-ccp-type',
  severity: 'error',
  docs,
  over: eachFile(({ controlPlaneFiles }) => controlPlaneFiles),
  *check({ root, reader, head, tiers }) {
    if (!root) return;
    const type = reader.value(root, 'type', textOf);
    if (type && type.value !== 'ccp')
      yield finding(type.at, `The type of a control plane is 'ccp', not '${type.value}'.`, {
        fixes: () => changeTo(type, 'ccp', { preferred: true }),
      });
    else if (root.state('type') === 'absent')
      yield finding(head, "This control plane has no 'type'.", {
        fixes: () => addKey(root, 'type', 'ccp', { preferred: true }),
      });
    for (const { section, id } of tiers.items) {
      const missing = absentKeys(section, tierKeys);
      if (missing.length > 0) yield finding(headOf(section, id), `This tier lacks ${quoted(missing)}.`);
    }
  },
});

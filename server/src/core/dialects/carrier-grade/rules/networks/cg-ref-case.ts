/** The node type in a reference is not in lower case. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachRef } from '../over.js';
import { refParts } from './about-refs.js';
import { docs } from './cg-ref-case.docs.js';

export const cgRefCase = defineRule({
  id: 'carrier-grade/cg-ref-case',
  severity: 'warning',
  docs,
  over: eachRef,
  *check({ ref }) {
    const type = refParts(ref.value)?.type;
    if (!type || type === type.toLowerCase()) return;
    const right = type.toLowerCase() + ref.value.slice(type.length);
    yield finding(ref.at, `The node type must be in lower case: '${right}'.`, {
      fixes: () => changeTo(ref, right, { preferred: true }),
    });
  },
});

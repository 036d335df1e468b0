/** The allocation policy of a group is neither `strict` nor `any`. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import { planesOf } from '../../simulation/component-sets.js';
import { theFrame } from '../over.js';
import { docs } from './cp-allocation-policy-invalid.docs.js';

/** Under the names of today the schema says which words there are. */
export const cpAllocationPolicyInvalid = defineRule({
  id: 'input-model/cp-allocation-policy-invalid',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { groups } of planesOf(frame)) {
      for (const { key, item } of groups) {
        if (key === 'clusters' || key === 'resources') continue;
        const policy = item.text('allocation-policy');
        if (!policy || (POLICIES as readonly string[]).includes(policy.value)) continue;
        const meant = nearest(policy.value, POLICIES);
        const { file } = item;
        yield finding(policy.at, `The allocation policy is 'strict' or 'any', not '${policy.value}'.`, {
          fixes: () =>
            POLICIES.map((each) => ({
              title: `Change to '${each}'`,
              edits: inFile(file, replaceScalar(file, policy.node, each)),
              ...(each === meant && { preferred: true }),
            })),
        });
      }
    }
  },
});

const POLICIES = ['strict', 'any'] as const;

/** The allocation policy of a group is neither `strict` nor `any`. */
import { didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachGroup } from './about-planes.js';
import { docs } from './cp-allocation-policy-invalid.docs.js';

const POLICIES: readonly string[] = ['strict', 'any'];

export const cpAllocationPolicyInvalid = defineRule({
  id: 'input-model/cp-allocation-policy-invalid',
  severity: 'error',
  docs,
  over: eachGroup,
  *check({ key, item }) {
    // Under the names of today the schema says which words there are.
    if (key === 'clusters' || key === 'resources') return;
    const policy = item.text('allocation-policy');
    if (!policy || POLICIES.includes(policy.value)) return;
    const { word } = didYouMean(policy.value, POLICIES);
    yield finding(policy.at, `The allocation policy is 'strict' or 'any', not '${policy.value}'.`, {
      fixes: () => POLICIES.flatMap((each) => changeTo(policy, each, { preferred: each === word })),
    });
  },
});

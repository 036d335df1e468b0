/** The allocation policy of a group is neither `strict` nor `any`. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeToOneOf } from '../../../../rules/kit/one-of.js';
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
    yield finding(policy.at, `'allocation-policy' must be 'strict' or 'any', not '${policy.value}'.`, {
      fixes: () => changeToOneOf(policy, policy.value, POLICIES),
    });
  },
});

/** The page of a rule. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, labConfiguration, labPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A configuration names an unknown rule, or a pattern that matches none.',
  why: 'The id is misspelt, or the rule is one of another version of this tool. The line has no effect.',
  source: 'The list of rules (docs/rules/README.md)',
  ...example(labConfiguration, { good: 'common/ip-documentation', bad: 'common/ip-documentaton' }, labPlan),
};

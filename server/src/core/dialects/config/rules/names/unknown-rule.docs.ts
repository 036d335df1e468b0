/** The page of a rule. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, labConfiguration, labPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A configuration names a rule that there is not.',
  why: 'The id is misspelt, or the rule is one of another version of this tool. What is said of it changes nothing.',
  source: 'The list of rules (docs/rules/README.md)',
  ...example(labConfiguration, { good: 'common/ip-documentation', bad: 'common/ip-documentaton' }, labPlan),
};

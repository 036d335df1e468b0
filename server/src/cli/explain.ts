/** `helion explain RULE`: the page of a rule, as it is in the docs. */
import { rulePage } from '../core/index.js';
import type { Call, Subcommand } from './command.js';
import { ruleNamed } from './rule-names.js';

export const explainCommand: Subcommand = {
  name: 'explain',
  summary: 'print the page of a rule',
  operands: { written: 'RULE...', completes: 'rule' },
  details:
    'Prints the page of a rule, for example plan/vlan-id-duplicate: what it finds, why it matters, its source, and an incorrect and a correct example.',
  groups: [],
  ending: 'Exit code: 0, or 2 if the rule is unknown.',
  run({ operands, print }: Call): number {
    if (operands.length === 0) throw new Error("No rule given. 'helion rules' lists them all.");
    return explainRules(operands, print);
  },
};

export function explainRules(ids: readonly string[], print: Call['print']): number {
  // All or nothing: what comes after a page would be overlooked.
  const rules = ids.map(ruleNamed);
  print(rules.map((rule) => rulePage(rule).markdown).join('\n'));
  return 0;
}

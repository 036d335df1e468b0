/** The pages of what the schema of configuration files finds. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, labConfiguration, labPlan } from '../../examples.js';

const source = 'The format of configuration files (docs/user/configuration.md)';

export const docs = {
  'config/unknown-key': {
    summary: 'A configuration has an unknown key.',
    why: 'The key and everything below it have no effect, so findings appear that are believed to be off.',
    source,
    ...example(labConfiguration, { good: 'exclude:', bad: 'excludes:' }, labPlan),
  },
  'config/missing-key': {
    summary: 'An override lacks its files, or a suppression lacks its file or its rules.',
    why: 'Without them it is unknown which files or rules are meant, and the entry has no effect.',
    source,
    byHand: 'only the author knows which files or rules are meant.',
    ...example(labConfiguration, { good: '    rules: [plan/hypervisor-unknown]\n', bad: '' }, labPlan),
  },
  'config/missing-value': {
    summary: 'A key of a configuration has no value.',
    why: 'The key has no effect: a rule without a severity keeps its default.',
    source,
    ...example(labConfiguration, { good: 'ip-documentation: off', bad: 'ip-documentation:' }, labPlan),
  },
  'config/wrong-type': {
    summary: 'A value of a configuration has the wrong type.',
    why: 'The value cannot be read and has no effect.',
    source,
    ...example(labConfiguration, { good: 'files: [lab/**]', bad: 'files: lab/**' }, labPlan),
  },
  'config/unknown-value': {
    summary: 'A value of a configuration, a severity for example, is not one that its key takes.',
    why: 'A severity is error, warning, info, hint or off. Any other word has no effect.',
    source,
    ...example(labConfiguration, { good: 'plan/*: info', bad: 'plan/*: inf' }, labPlan),
  },
} satisfies Record<string, RuleDocs>;

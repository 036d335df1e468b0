/** The pages of what the schema of configuration files finds. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, labConfiguration, labPlan } from '../../examples.js';

const source = 'The format of configuration files (docs/user/configuration.md)';

export const docs = {
  'config/unknown-key': {
    summary: 'A key is written that a configuration does not have at this place.',
    why: 'Everything below it is ignored, so findings are shown that you expect to be switched off.',
    source,
    ...example(labConfiguration, { good: 'exclude:', bad: 'excludes:' }, labPlan),
  },
  'config/missing-key': {
    summary: 'An override says of no file that it is about it, or a suppression lacks its file or its rules.',
    why: 'It is unclear which files or rules are meant, so it is ignored.',
    source,
    byHand: 'which files or rules are meant is known to the person who wrote it.',
    ...example(labConfiguration, { good: '    rules: [plan/hypervisor-unknown]\n', bad: '' }, labPlan),
  },
  'config/missing-value': {
    summary: 'A key of a configuration is written with nothing after it.',
    why: 'Nothing is said by it: a rule without a severity keeps the one that it has.',
    source,
    byHand: 'what was meant to be said is known to the person who wrote the key.',
    ...example(labConfiguration, { good: 'ip-documentation: off', bad: 'ip-documentation:' }, labPlan),
  },
  'config/wrong-type': {
    summary: 'A value of a configuration is of another type than its key takes.',
    why: 'It cannot be read, and what it was meant to say counts for nothing.',
    source,
    ...example(labConfiguration, { good: 'files: [lab/**]', bad: 'files: lab/**' }, labPlan),
  },
  'config/unknown-value': {
    summary: 'A value of a configuration is not one of those that its key takes, a severity for example.',
    why: 'A severity is error, warning, info, hint or off. Any other word changes nothing.',
    source,
    ...example(labConfiguration, { good: 'plan/*: info', bad: 'plan/*: inf' }, labPlan),
  },
} satisfies Record<string, RuleDocs>;

/** The pages of what a configuration says of files that are not as it says. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { configured, example, labConfiguration, labPlan } from '../../examples.js';

const source = 'The format of configuration files (docs/user/configuration.md)';

const others = {
  ...labPlan,
  'old/boulder.helion.yml': 'hypervisor: kvm\n',
  'lab/austin.helion.yml': 'hypervisor: kvm\n',
};

export const docs = {
  'config/pattern-unused': {
    summary: 'A pattern of a configuration means none of the Helion files in its folder.',
    why: 'The path is misspelt, or the files were moved: what is said of them counts for nothing.',
    source,
    byHand: 'which files are meant is known to the person who wrote the pattern.',
    ...example(labConfiguration, { good: 'old/**', bad: 'oldd/**' }, others),
  },
  'config/suppression-unused': {
    summary: 'A suppression has no effect.',
    why: 'The finding that it was written for is gone; left in place, it would hide a new mistake later.',
    source,
    ...example(labConfiguration, { good: 'plan/hypervisor-unknown', bad: 'plan/network-unknown' }, others),
  },
  'config/suppression-nowhere': {
    summary: 'The place of a suppression is not there.',
    why: 'The file, key or line has a new name, so the accepted finding is shown again.',
    source,
    byHand: 'where the place is now is known to the person who accepted the finding.',
    ...example(labConfiguration, { good: '/hypervisor', bad: '/hyper-visor' }, others),
  },
  'config/second-file': {
    summary: "Both '.helion.yml' and '.helion.yaml' are in one folder.",
    why: "Only '.helion.yml' is read, so the other one has no effect.",
    source,
    byHand: 'put what both say into one of them, and delete the other.',
    bad: configured('root: true\n', { '.helion.yaml': 'root: true\n' }),
    good: configured('root: true\n'),
  },
} satisfies Record<string, RuleDocs>;

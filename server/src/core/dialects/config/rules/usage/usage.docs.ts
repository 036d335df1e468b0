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
    summary: 'A pattern of a configuration matches none of the Helion files in its folder.',
    why: 'The path is misspelt, or the files were moved: the entry has no effect.',
    source,
    byHand: 'only the author knows which files the pattern is for.',
    ...example(labConfiguration, { good: 'old/**', bad: 'oldd/**' }, others),
  },
  'config/suppression-unused': {
    summary: 'A suppression is unused.',
    why: 'The finding that it was written for is gone. If the entry stays, it could hide a new mistake.',
    source,
    ...example(labConfiguration, { good: 'plan/hypervisor-unknown', bad: 'plan/network-unknown' }, others),
  },
  'config/suppression-nowhere': {
    summary: 'The place of a suppression is missing.',
    why: 'The file, key or line was renamed or removed, and the accepted finding is reported again.',
    source,
    byHand: 'only the person who accepted the finding knows where the place is now.',
    ...example(labConfiguration, { good: '/hypervisor', bad: '/hyper-visor' }, others),
  },
  'config/second-file': {
    summary: "A folder has both '.helion.yml' and '.helion.yaml'.",
    why: "Only '.helion.yml' is read. The other file has no effect.",
    source,
    byHand: 'merge both into one of them, and delete the other.',
    bad: configured('root: true\n', { '.helion.yaml': 'root: true\n' }),
    good: configured('root: true\n'),
  },
} satisfies Record<string, RuleDocs>;

/**
 * What can be wrong with the comments that silence findings. These findings come from the runner, which alone knows
 * what was silenced; here stand their docs.
 */
import type { Rule } from '../rule.js';

const source = 'A convention of this tool';

export const suppressionRules: readonly Rule<unknown>[] = [
  {
    id: 'common/unused-suppression',
    severity: 'warning',
    docs: {
      summary: "A 'helion-disable' comment silences nothing.",
      why: 'The finding it was written for is gone, or the id is misspelt; left in place, the comment would hide a new mistake later.',
      source,
      bad: '# helion-disable-next-line plan/hypervisor-unknown -- an experiment\nhypervisor: kvm\n',
      good: 'hypervisor: kvm\n',
    },
  },
  {
    id: 'common/suppression-without-reason',
    severity: 'hint',
    docs: {
      summary: "A 'helion-disable' comment gives no reason.",
      why: 'Whoever reads the file next year must know whether the finding may still be ignored. Write the reason after two dashes.',
      source,
      bad: '# helion-disable-next-line plan/hypervisor-unknown\nhypervisor: xen\n',
      good: '# helion-disable-next-line plan/hypervisor-unknown -- a lab that tries Xen\nhypervisor: xen\n',
    },
  },
];

/** The pages of comments that silence findings. */
import type { RuleDocs } from '../rule.js';

const source = 'A convention of this tool';

export const docs = {
  'common/unused-suppression': {
    summary: "A 'helion-disable' comment disables nothing.",
    why: 'The finding it was written for is gone, or the id is misspelt. If it stays, it could hide a new mistake.',
    source,
    bad: '# helion-disable-next-line plan/hypervisor-unknown -- an experiment\nhypervisor: kvm\n',
    good: 'hypervisor: kvm\n',
  },
  'common/suppression-without-reason': {
    summary: "A 'helion-disable' comment gives no reason.",
    byHand: 'only the person who disabled the rule knows the reason.',
    why: 'A later reader must know whether the finding may still be ignored. Write the reason after two dashes.',
    source,
    bad: '# helion-disable-next-line plan/hypervisor-unknown\nhypervisor: xen\n',
    good: '# helion-disable-next-line plan/hypervisor-unknown -- a lab that tries Xen\nhypervisor: xen\n',
  },
} satisfies Record<string, RuleDocs>;

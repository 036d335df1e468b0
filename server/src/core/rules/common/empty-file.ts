/** A file of ours without any content: nothing in it can be wrong, but nobody should take silence for approval. */
import type { Rule } from '../rule.js';

export const emptyFileRule: Rule<unknown> = {
  id: 'common/empty-file',
  severity: 'info',
  docs: {
    summary: 'The file is empty, or holds nothing but comments.',
    why: 'There is nothing to check, so no finding in this file means nothing.',
    source: 'A convention of this tool',
    bad: '# The plan will stand here.\n',
    good: 'hypervisor: kvm\n',
  },
  check({ file, report }) {
    if (file.tree.root || file.tree.problems.length > 0) return;
    report({
      at: { file, span: { start: 0, end: 0 } },
      message: 'This file is empty, so there is nothing to check.',
    });
  },
};

/** The page of `common/empty-file`. */
import type { RuleDocs } from '../rule.js';

export const docs: RuleDocs = {
  summary: 'The file is empty, or holds nothing but comments.',
  why: 'There is nothing to check, so no finding in this file means nothing.',
  byHand: 'what the file is to say is up to the person who writes it; completion offers whole sections.',
  source: 'A convention of this tool',
  bad: '# The plan will stand here.\n',
  good: 'hypervisor: kvm\n',
};

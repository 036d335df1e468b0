/** The page of `common/empty-file`. */
import type { RuleDocs } from '../rule.js';

export const docs: RuleDocs = {
  summary: 'The file is empty or contains only comments.',
  why: 'An empty file has no findings, which does not mean that it is right.',
  byHand: 'you decide what the file should say; completion offers whole sections.',
  source: 'A convention of this tool',
  bad: '# The plan will be written here.\n',
  good: 'hypervisor: kvm\n',
};

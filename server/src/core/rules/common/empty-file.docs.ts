/** The page of `common/empty-file`. */
import type { RuleDocs } from '../rule.js';

export const docs: RuleDocs = {
  summary: 'The file is empty, or holds nothing but comments.',
  why: 'An empty file has no findings, which does not mean that it is right.',
  byHand: 'what the file is to say is up to the person who writes it; completion offers whole sections.',
  source: 'A convention of this tool',
  bad: '# The plan will be written here.\n',
  good: 'hypervisor: kvm\n',
};

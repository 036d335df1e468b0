/** The page of plan/storage-not-listed. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { STORAGE } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'A storage system is planned, but `block-storage` does not list it.',
  why: 'Volumes are created on the back ends that `block-storage` lists. Others are not used.',
  source: 'Technical overview 1.1, table Services, row Block Storage',
  ...example(STORAGE, { good: '  - { type: swift', bad: '  - { type: ceph }\n  - { type: swift' }),
};

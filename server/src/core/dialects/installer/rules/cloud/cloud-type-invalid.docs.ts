/** The page of `installer/cloud-type-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { KEY } from './about-cloud-type.js';

export const docs: RuleDocs = {
  summary: 'The cloud type is neither KVM nor ESX.',
  why: 'The installer supports only these two and stops at any other value.',
  source: 'JSON page 1.1, cloud_type',
  ...kvmExample({ [KEY]: 'KMV' }),
};

/** The page of `installer/cloud-type-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { KEY } from './about-cloud-type.js';

export const docs: RuleDocs = {
  summary: 'The file does not say which hypervisor the cloud has.',
  why: 'It has no default, so the installer stops.',
  source: 'JSON page 1.1, cloud_type (required)',
  ...kvmExample({ [KEY]: undefined }),
};

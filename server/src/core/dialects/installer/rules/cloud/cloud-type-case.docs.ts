/** The page of `installer/cloud-type-case`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { KEY } from './about-cloud-type.js';

export const docs: RuleDocs = {
  summary: 'The cloud type is not written in capital letters.',
  why: "Some scripts of the installer compare the value with 'KVM' and 'ESX' letter by letter.",
  source: 'JSON page 1.1, cloud_type',
  ...kvmExample({ [KEY]: 'kvm' }),
};

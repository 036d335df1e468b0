/** The page of `installer/svc-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { SOURCE } from './svc-keys-examples.js';

export const docs: RuleDocs = {
  summary: 'A KVM cloud has no section `svc`.',
  why: 'The section describes the Service network, over which platform services in the overcloud reach the undercloud. A KVM cloud requires it.',
  source: SOURCE,
  ...kvmExample({ svc: undefined }),
};

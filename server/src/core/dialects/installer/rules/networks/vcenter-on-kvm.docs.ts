/** The page of `installer/vcenter-on-kvm`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxEnvironment, kvmExample } from '../../examples.js';
import { VCENTER_SOURCE } from './vcenter-examples.js';

export const docs: RuleDocs = {
  summary: 'A KVM cloud has a section `vcenter`.',
  why: 'Only clouds with ESX have vCenters. Here the section has no effect, or the cloud type is wrong.',
  source: VCENTER_SOURCE,
  ...kvmExample({ vcenter: esxEnvironment['vcenter'] }),
};

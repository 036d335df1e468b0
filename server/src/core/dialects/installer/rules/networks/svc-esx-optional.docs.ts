/** The page of `installer/svc-esx-optional`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample, kvmEnvironment } from '../../examples.js';
import { SOURCE } from './svc-keys-examples.js';

export const docs: RuleDocs = {
  summary: 'A cloud with ESX has a section `svc`, which it does not need.',
  why: 'The Service network is optional with ESX. It needs a VLAN and a subnet, and is useful only if platform services run in the overcloud.',
  source: SOURCE,
  ...esxExample({ svc: kvmEnvironment['svc'] }),
};

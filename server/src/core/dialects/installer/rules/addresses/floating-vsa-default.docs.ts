/** The page of `installer/floating-vsa-default`. */

import { installerDefaults } from '../../../../architecture/installer-defaults.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

const { floatingStart, floatingEnd, floatingEndWithVsa, floatingCidr } = installerDefaults;

const byDefault = (end: string) => ({
  vsa_scale: 3,
  floating_ip: { start: floatingStart, end, cidr: floatingCidr },
});

export const docs: RuleDocs = {
  summary: 'The pool of floating IPs contains the default address of the StoreVirtual VSA.',
  why: 'With default addresses the VSA has 192.0.2.253. If a VM gets this address as its floating IP, no volume of the cloud can be reached until the VM releases it.',
  source: 'Mapping table of JSON keys: with VSA the pool ends at 192.0.2.200',
  ...kvmExample(byDefault(floatingEnd), byDefault(floatingEndWithVsa)),
};

/** The network of the ESX hosts overlaps the management network. */

import { cidrsOverlap, formatCidr } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { managementSubnet } from '../../model/derived.js';
import { eachEnvironment } from '../over.js';
import { usesVcenter } from './about-reading.js';
import { docs } from './vcenter-provider-overlap.docs.js';

export const vcenterProviderOverlap = defineRule({
  id: 'installer/vcenter-provider-overlap',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const provider = usesVcenter(environment) ? environment.cidr('vcenter.provider_network') : undefined;
    const management = managementSubnet(environment);
    if (!provider || !management || !cidrsOverlap(provider.value, management.cidr)) return;
    const byDefault = management.written ? '' : ' by default';
    yield finding(
      provider.at,
      `The network of the ESX hosts, ${formatCidr(provider.value)}, overlaps the management network, ${formatCidr(management.cidr)}${byDefault}.`,
      { related: [related(management.written?.at, 'The management network is defined here.')] },
    );
  },
});

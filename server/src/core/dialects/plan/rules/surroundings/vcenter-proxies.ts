/** There are not as many compute proxies as vCenters. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { counted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { thePlan } from '../over.js';
import { docs } from './vcenter-proxies.docs.js';

export const vcenterProxies = defineRule({
  id: 'plan/vcenter-proxies',
  severity: 'error',
  docs,
  over: thePlan,
  *check({ surroundings, deployment, hypervisor }) {
    const vcenters = surroundings?.vcenters;
    const proxies = deployment?.overcloud?.counts.get('compute-proxies')?.written;
    if (
      hypervisor?.value !== 'esx' ||
      !vcenters ||
      vcenters.state !== 'written' ||
      !vcenters.complete ||
      !proxies
    )
      return;
    const count = vcenters.items.length;
    if (count === proxies.value || count === 0) return;
    yield finding(
      proxies.at,
      `'compute-proxies' is ${proxies.value}, but the plan has ${counted(count, 'vCenter')}. Each vCenter has one proxy.`,
      {
        related: vcenters.items.map(({ name }) => related(name?.at, 'This is one of the vCenters.')),
        fixes: () => changeTo(proxies, count),
      },
    );
  },
});

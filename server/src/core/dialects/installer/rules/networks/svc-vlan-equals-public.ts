/** The Service network and the external network have one VLAN id. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { externalVlan } from './about-reading.js';
import { freeVlan } from './about-service-proposal.js';
import { INTERFACE } from './about-svc-interface.js';
import { docs } from './svc-vlan-equals-public.docs.js';

export const svcVlanEqualsPublic = defineRule({
  id: 'installer/svc-vlan-equals-public',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const own = environment.vlan(INTERFACE);
    if (!own) return;
    const others = [
      environment.vlan('neutron.overcloud_public_interface'),
      externalVlan(environment),
    ].flatMap((other) => (other?.value === own.value ? [other] : []));
    if (others.length === 0) return;
    yield finding(own.at, `Duplicate VLAN id ${own.value}, also used by the external network.`, {
      related: others.map(({ at }) => related(at, 'The VLAN of the external network is set here.')),
      fixes: () => {
        const id = freeVlan(environment);
        return id === undefined ? [] : changeTo(own, `vlan${id}`);
      },
    });
  },
});

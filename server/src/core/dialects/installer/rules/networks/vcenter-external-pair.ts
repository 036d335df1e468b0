/** The external network has a VLAN id without a gateway, or a gateway without a VLAN id. */

import { formatAddress } from '../../../../net/address.js';
import { hostRange } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { externalSubnet, GATEWAY } from './external-gateway.js';
import { usesVcenter } from './reading.js';
import { removeKey, repair, writeKey } from './repairs.js';
import { docs } from './vcenter-external-pair.docs.js';

export const vcenterExternalPair = defineRule({
  id: 'installer/vcenter-external-pair',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    if (!usesVcenter(environment)) return;
    for (const [path, other] of [
      [VLAN, GATEWAY],
      [GATEWAY, VLAN],
    ] as const) {
      const at = environment.keyAt(path);
      if (!at || environment.state(other) !== 'absent') continue;
      const [key, missing] = [path, other].map((each) => each.replace('vcenter.', ''));
      yield finding(at, `'${key}' stands without '${missing}'; a tagged external network needs both.`, {
        fixes: () => {
          const subnet = other === GATEWAY ? externalSubnet(environment) : undefined;
          const gateway = subnet && formatAddress(hostRange(subnet.value).first);
          return [
            ...(gateway === undefined
              ? []
              : repair(environment, `Add '${missing}' with '${gateway}'`, [
                  writeKey(environment, other, gateway),
                ])),
            ...repair(environment, `Remove '${key}'`, [removeKey(environment, path)]),
          ];
        },
      });
    }
  },
});

const VLAN = 'vcenter.external_vlan_id';

/** The external network has a VLAN id without a gateway, or a gateway without a VLAN id. */

import { formatAddress } from '../../../../net/address.js';
import { hostRange } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { externalSubnet, GATEWAY } from './about-external-network.js';
import { lastOf, removePath, writePath } from './about-paths.js';
import { usesVcenter } from './about-reading.js';
import { EXTERNAL } from './about-vcenter-vlans.js';
import { docs } from './vcenter-external-pair.docs.js';

export const vcenterExternalPair = defineRule({
  id: 'installer/vcenter-external-pair',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    if (!usesVcenter(environment)) return;
    for (const [path, other] of [
      [EXTERNAL, GATEWAY],
      [GATEWAY, EXTERNAL],
    ] as const) {
      const at = environment.keyAt(path);
      if (!at || environment.state(other) !== 'absent') continue;
      const [key, missing] = [path, other].map(lastOf);
      yield finding(at, `'${key}' requires '${missing}'.`, {
        fixes: () => {
          const subnet = other === GATEWAY ? externalSubnet(environment) : undefined;
          const gateway = subnet && formatAddress(hostRange(subnet.value).first);
          return [
            ...(gateway === undefined ? [] : writePath(environment, other, gateway)),
            ...removePath(environment, path),
          ];
        },
      });
    }
  },
});

/** A server has one subnet twice on the same device and VLAN. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { cohortColumns } from '../../simulation/cohorts.js';
import { allServers } from '../over.js';
import { moveApart } from './about-clash-repairs.js';
import { clashes, modelOf, placeOf, related, sameDevice, sameSubnet } from './about-devices.js';
import { docs } from './srv-cidr-dup-device.docs.js';

export const srvCidrDupDevice = defineRule({
  id: 'input-model/srv-cidr-dup-device',
  severity: 'error',
  docs,
  over: allServers(cohortColumns),
  *check(fleet, frame) {
    yield* clashes(
      fleet,
      frame,
      (a, b) => sameDevice(a, b) && sameSubnet(a, b),
      (clash) =>
        finding(
          clash.second.network.text('cidr')?.at ?? clash.second.network.nameAt,
          `Duplicate subnet ${clash.second.cidr} on one device: '${clash.first.name}' and '${clash.second.name}'. ${modelOf(clash)} has both on (${placeOf(clash.second)}).`,
          { related: related(clash), fixes: () => moveApart(frame, clash) },
        ),
    );
  },
});

/** A server has one subnet on two devices or VLANs. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { cohortColumns } from '../../simulation/cohorts.js';
import { allServers } from '../over.js';
import { moveSubnet } from './about-clash-repairs.js';
import { clashes, modelOf, placeOf, related, sameDevice, sameSubnet } from './about-devices.js';
import { docs } from './srv-cidr-multi-device.docs.js';

export const srvCidrMultiDevice = defineRule({
  id: 'input-model/srv-cidr-multi-device',
  severity: 'error',
  docs,
  over: allServers(cohortColumns),
  *check(fleet, frame) {
    yield* clashes(
      fleet,
      frame,
      (a, b) => !sameDevice(a, b) && sameSubnet(a, b),
      (clash) =>
        finding(
          clash.second.network.text('cidr')?.at ?? clash.second.network.nameAt,
          `${modelOf(clash)} have the subnet ${clash.second.cidr} on more than one device: (${placeOf(clash.first)}) for '${clash.first.name}' and (${placeOf(clash.second)}) for '${clash.second.name}'.`,
          { related: related(clash), fixes: () => moveSubnet(frame, clash) },
        ),
    );
  },
});

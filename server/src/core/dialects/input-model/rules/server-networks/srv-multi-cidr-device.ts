/** A server has two subnets on the same device and VLAN. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { cohortColumns } from '../../simulation/cohorts.js';
import { allServers } from '../over.js';
import { renumberVlan } from './about-clash-repairs.js';
import { clashes, modelOf, placeOf, related, type Site, sameDevice } from './about-devices.js';
import { docs } from './srv-multi-cidr-device.docs.js';

export const srvMultiCidrDevice = defineRule({
  id: 'input-model/srv-multi-cidr-device',
  severity: 'error',
  docs,
  over: allServers(cohortColumns),
  *check(fleet, frame) {
    yield* clashes(
      fleet,
      frame,
      (a, b) => sameDevice(a, b) && otherSubnet(a, b),
      (clash) =>
        finding(
          clash.second.network.text('vlanid')?.at ?? clash.second.network.nameAt,
          `'${clash.first.name}' and '${clash.second.name}' are different subnets on one device. ${modelOf(clash)} has ${clash.first.cidr} and ${clash.second.cidr} on (${placeOf(clash.second)}).`,
          { related: related(clash), fixes: () => renumberVlan(frame, clash) },
        ),
    );
  },
});

const otherSubnet = (a: Site, b: Site) => a.cidr !== undefined && b.cidr !== undefined && a.cidr !== b.cidr;

/** A server has one subnet on two devices or VLANs. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import { cohortColumns } from '../../simulation/cohorts.js';
import { allServers } from '../over.js';
import { moveSubnet } from './about-clash-repairs.js';
import { type Clash, clashes, modelOf, placeOf, related, sameDevice, sameSubnet } from './about-devices.js';
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
      (clash) => (clash.first.name === clash.second.name ? onTwoDevices(clash) : twoNetworks(frame, clash)),
    );
  },
});

/** One network, listed on two interfaces. */
function onTwoDevices(clash: Clash): Report {
  const { links, first, second } = clash;
  const [before, again] = [links.links[first.link], links.links[second.link]];
  return finding(
    again?.group.at ?? second.network.nameAt,
    `'${second.name}' is on two devices, '${first.device}' and '${second.device}'. ${modelOf(clash)} can have a subnet on only one.`,
    { related: before ? [{ at: before.group.at, message: `This puts it on '${first.device}'.` }] : [] },
  );
}

function twoNetworks(frame: Frame, clash: Clash): Report {
  return finding(
    clash.second.network.text('cidr')?.at ?? clash.second.network.nameAt,
    `Duplicate subnet ${clash.second.cidr} on two devices: '${clash.first.name}' and '${clash.second.name}'. ${modelOf(clash)} has them on (${placeOf(clash.first)}) and (${placeOf(clash.second)}).`,
    { related: related(clash), fixes: () => moveSubnet(frame, clash) },
  );
}

/** A server is attached to two networks with the same VLAN id. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { cohortColumns } from '../../simulation/cohorts.js';
import { UNTAGGED } from '../../simulation/server-networks.js';
import { allServers } from '../over.js';
import { renumberVlan } from './about-clash-repairs.js';
import { clashes, modelOf, related } from './about-devices.js';
import { docs } from './srv-vlan-dup.docs.js';

export const srvVlanDup = defineRule({
  id: 'input-model/srv-vlan-dup',
  severity: 'error',
  docs,
  over: allServers(cohortColumns),
  *check(fleet, frame) {
    yield* clashes(
      fleet,
      frame,
      (a, b) => a.name !== b.name && a.vlan !== UNTAGGED && a.vlan === b.vlan,
      (clash) =>
        finding(
          clash.second.network.text('vlanid')?.at ?? clash.second.network.nameAt,
          `Duplicate vlanid ${clash.second.vlan}: '${clash.first.name}' on ${clash.first.device} and '${clash.second.name}' on ${clash.second.device}. ${modelOf(clash)} has both.`,
          { related: related(clash), fixes: () => renumberVlan(frame, clash) },
        ),
    );
  },
});

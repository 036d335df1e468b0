/** An interface carries two untagged networks. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { LogicalNetwork, NetworkEnvironment } from '../../model/carrier-grade-model.js';
import { eachEnvironment } from '../over.js';
import { called, headOf } from './about-networks.js';
import { docs } from './cg-two-untagged.docs.js';

export const cgTwoUntagged = defineRule({
  id: 'carrier-grade/cg-two-untagged',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const { interfaces } of environment.nodeTypes.items) {
      for (const { networks } of interfaces.items) {
        const untagged = networks.items.filter((network) => isUntagged(environment, network));
        const [first, second] = untagged;
        if (!first || !second) continue;
        yield finding(
          headOf(second.section, second.name),
          `${called(second)} is untagged on this interface, and ${called(first)} is too.`,
          { related: [{ at: headOf(first.section, first.name), message: 'The other one is here.' }] },
        );
      }
    }
  },
});

/** Also through a ref, whose definition has the id. */
function isUntagged(environment: NetworkEnvironment, network: LogicalNetwork): boolean {
  const defined = network.ref ? environment.resolve(network.ref.value) : network;
  return defined?.segmentId?.value === '';
}

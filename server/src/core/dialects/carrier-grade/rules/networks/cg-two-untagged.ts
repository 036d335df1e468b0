/** An interface carries two untagged networks. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { LogicalNetwork, NetworkEnvironment } from '../../model/carrier-grade-model.js';
import { headOf } from '../about-sections.js';
import { eachInterface } from '../over.js';
import { called } from './about-networks.js';
import { docs } from './cg-two-untagged.docs.js';

export const cgTwoUntagged = defineRule({
  id: 'carrier-grade/cg-two-untagged',
  severity: 'error',
  docs,
  over: eachInterface,
  *check({ networks }, environment) {
    const [first, second] = networks.items.filter((network) => isUntagged(environment, network));
    if (!first || !second) return;
    yield finding(
      headOf(second.section, second.name),
      `${called(second)} is untagged on this interface, and ${called(first)} is too.`,
      { related: [related(headOf(first.section, first.name), 'The other one is here.')] },
    );
  },
});

/** Also through a ref, whose definition has the id. */
function isUntagged(environment: NetworkEnvironment, network: LogicalNetwork): boolean {
  const defined = network.ref ? environment.resolve(network.ref.value) : network;
  return defined?.segmentId?.value === '';
}

/** An interface carries two untagged networks. */
import { carrierGradeNetwork } from '../../../../architecture/carrier-grade-networks.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { LogicalNetwork, NetworkEnvironment } from '../../model/carrier-grade-model.js';
import { headOf } from '../about-sections.js';
import { eachInterface } from '../over.js';
import { called } from './about-networks.js';
import { writeFreeVlanId } from './about-vlan-ids.js';
import { docs } from './cg-two-untagged.docs.js';

export const cgTwoUntagged = defineRule({
  id: 'carrier-grade/cg-two-untagged',
  severity: 'error',
  docs,
  over: eachInterface,
  *check({ networks }, environment, model) {
    const [first, second] = networks.items.filter((network) => isUntagged(environment, network));
    if (!first || !second) return;
    yield finding(
      headOf(second.section, second.name),
      `${called(second)} and ${called(first)} are both untagged on this interface.`,
      {
        related: [related(headOf(first.section, first.name), 'The other network is here.')],
        // The tenant network alone may be untagged, so that the other one gets an id first.
        fixes: () =>
          [second, first]
            .toSorted((a, b) => Number(mayBeUntagged(a)) - Number(mayBeUntagged(b)))
            .flatMap((each) =>
              writeFreeVlanId(
                definitionOf(environment, each)?.segmentId,
                environment,
                model,
                (id) => `Give ${called(each)} the VLAN id '${id}'`,
              ),
            ),
      },
    );
  },
});

/** Also through a ref, whose definition has the id. */
function isUntagged(environment: NetworkEnvironment, network: LogicalNetwork): boolean {
  return definitionOf(environment, network)?.segmentId?.value === '';
}

function definitionOf(environment: NetworkEnvironment, network: LogicalNetwork): LogicalNetwork | undefined {
  return network.ref ? environment.resolve(network.ref.value) : network;
}

function mayBeUntagged({ name }: LogicalNetwork): boolean {
  return name !== undefined && carrierGradeNetwork(name.value)?.mayBeUntagged === true;
}

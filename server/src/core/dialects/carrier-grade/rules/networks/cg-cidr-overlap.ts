/** The subnets of two logical networks overlap. */
import { cidrsOverlap, formatCidr } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { called } from './about-networks.js';
import { docs } from './cg-cidr-overlap.docs.js';

export const cgCidrOverlap = defineRule({
  id: 'carrier-grade/cg-cidr-overlap',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check({ defined }) {
    for (const [index, network] of defined.entries()) {
      const { cidr } = network;
      const other =
        cidr &&
        defined
          .slice(0, index)
          .find(
            (each) =>
              each.cidr &&
              each.name?.value !== network.name?.value &&
              cidrsOverlap(each.cidr.value, cidr.value),
          );
      if (!cidr || !other?.cidr) continue;
      yield finding(
        cidr.at,
        `${formatCidr(cidr.value)} of ${called(network)} overlaps ${formatCidr(other.cidr.value)} of ${called(other)}.`,
        { related: [related(other.cidr.at, `The subnet of ${called(other)} stands here.`)] },
      );
    }
  },
});

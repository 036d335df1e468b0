/** The subnets of two logical networks overlap. */
import { cidrsOverlap, formatCidr } from '../../../../net/cidr.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { called } from './about-networks.js';
import { docs } from './cg-cidr-overlap.docs.js';

export const cgCidrOverlap = defineRule({
  id: 'carrier-grade/cg-cidr-overlap',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const found: Report[] = []; // TODO yield
    const report = (each: Report) => void found.push(each);
    const networks = environment.defined.filter((network) => network.cidr);
    networks.forEach((network, index) => {
      const other = networks
        .slice(0, index)
        .find(
          ({ cidr, name }) =>
            cidr &&
            network.cidr &&
            name?.value !== network.name?.value &&
            cidrsOverlap(cidr.value, network.cidr.value),
        );
      if (!network.cidr || !other?.cidr) return;
      report({
        at: network.cidr.at,
        message: `${formatCidr(network.cidr.value)} of ${called(network)} overlaps ${formatCidr(other.cidr.value)} of ${called(other)}.`,
        related: [{ at: other.cidr.at, message: `The subnet of ${called(other)} stands here.` }],
      });
    });
    yield* found;
  },
});

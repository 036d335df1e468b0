/** A reference to a network is not made of node type, interface and network. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { refOf } from '../../model/carrier-grade-model.js';
import { eachRef } from '../over.js';
import { refParts } from './about-refs.js';
import { docs } from './cg-ref-format.docs.js';

export const cgRefFormat = defineRule({
  id: 'carrier-grade/cg-ref-format',
  severity: 'error',
  docs,
  over: eachRef,
  *check({ ref, network }, environment) {
    const { defined } = environment;
    if (refParts(ref.value)) return;
    const [guess, another] = defined.filter(({ name }) => name?.value === ref.value.split('-').at(-1));
    const beside = network.name && environment.network(network.name.value);
    const right = (guess && refOf(guess)) ?? (beside && refOf(beside));
    yield finding(
      ref.at,
      `'${ref.value}' is not a valid reference. Write node type, interface and network, such as '${right ?? 'ccn-INTF0-management'}'.`,
      {
        fixes: () =>
          right ? changeTo(ref, right, { preferred: guess !== undefined && another === undefined }) : [],
      },
    );
  },
});

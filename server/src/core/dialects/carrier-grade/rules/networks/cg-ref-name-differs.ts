/** The name next to a reference differs from the network that it refers to. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { refOf } from '../../model/carrier-grade-model.js';
import { eachRef } from '../over.js';
import { refParts } from './about-refs.js';
import { docs } from './cg-ref-name-differs.docs.js';

export const cgRefNameDiffers = defineRule({
  id: 'carrier-grade/cg-ref-name-differs',
  severity: 'warning',
  docs,
  over: eachRef,
  *check({ ref, network: { name } }, environment) {
    const last = refParts(ref.value)?.network;
    // A ref that leads nowhere is a mistake of its own.
    if (!name || last === undefined || last === name.value || !environment.network(last)) return;
    const other = environment.network(name.value);
    const right = other && refOf(other);
    yield finding(name.at, `The name is '${name.value}', but the reference is to '${last}'.`, {
      related: [related(ref.at, 'The reference is here.')],
      fixes: () => [...changeTo(name, last), ...(right ? changeTo(ref, right) : [])],
    });
  },
});

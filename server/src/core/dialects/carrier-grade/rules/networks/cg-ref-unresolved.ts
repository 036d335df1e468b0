/** A reference names a network that is defined nowhere. */
import { didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { refOf } from '../../model/carrier-grade-model.js';
import { eachRef } from '../over.js';
import { isWhole } from './about-networks.js';
import { refParts } from './about-refs.js';
import { docs } from './cg-ref-unresolved.docs.js';

export const cgRefUnresolved = defineRule({
  id: 'carrier-grade/cg-ref-unresolved',
  severity: 'error',
  docs,
  over: eachRef,
  *check({ ref }, environment) {
    const parts = refParts(ref.value);
    if (!parts || !isWhole(environment)) return;
    const { type, interfaceName, network } = parts;
    if (environment.resolve(`${type.toLowerCase()}-${interfaceName}-${network}`)) return;
    const known = environment.defined.flatMap((each) => refOf(each) ?? []);
    // A network of that name at another interface is more likely meant than another name at this one.
    const right = known.find((each) => each.endsWith(`-${network}`)) ?? didYouMean(ref.value, known).word;
    yield finding(
      ref.at,
      `No network is defined as '${ref.value}'${right ? `; did you mean '${right}'?` : '.'}`,
      { fixes: () => (right ? changeTo(ref, right, { preferred: true }) : []) },
    );
  },
});

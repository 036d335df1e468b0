/** A node type has a name that the product does not know. */
import { carrierGradeNodeTypes } from '../../../../architecture/carrier-grade-networks.js';
import { changeToGuess, didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { listed } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachNodeType } from '../over.js';
import { docs } from './cg-node-type-unknown.docs.js';

export const cgNodeTypeUnknown = defineRule({
  id: 'carrier-grade/cg-node-type-unknown',
  severity: 'error',
  docs,
  over: eachNodeType,
  *check({ name }) {
    if (!name || TYPES.includes(name.value)) return;
    yield finding(name.at, `'${name.value}' is no node type; there are ${listed(TYPES)}.`, {
      fixes: () => changeToGuess(name, didYouMean(name.value.toUpperCase(), TYPES)),
    });
  },
});

const TYPES = carrierGradeNodeTypes.map(({ name }) => name);

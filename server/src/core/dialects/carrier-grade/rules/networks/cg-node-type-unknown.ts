/** The name of a node type is unknown to the product. */
import { carrierGradeNodeTypes } from '../../../../architecture/carrier-grade-networks.js';
import { changeToGuess, didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { listed } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachNodeType } from '../over.js';
import { docs } from './cg-node-type-unknown.docs.js';

export const cgNodeTypeUnknown = defineRule({
  id: 'carrier-grade/cg-node-type-unknown',
  severity: 'error',
  docs,
  over: eachNodeType,
  *check({ name }, { nodeTypes }, { provision }) {
    if (!name || TYPES.includes(name.value)) return;
    yield finding(name.at, `Unknown node type '${name.value}'. Expected ${listed(TYPES, 'or')}.`, {
      fixes: () => {
        const described = nodeTypes.items.map((each) => each.name?.value);
        const free = TYPES.filter((type) => !described.includes(type));
        const guess = didYouMean(name.value.toUpperCase(), free);
        if (guess.word !== undefined) return changeToGuess(name, guess);
        const used = provision?.servers.items.map(({ type }) => type) ?? [];
        return free
          .toSorted((a, b) => Number(used.includes(b)) - Number(used.includes(a)))
          .slice(0, 5)
          .flatMap((type) => changeTo(name, type));
      },
    });
  },
});

const TYPES = carrierGradeNodeTypes.map(({ name }) => name);

/** A node type has a name that the product does not know. */

import { carrierGradeNodeTypes } from '../../../../architecture/carrier-grade-networks.js';
import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import { eachEnvironment } from '../over.js';
import { docs } from './cg-node-type-unknown.docs.js';

export const cgNodeTypeUnknown = defineRule({
  id: 'carrier-grade/cg-node-type-unknown',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const { name } of environment.nodeTypes.items) {
      if (!name || TYPES.includes(name.value)) continue;
      const guess = nearest(name.value.toUpperCase(), TYPES);
      const { file } = environment;
      yield finding(
        name.at,
        `'${name.value}' is no node type; there are ${TYPES.slice(0, -1).join(', ')} and ${TYPES.at(-1)}.`,
        {
          fixes: () =>
            guess
              ? [
                  {
                    title: `Change to '${guess}'`,
                    edits: inFile(file, replaceScalar(file, name.node, guess)),
                    preferred: true,
                  },
                ]
              : [],
        },
      );
    }
  },
});

const TYPES = carrierGradeNodeTypes.map(({ name }) => name);

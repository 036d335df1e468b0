/** A number of machines stands in quotes. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { eachEnvironment } from '../over.js';
import { docs } from './scale-quoted.docs.js';
import { scaleKeys, writtenNumber } from './written-numbers.js';

export const scaleQuoted = defineRule({
  id: 'installer/scale-quoted',
  severity: 'hint',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const { file } = environment;
    for (const key of scaleKeys) {
      const number = writtenNumber(environment, key);
      const { whole } = number ?? {};
      if (!number?.quoted || whole === undefined || whole < 0 || number.text !== number.node.value) continue;
      yield finding({ file, node: number.node }, `'${key}' stands in quotes; the number alone will do.`, {
        fixes: () => [
          { title: 'Remove the quotes', edits: inFile(file, replaceScalar(file, number.node, whole)) },
        ],
      });
    }
  },
});

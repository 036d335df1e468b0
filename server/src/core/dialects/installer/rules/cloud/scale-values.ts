/** Scales as such: each is a count, and best written as a number. What a count means for its role is in `scales.ts`. */
import { inFile } from '../../../../rules/in-file.js';
import type { Rule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { kvmExample } from '../../examples.js';
import type { Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { scaleKeys, writtenNumber } from './written-numbers.js';

const negative = defineEnvironmentRule({
  id: 'installer/scale-negative',
  severity: 'error',
  docs: {
    summary: 'A number of machines is negative or not whole.',
    why: 'The installer hands the value on to the description of the cloud, where it counts machines; the deployment fails there.',
    source: 'JSON page 1.1',
    ...kvmExample({ compute_scale: -1 }),
  },
  check({ environment, report }) {
    for (const key of scaleKeys) {
      const number = writtenNumber(environment, key);
      if (!number || (number.whole !== undefined && number.whole >= 0)) continue;
      report({
        at: { file: environment.file, node: number.node },
        message: `'${key}' is '${number.text}'; write how many machines there are as a whole number.`,
      });
    }
  },
});

const quotedScale = defineEnvironmentRule({
  id: 'installer/scale-quoted',
  severity: 'hint',
  docs: {
    summary: 'A number of machines stands in quotes.',
    why: 'The installer takes both. The samples write these numbers without quotes, and one way of writing is easier to read.',
    source: 'JSON page 1.1, samples; the VSA page 1.1 has quotes',
    ...kvmExample({ compute_scale: '4' }),
  },
  check({ environment, report }) {
    const { file } = environment;
    for (const key of scaleKeys) {
      const number = writtenNumber(environment, key);
      const { whole } = number ?? {};
      if (!number?.quoted || whole === undefined || whole < 0 || number.text !== number.node.value) continue;
      report({
        at: { file, node: number.node },
        message: `'${key}' stands in quotes; the number alone will do.`,
        fixes: () => [
          { title: 'Remove the quotes', edits: inFile(file, replaceScalar(file, number.node, whole)) },
        ],
      });
    }
  },
});

export const scaleValues: readonly Rule<Installer>[] = [negative, quotedScale];

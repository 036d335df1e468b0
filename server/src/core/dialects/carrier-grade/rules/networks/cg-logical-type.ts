/** A logical network is of another type than vlan. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { eachEnvironment } from '../over.js';
import { networksOf } from './about-networks.js';
import { docs } from './cg-logical-type.docs.js';

export const cgLogicalType = defineRule({
  id: 'carrier-grade/cg-logical-type',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const { file } = environment;
    for (const { type } of networksOf(environment)) {
      if (!type || type.value === 'vlan') continue;
      yield finding(type.at, `The type of a network is always 'vlan', not '${type.value}'.`, {
        fixes: () => [
          {
            title: "Change to 'vlan'",
            edits: inFile(file, replaceScalar(file, type.node, 'vlan')),
            preferred: true,
          },
        ],
      });
    }
  },
});

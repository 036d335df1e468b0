/** A logical network has a name that the product does not know. */

import {
  carrierGradeNetwork,
  carrierGradeNetworks,
} from '../../../../architecture/carrier-grade-networks.js';
import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import { eachEnvironment } from '../over.js';
import { networksOf } from './about-networks.js';
import { docs } from './cg-logical-network-name.docs.js';

export const cgLogicalNetworkName = defineRule({
  id: 'carrier-grade/cg-logical-network-name',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const { file } = environment;
    for (const { name } of networksOf(environment)) {
      if (!name || carrierGradeNetwork(name.value)) continue;
      const guess = nearest(name.value, NAMES);
      yield finding(
        name.at,
        `'${name.value}' is no network of the product${guess ? `; did you mean '${guess}'?` : `; there are ${carrierGradeNetworks.map((each) => each.name).join(', ')}.`}`,
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

const NAMES = carrierGradeNetworks.flatMap(({ name, alias }) => [name, alias]);

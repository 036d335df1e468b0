/** The subnet of a logical network is not written in CIDR notation. */

import { parseCidr } from '../../../../net/cidr.js';
import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { textOf } from '../../model/read-values.js';
import { isMasked } from '../define.js';
import { eachEnvironment } from '../over.js';
import { docs } from './cg-cidr-invalid.docs.js';

export const cgCidrInvalid = defineRule({
  id: 'carrier-grade/cg-cidr-invalid',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const { reader, file } = environment;
    for (const { address } of environment.defined) {
      const cidr = reader.value(address, 'cidr', textOf);
      if (!cidr || isMasked(cidr.value) || parseCidr(cidr.value).kind !== 'invalid') continue;
      const right = cidr.value.replace(/\s+/g, '');
      const trimmed = parseCidr(right).kind !== 'invalid' && right;
      yield finding(
        cidr.at,
        trimmed
          ? `'${cidr.value}' has a blank in it; write '${trimmed}'.`
          : `'${cidr.value}' is no subnet; write one such as '10.40.3.0/24'.`,
        {
          fixes: () =>
            trimmed
              ? [
                  {
                    title: `Change to '${trimmed}'`,
                    edits: inFile(file, replaceScalar(file, cidr.node, trimmed)),
                    preferred: true,
                  },
                ]
              : [],
        },
      );
    }
  },
});

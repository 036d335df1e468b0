/** The address of a subnet has host bits set. */

import { formatCidr, parseCidr } from '../../../../net/cidr.js';
import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { textOf } from '../../model/read-values.js';
import { eachEnvironment } from '../over.js';
import { docs } from './cg-cidr-host-bits.docs.js';

export const cgCidrHostBits = defineRule({
  id: 'carrier-grade/cg-cidr-host-bits',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const { reader, file } = environment;
    for (const { address } of environment.defined) {
      const cidr = reader.value(address, 'cidr', textOf);
      const result = cidr && parseCidr(cidr.value);
      if (!cidr || result?.kind !== 'host-bits') continue;
      const right = formatCidr(result.cidr);
      yield finding(cidr.at, `'${cidr.value}' has host bits set; the subnet it lies in is '${right}'.`, {
        fixes: () => [
          {
            title: `Change to '${right}'`,
            edits: inFile(file, replaceScalar(file, cidr.node, right)),
            preferred: true,
          },
        ],
      });
    }
  },
});

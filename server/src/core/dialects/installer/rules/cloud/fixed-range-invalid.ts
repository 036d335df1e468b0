/** The fixed range is no text, and so no subnet. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { isUnknown } from '../../../../syntax/queries.js';
import { eachEnvironment } from '../over.js';
import { KEY } from './about-fixed-range.js';
import { docs } from './fixed-range-invalid.docs.js';

/**
 * A text that is no subnet is reported like any other one in the file, by the common rules about addresses and subnets.
 * This rule speaks of what is no text at all: a number in which the prefix went missing, a list of subnets.
 */
export const fixedRangeInvalid = defineRule({
  id: 'installer/fixed-range-invalid',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const node = environment.entry(KEY)?.value;
    if (!node || isUnknown(node) || environment.state(KEY) !== 'written') return;
    if (node.type === 'alias' || (node.type === 'scalar' && typeof node.value === 'string')) return;
    yield finding(
      { file: environment.file, node },
      `'${KEY}' must be one subnet in quotes, such as "172.16.100.0/24".`,
    );
  },
});

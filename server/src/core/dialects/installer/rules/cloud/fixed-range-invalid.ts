/** The fixed range is not text, and so not a subnet. */

import { subnetMeant } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { MOST_CHOICES, setKey } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { isUnknown } from '../../../../syntax/queries.js';
import type { SeqNode } from '../../../../syntax/tree.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { KEY } from './about-fixed-range.js';
import { docs } from './fixed-range-invalid.docs.js';

/**
 * A text that is not a subnet is reported like any other one in the file, by the common rules about addresses and subnets.
 * This rule reports what is not text at all: a number in which the prefix went missing, a list of subnets.
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
      { fixes: () => (node.type === 'seq' ? oneOf(environment, node) : []) },
    );
  },
});

/** One of the subnets in the place of the list; where there is one only, nothing else can be meant. */
function oneOf({ root }: EnvironmentJson, { items }: SeqNode): readonly Fix[] {
  const texts = items.flatMap((item) =>
    item.type === 'scalar' && typeof item.value === 'string' && subnetMeant(item.value) ? [item.value] : [],
  );
  if (!root || texts.length < items.length || texts.length > MOST_CHOICES) return [];
  return texts.flatMap((text) =>
    setKey(root, KEY, text, { title: `Change to '${text}'`, preferred: texts.length === 1 }),
  );
}

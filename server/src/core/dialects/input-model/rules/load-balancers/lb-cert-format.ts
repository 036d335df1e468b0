/** The certificate of a component is not a file name. */

import { finding } from '../../../../rules/kit/finding.js';
import { MOST_CHOICES, setKey } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { SyntaxNode } from '../../../../syntax/tree.js';
import type { Item } from '../../model/item.js';
import { eachBalancer } from './about-balancers.js';
import { docs } from './lb-cert-format.docs.js';

export const lbCertFormat = defineRule({
  id: 'input-model/lb-cert-format',
  severity: 'error',
  docs,
  over: eachBalancer,
  *check({ item }) {
    const files = item.entry('cert-file')?.value;
    for (const { key, value } of files?.type === 'map' ? files.entries : [])
      if (value.type === 'map' || value.type === 'seq')
        yield finding(
          { file: item.file, node: value },
          `The certificate for '${String(key.value)}' must be the name of one file.`,
          { fixes: () => oneOf(item, String(key.value), value) },
        );
  },
});

/** One of the files that are listed. */
function oneOf(balancer: Item, key: string, value: SyntaxNode): readonly Fix[] {
  const files = balancer.map('cert-file');
  const names = value.type === 'seq' ? value.items : [];
  return names
    .slice(0, MOST_CHOICES)
    .flatMap((each) =>
      files && each.type === 'scalar' && typeof each.value === 'string'
        ? setKey(files.section, key, each.value, { title: `Change to '${each.value}'` })
        : [],
    );
}

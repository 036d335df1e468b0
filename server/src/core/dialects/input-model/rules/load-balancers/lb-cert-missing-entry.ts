/** A load balancer has no certificate for a component that it serves with TLS. */

import { DEFAULT } from '../../../../architecture/clm-load-balancers.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { titleOf } from '../../simulation/load-balancers.js';
import { eachBalancer } from './about-balancers.js';
import { docs } from './lb-cert-missing-entry.docs.js';

export const lbCertMissingEntry = defineRule({
  id: 'input-model/lb-cert-missing-entry',
  severity: 'error',
  docs,
  over: eachBalancer,
  *check(balancer) {
    const { item, plane } = balancer;
    const files = item.map('cert-file');
    if (!files || files.has(DEFAULT)) return;
    for (const component of item.texts('tls-components').items) {
      const { value } = component;
      if (files.has(value) || (value !== DEFAULT && !plane?.components.has(value))) continue;
      yield finding(
        item.keyAt('cert-file'),
        `Missing certificate for '${value}', which ${titleOf(balancer)} serves with TLS.`,
        {
          related: [related(component.at, `'${value}' is listed here.`)],
          fixes: () => addKey(files, value, fileFor(files, value)),
        },
      );
    }
  },
});

/** Called like the file of another component, with the name of this one. */
function fileFor(files: Item, component: string): string {
  for (const key of files.keys) {
    const file = files.text(key)?.value;
    if (file?.includes(key)) return file.replace(key, component);
  }
  return `${component}-cert`;
}

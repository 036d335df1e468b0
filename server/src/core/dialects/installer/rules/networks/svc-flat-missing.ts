/** The Service network is not among the flat networks. */

import { surelyMeant } from '../../../../rules/kit/evidence.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { nearest } from '../../../../text/nearest.js';
import { eachEnvironment } from '../over.js';
import { appendItems, changeItem, readItems } from './about-list-items.js';
import { network } from './about-svc-names.js';
import { docs } from './svc-flat-missing.docs.js';

export const svcFlatMissing = defineRule({
  id: 'installer/svc-flat-missing',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const list = readItems(environment, 'svc.overcloud_flat_networks');
    // An asterisk allows every name.
    if (!list || list.items.some(({ text }) => text === network || text === '*')) return;
    const meant = list.items.find(({ text }) => nearest(text, [network]) !== undefined);
    yield finding(
      meant?.at ?? list.value.at,
      `'${network}' is missing from the flat networks. The Service network is created with this name.`,
      {
        fixes: () =>
          meant
            ? changeItem(list, meant, network, {
                title: `Change '${meant.text}' to '${network}'`,
                preferred: surelyMeant(meant.text, [network]) !== undefined,
              })
            : appendItems(list, network, { title: `Add '${network}'`, preferred: true }),
      },
    );
  },
});

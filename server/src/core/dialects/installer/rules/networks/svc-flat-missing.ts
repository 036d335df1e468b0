/** The names that the installer gives to the Service network: they have to be in both lists, as they are. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { nearest } from '../../../../text/nearest.js';
import { eachEnvironment } from '../over.js';
import { readItems, withAppended, withItem } from './list-items.js';
import { changeTo, repair } from './repairs.js';
import { docs } from './svc-flat-missing.docs.js';
import { network } from './svc-names.js';

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
      `'${network}' is not among the flat networks; the Service network is made under this name.`,
      {
        fixes: () => {
          const title = meant ? `Change '${meant.text}' to '${network}'` : `Add '${network}'`;
          const next = meant ? withItem(list, meant, network) : withAppended(list, network);
          return repair(environment, title, [changeTo(environment, list.value, next)], true);
        },
      },
    );
  },
});

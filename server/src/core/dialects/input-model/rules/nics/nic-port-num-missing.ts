/** A `multi-port` has no number. */

import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { isUnfinished } from '../about-unfinished.js';
import { eachNicMapping } from '../over.js';
import { numberOf } from './about-ports.js';
import { docs } from './nic-port-num-missing.docs.js';

export const nicPortNumMissing = defineRule({
  id: 'input-model/nic-port-num-missing',
  severity: 'error',
  docs,
  over: eachNicMapping,
  *check(all) {
    for (const port of all) {
      const attributes = port.map('port-attributes');
      if (
        port.text('type')?.value !== 'multi-port' ||
        (attributes ? attributes.has('port-num') : port.has('port-attributes')) ||
        isUnfinished(port)
      )
        continue;
      const bus = port.text('bus-address')?.value;
      const taken = all
        .filter((each) => each.text('bus-address')?.value === bus)
        .flatMap((each) => numberOf(each) ?? []);
      let free = 0;
      while (taken.includes(free)) free++;
      yield finding(port.keyAt('type'), "A 'multi-port' requires a 'port-num'.", {
        restsOn: port.ground('type'),
        fixes: () => {
          const title = `Add 'port-num: ${free}'`;
          return attributes
            ? addKey(attributes, 'port-num', String(free), { title })
            : addKey(port, 'port-attributes', { 'port-num': String(free) }, { title });
        },
      });
    }
  },
});

/** Two ports stand at one place on the PCI bus. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachNicMapping } from '../over.js';
import { docs } from './nic-bus-address-duplicate.docs.js';

export const nicBusAddressDuplicate = defineRule({
  id: 'input-model/nic-bus-address-duplicate',
  severity: 'error',
  docs,
  over: eachNicMapping,
  *check(all) {
    for (const { key, first, again } of repeated(all, (port) => port.text('bus-address')?.value)) {
      if (again.text('type')?.value !== 'simple-port') continue;
      yield finding(
        again.text('bus-address')?.at ?? again.nameAt,
        `Another port stands at '${key}' already.`,
        {
          related: [
            related(first.keyAt('bus-address'), `'${first.text('logical-name')?.value ?? ''}' stands there.`),
          ],
        },
      );
    }
  },
});

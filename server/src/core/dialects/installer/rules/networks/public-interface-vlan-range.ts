/** A public interface is a VLAN whose id does not exist. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { PLACES } from './about-public-interfaces.js';
import { interfaceAt } from './about-reading.js';
import { docs } from './public-interface-vlan-range.docs.js';

export const publicInterfaceVlanRange = defineRule({
  id: 'installer/public-interface-vlan-range',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const { path } of PLACES) {
      const written = interfaceAt(environment, path);
      if (written?.name.kind !== 'no-id') continue;
      yield finding(
        written.value.at,
        `'${written.value.value}' is not a valid VLAN interface. VLAN ids are from 1 to 4094.`,
      );
    }
  },
});

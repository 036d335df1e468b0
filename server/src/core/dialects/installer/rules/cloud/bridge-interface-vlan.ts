/** The NIC of the seed host is a VLAN. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { BRIDGE } from './about-interfaces.js';
import { docs } from './bridge-interface-vlan.docs.js';

export const bridgeInterfaceVlan = defineRule({
  id: 'installer/bridge-interface-vlan',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const value = environment.text(BRIDGE);
    const parts = /^(?:vlan\d+|([^.\s]+)\.\d+)$/i.exec(value?.value ?? '');
    if (!value || !parts) return;
    const nic = parts[1];
    yield finding(value.at, `'${value.value}' is a VLAN, but the management network must be untagged.`, {
      fixes: () => (nic === undefined ? [] : changeTo(value, nic)),
    });
  },
});

/** The NIC of the seed host is 'brbm', the bridge that the installer makes on top of it. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { BRIDGE } from './about-interfaces.js';
import { docs } from './bridge-interface-brbm.docs.js';

export const bridgeInterfaceBrbm = defineRule({
  id: 'installer/bridge-interface-brbm',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const value = environment.text(BRIDGE);
    if (value?.value !== 'brbm') return;
    yield finding(value.at, "'brbm' is created by the installer. Name the physical NIC instead.");
  },
});

/** The file does not name the NIC of the seed host on the management network. */

import { installerDefaults } from '../../../../architecture/installer-defaults.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { BRIDGE } from './about-interfaces.js';
import { addTopKey } from './about-keys.js';
import { docs } from './bridge-interface-missing.docs.js';

export const bridgeInterfaceMissing = defineRule({
  id: 'installer/bridge-interface-missing',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    if (environment.state(BRIDGE) !== 'absent') return;
    const { bridgeInterface } = installerDefaults;
    yield finding(
      environment.missingAt(BRIDGE),
      `'${BRIDGE}' is missing; the installer uses '${bridgeInterface}' of the seed host.`,
      { fixes: () => addTopKey(environment, BRIDGE, bridgeInterface, 'cloud_type') },
    );
  },
});

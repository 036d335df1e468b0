/** One of two installations on a network leaves the virtual router id to its default. */

import { installerDefaults } from '../../../../architecture/installer-defaults.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { addTopKey } from './about-keys.js';
import { freeId, KEY, nameOf, neighbours, theNetwork } from './about-router-id.js';
import { docs } from './router-id-default.docs.js';

export const routerIdDefault = defineRule({
  id: 'installer/router-id-default',
  severity: 'info',
  docs,
  over: eachEnvironment,
  *check(environment, installer) {
    if (environment.state(KEY) !== 'absent') return;
    const [neighbour] = neighbours(environment, installer);
    if (!neighbour) return;
    yield finding(
      environment.missingAt(KEY),
      `'${KEY}' is missing and defaults to ${installerDefaults.virtualRouterId}. It must be unique: '${nameOf(neighbour)}' is on the same network.`,
      {
        related: [theNetwork(neighbour)],
        fixes: () => {
          const free = freeId(installer);
          return free === undefined ? [] : addTopKey(environment, KEY, String(free), 'virtual_interface');
        },
      },
    );
  },
});

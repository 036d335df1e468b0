/** An interface carries no logical networks. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { headOf, interfaceCalled, interfacesOf } from './about-networks.js';
import { docs } from './cg-logical-map-missing.docs.js';
import { capital } from './node-types.js';

export const cgLogicalMapMissing = defineRule({
  id: 'carrier-grade/cg-logical-map-missing',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const each of interfacesOf(environment)) {
      if (each.section.state('logical-network-map') !== 'absent') continue;
      yield finding(
        headOf(each.section, each.name),
        `${capital(interfaceCalled(each))} has no 'logical-network-map'.`,
      );
    }
  },
});

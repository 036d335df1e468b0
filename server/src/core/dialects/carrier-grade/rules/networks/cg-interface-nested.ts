/** An interface-map stands inside an interface. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { nestedMaps } from './about-networks.js';
import { docs } from './cg-interface-nested.docs.js';

export const cgInterfaceNested = defineRule({
  id: 'carrier-grade/cg-interface-nested',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const at of nestedMaps(environment))
      yield finding(at, "'interface-map' stands inside an interface; it belongs in the node type.");
  },
});

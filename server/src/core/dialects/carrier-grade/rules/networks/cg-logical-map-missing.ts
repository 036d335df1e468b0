/** An interface carries no logical networks. */
import { finding } from '../../../../rules/kit/finding.js';
import { capital } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { headOf } from '../about-sections.js';
import { eachInterface } from '../over.js';
import { interfaceCalled } from './about-networks.js';
import { docs } from './cg-logical-map-missing.docs.js';

export const cgLogicalMapMissing = defineRule({
  id: 'carrier-grade/cg-logical-map-missing',
  severity: 'error',
  docs,
  over: eachInterface,
  *check(each) {
    if (each.section.state('logical-network-map') === 'absent')
      yield finding(
        headOf(each.section, each.name),
        `${capital(interfaceCalled(each))} has no 'logical-network-map'.`,
      );
  },
});

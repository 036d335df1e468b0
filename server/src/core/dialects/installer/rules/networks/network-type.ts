/** The network type is neither `vlan` nor `vxlan`. */

import { networkTypes } from '../../../../architecture/installer-networks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { nearest } from '../../../../text/nearest.js';
import { eachEnvironment } from '../over.js';
import { change } from '../services/repairs.js';
import { TYPE } from './about-network-type.js';
import { textAt } from './meant-text.js';
import { docs } from './network-type.docs.js';

export const networkType = defineRule({
  id: 'installer/network-type',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const type = textAt(environment, TYPE);
    if (!type || networkTypes.includes(type.value)) return;
    const meant = nearest(type.value.trim(), networkTypes);
    const hint =
      meant === undefined
        ? `write ${networkTypes.map((each) => `'${each}'`).join(' or ')}.`
        : `did you mean '${meant}'?`;
    yield finding(type.at, `'${type.value}' is no network type that the installer sets up; ${hint}`, {
      fixes: () => (meant === undefined ? [] : change(environment.file, type, meant, true)),
    });
  },
});

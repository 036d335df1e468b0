/** The interface of the Service network is not `vlan` and an id from 1 to 4094. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { interfaceAt } from './about-reading.js';
import { INTERFACE } from './about-svc-interface.js';
import { docs } from './svc-interface-format.docs.js';

export const svcInterfaceFormat = defineRule({
  id: 'installer/svc-interface-format',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const written = interfaceAt(environment, INTERFACE);
    if (!written || written.name.kind === 'vlan') return;
    const { value, name } = written;
    const id = name.kind === 'vlan-like' ? name.id : undefined;
    const form = id === undefined ? "'vlan' and an id from 1 to 4094, such as 'vlan332'" : `'vlan${id}'`;
    yield finding(value.at, `'${value.value}' is not a valid VLAN interface. Write ${form}.`, {
      fixes: () => (id === undefined ? [] : changeTo(value, `vlan${id}`, { preferred: true })),
    });
  },
});

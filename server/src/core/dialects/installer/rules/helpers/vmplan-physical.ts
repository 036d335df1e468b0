/** A line of virtual machines has a MAC address, or the password of a management controller. */

import { normaliseMac } from '../../../../net/mac.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachPlannedMachine } from '../over.js';
import { fieldOf } from './about-vm-plan.js';
import { docs } from './vmplan-physical.docs.js';

export const vmplanPhysical = defineRule({
  id: 'baremetal/vmplan-physical',
  severity: 'warning',
  docs,
  over: eachPlannedMachine,
  *check(machine) {
    const mac = machine.fields[0];
    if (mac && normaliseMac(mac.text) !== undefined) {
      yield finding(
        mac.at,
        `'${mac.text}' is a MAC address, but virtual machines get theirs later. Does the line belong in 'baremetal.csv'?`,
        { fixes: () => changeTo(mac, '', { title: 'Clear the field' }) },
      );
      return;
    }
    const password = machine.aligned ? fieldOf(machine, 'password') : undefined;
    if (!password || password.text === '') return;
    yield finding(password.at, 'The password of a management controller has no use for a virtual machine.', {
      fixes: () => changeTo(password, '', { title: 'Clear the field' }),
    });
  },
});

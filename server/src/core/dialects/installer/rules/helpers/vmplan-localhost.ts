/** The KVM host is called localhost. */

import { parseAddress } from '../../../../net/address.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachPlannedMachine } from '../over.js';
import { fieldOf } from './about-vm-plan.js';
import { docs } from './vmplan-localhost.docs.js';

export const vmplanLocalhost = defineRule({
  id: 'baremetal/vmplan-localhost',
  severity: 'error',
  docs,
  over: eachPlannedMachine,
  *check(machine) {
    const host = machine.aligned ? fieldOf(machine, 'ip') : undefined;
    if (!host || !isLocal(host.text)) return;
    yield finding(
      host.at,
      `'${host.text}' is a different machine on each host. Leave the field empty for this host.`,
      { fixes: () => changeTo(host, '', { title: 'Clear the field', preferred: true }) },
    );
  },
});

function isLocal(text: string): boolean {
  return /^localhost(?:\.|$)/i.test(text) || (text.startsWith('127.') && parseAddress(text) !== undefined);
}

import { impossibleMac } from '../../../../net/mac.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachMachineList } from '../over.js';
import { present } from './about-lines.js';
import { docs } from './csv-mac-duplicate.docs.js';

export const csvMacDuplicate = defineRule({
  id: 'baremetal/csv-mac-duplicate',
  severity: 'error',
  docs,
  over: eachMachineList,
  *check(csv) {
    const seen = new Map<string, (typeof csv.machines)[number]>();
    for (const machine of present(csv)) {
      const { mac } = machine;
      if (!mac || impossibleMac(mac.value)) continue;
      const first = seen.get(mac.value);
      if (!first?.mac) seen.set(mac.value, machine);
      else
        yield finding(
          mac.at,
          `The machine in line ${first.line} has the MAC address '${mac.node.value}' too.`,
          { related: [{ at: first.mac.at, message: 'It stands here first.' }] },
        );
    }
  },
});

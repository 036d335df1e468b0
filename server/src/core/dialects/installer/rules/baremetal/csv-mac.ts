/** MAC addresses: how they are written, whether a NIC can have them, and whether they stand there twice. */
import { impossibleMac, normaliseMac } from '../../../../net/mac.js';
import { machines, machinesExample } from '../../examples.js';
import { defineBaremetalRule } from '../define.js';
import { changeTo, column, present } from './lines.js';
import { csvSource } from './sources.js';

export const csvMacFormat = defineBaremetalRule({
  id: 'baremetal/csv-mac-format',
  severity: 'error',
  docs: {
    summary: 'The first field is no MAC address with colons.',
    why: 'A machine is recognised by the MAC address of the NIC that it boots from: six pairs of hexadecimal digits with colons between them, in upper or lower case.',
    source: csvSource,
    ...machinesExample(1, machines[1].replaceAll(':', '-')),
  },
  check({ csv, report }) {
    for (const { machine, field } of column(csv, 'mac')) {
      if (machine.mac) continue;
      const right = normaliseMac(field.text);
      const what = field.text === '' ? 'The MAC address is missing' : `'${field.text}' is no MAC address`;
      report({
        at: field.at,
        message: right
          ? `'${field.text}' is not written as a MAC address; write '${right}'.`
          : `${what}; write six pairs of hexadecimal digits with colons.`,
        fixes: () => (right ? [changeTo(csv, field, right, true)] : []),
      });
    }
  },
});

export const csvMacMulticast = defineBaremetalRule({
  id: 'baremetal/csv-mac-multicast',
  severity: 'error',
  docs: {
    summary: 'No NIC has this MAC address: it is a group address, or nothing but zeros.',
    why: 'A machine is recognised by the address of its NIC when it boots. An address whose first octet is odd stands for a group of receivers.',
    source: 'Arithmetic (IEEE 802)',
    ...machinesExample(1, machines[1].replace('78:', '79:')),
  },
  check({ csv, report }) {
    for (const { mac } of csv.machines) {
      const reason = mac && impossibleMac(mac.value);
      if (mac && reason)
        report({ at: mac.at, message: `No NIC has the address '${mac.node.value}': it ${reason}.` });
    }
  },
});

export const csvMacDuplicate = defineBaremetalRule({
  id: 'baremetal/csv-mac-duplicate',
  severity: 'error',
  docs: {
    summary: 'Two machines have one MAC address.',
    why: 'Registering the second one fails with HTTP status 500, since a machine is known by this address.',
    source: 'Troubleshooting 1.1, installation',
    ...machinesExample(2, machines[2].replace('78:e7:d1:22:52:90', '78:e7:d1:22:5d:10')),
  },
  check({ csv, report }) {
    const seen = new Map<string, (typeof csv.machines)[number]>();
    for (const machine of present(csv)) {
      const { mac } = machine;
      if (!mac || impossibleMac(mac.value)) continue;
      const first = seen.get(mac.value);
      if (!first?.mac) seen.set(mac.value, machine);
      else
        report({
          at: mac.at,
          message: `The machine in line ${first.line} has the MAC address '${mac.node.value}' too.`,
          related: [{ at: first.mac.at, message: 'It stands here first.' }],
        });
    }
  },
});

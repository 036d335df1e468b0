/** A PCI device is not written as vendor and device. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { textOf } from '../../model/read-values.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-wr-pci-id.docs.js';

export const cgWrPciId = defineRule({
  id: 'carrier-grade/cg-wr-pci-id',
  severity: 'error',
  docs,
  over: eachVarsFile('wr'),
  *check({ file, properties }) {
    for (const id of file.reader.values(properties, 'pci_vendor_id', textOf).items) {
      if (/^[0-9a-f]{4}:[0-9a-f]{4}$/i.test(id.value)) continue;
      const [vendor, device] = id.value.match(/[0-9a-f]{4}/gi) ?? [];
      yield finding(
        id.at,
        `'${id.value}' is not a valid PCI id. Write vendor and device, such as '8086:10ca'.`,
        {
          fixes: () => (vendor && device ? changeTo(id, `${vendor}:${device}`) : []),
        },
      );
    }
  },
});

/** The service definition of DCN still has a rule for GRE as port 47. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { itemsOf, wholeOf } from '../../model/read-values.js';
import { dropMapOf } from '../about-items.js';
import { eachFileOf } from '../over.js';
import { docs } from './cg-dcn-gre.docs.js';

export const cgDcnGre = defineRule({
  id: 'carrier-grade/cg-dcn-gre',
  severity: 'warning',
  docs,
  over: eachFileOf('site-services'),
  *check(file) {
    const { reader, root } = file;
    for (const { key } of root?.node.entries ?? []) {
      const ports = itemsOf(file, root, String(key.value), (section) =>
        reader.value(section, 'port', wholeOf),
      );
      for (const port of ports.items)
        if (port.value === GRE)
          yield finding(port.at, 'GRE has no ports. Delete this rule and its counterpart.', {
            fixes: () => dropMapOf(port, 'Remove this rule'),
          });
    }
  },
});

/** The number of the protocol, which people write in the place of a port. Source: RFC 2784. */
const GRE = 47;

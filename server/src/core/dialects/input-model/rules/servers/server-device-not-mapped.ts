/** The hardware of a server lacks a port that its role uses. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachServerHardware } from '../over.js';
import { portsOf, usedPorts } from './about-hardware.js';
import { mappingAt } from './about-ports.js';
import { docs } from './server-device-not-mapped.docs.js';

export const serverDeviceNotMapped = defineRule({
  id: 'input-model/server-device-not-mapped',
  severity: 'error',
  docs,
  over: eachServerHardware,
  *check(server, frame) {
    const ports = portsOf(frame, server.row.nicMapping);
    const used = usedPorts(frame, server.row.role);
    if (!ports || !used) return;
    for (const { name, interfaceName } of used) {
      if (ports.has(name)) continue;
      yield finding(
        mappingAt(server),
        `'${server.row.nicMapping}' has no port '${name}', which '${interfaceName}' of the role '${server.row.role}' uses.`,
      );
    }
  },
});

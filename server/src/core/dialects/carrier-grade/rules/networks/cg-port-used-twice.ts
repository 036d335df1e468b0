/** Two interfaces of a node type use one port. */
import type { Value } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { interfaceCalled } from './about-networks.js';
import { machineMapsOf } from './bonds.js';
import { docs } from './cg-port-used-twice.docs.js';

export const cgPortUsedTwice = defineRule({
  id: 'carrier-grade/cg-port-used-twice',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const { interfaces } of environment.nodeTypes.items) {
      const used = new Map<string, Value<string>>();
      for (const each of interfaces.items) {
        const own = new Map<string, Value<string>>();
        for (const port of each.ethernetPorts.items) own.set(port.value, port);
        for (const { ports, model } of machineMapsOf(environment, each).items)
          for (const { port } of ports.items)
            if (port && model) own.set(`${model.value} ${port.value}`, port);
        for (const [key, port] of own) {
          const before = used.get(key);
          if (before)
            yield finding(
              port.at,
              `${interfaceCalled(each)} uses the port '${port.value}', which another interface uses already.`,
              { related: [{ at: before.at, message: 'It is used here first.' }] },
            );
          else used.set(key, port);
        }
      }
    }
  },
});

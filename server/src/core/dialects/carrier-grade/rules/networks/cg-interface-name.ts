/** The name of an interface is not INTF and a number, or occurs twice in a node type. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { docs } from './cg-interface-name.docs.js';

export const cgInterfaceName = defineRule({
  id: 'carrier-grade/cg-interface-name',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const { interfaces, name: type } of environment.nodeTypes.items) {
      const seen = new Map<string, (typeof interfaces.items)[number]>();
      for (const each of interfaces.items) {
        const { name } = each;
        if (!name) continue;
        const first = seen.get(name.value)?.name;
        if (!/^INTF\d+$/.test(name.value)) {
          yield finding(
            name.at,
            `'${name.value}' is no name of an interface; write INTF and a number, such as INTF${interfaces.items.indexOf(each)}.`,
          );
        } else if (first) {
          yield finding(
            name.at,
            `${type ? type.value : 'This node type'} has two interfaces '${name.value}'.`,
            { related: [{ at: first.at, message: 'The first one is here.' }] },
          );
        }
        seen.set(name.value, seen.get(name.value) ?? each);
      }
    }
  },
});

/** The name of an interface is not INTF and a number, or occurs twice in a node type. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { INTERFACE_NAME } from '../../model/carrier-grade-model.js';
import { eachNodeType } from '../over.js';
import { docs } from './cg-interface-name.docs.js';

export const cgInterfaceName = defineRule({
  id: 'carrier-grade/cg-interface-name',
  severity: 'error',
  docs,
  over: eachNodeType,
  *check({ interfaces, name: type }) {
    for (const [index, { name }] of interfaces.items.entries())
      if (name && !INTERFACE_NAME.test(name.value))
        yield finding(
          name.at,
          `'${name.value}' is no name of an interface; write INTF and a number, such as INTF${index}.`,
        );
    const names = interfaces.items.flatMap(({ name }) => name ?? []);
    for (const { key, first, again } of repeated(names, ({ value }) => value))
      if (INTERFACE_NAME.test(key))
        yield finding(again.at, `${type ? type.value : 'This node type'} has two interfaces '${key}'.`, {
          related: [related(first.at, 'The first one is here.')],
        });
  },
});

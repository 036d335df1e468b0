/** The name of an interface is not INTF and a number, or occurs twice in a node type. */
import type { Value } from '../../../../model/value.js';
import { didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { freeName } from '../../../../rules/kit/renumber.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { INTERFACE_NAME } from '../../model/carrier-grade-model.js';
import { eachNodeType } from '../over.js';
import { docs } from './cg-interface-name.docs.js';

export const cgInterfaceName = defineRule({
  id: 'carrier-grade/cg-interface-name',
  severity: 'error',
  docs,
  over: eachNodeType,
  *check({ interfaces, name: type }) {
    const taken = new Set(interfaces.items.flatMap((each) => each.name?.value ?? []));
    for (const [index, { name }] of interfaces.items.entries())
      if (name && !INTERFACE_NAME.test(name.value))
        yield finding(
          name.at,
          `'${name.value}' is not a valid interface name. Write INTF and a number, such as INTF${index}.`,
          { fixes: () => nameOf(name, index, taken) },
        );
    const names = interfaces.items.flatMap(({ name }) => name ?? []);
    for (const { key, first, again } of repeated(names, ({ value }) => value))
      if (INTERFACE_NAME.test(key))
        yield finding(again.at, `${type ? type.value : 'This node type'} has two interfaces '${key}'.`, {
          related: [related(first.at, 'The first one is here.')],
          fixes: () =>
            changeTo(
              again,
              freeName('INTF', 0, (each) => taken.has(each)),
            ),
        });
  },
});

/** The number that stands at its end where that is free and the rest is nearly INTF, else the first free one. */
function nameOf(name: Value<string>, index: number, taken: ReadonlySet<string>): readonly Fix[] {
  const [, word = '', number = ''] = /^([A-Za-z]+)[\s_-]*0*([1-9]\d*|0)$/.exec(name.value) ?? [];
  const own = `INTF${number}`;
  const isMeant = didYouMean(word, ['INTF', 'INTERFACE']).isCertain && !taken.has(own);
  if (isMeant) return changeTo(name, own, { preferred: true });
  return changeTo(
    name,
    taken.has(`INTF${index}`) ? freeName('INTF', 0, (each) => taken.has(each)) : `INTF${index}`,
  );
}

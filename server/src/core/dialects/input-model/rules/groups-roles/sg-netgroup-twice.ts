/** A server group has two networks of one network group. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachItemOf } from '../over.js';
import { docs } from './sg-netgroup-twice.docs.js';

export const sgNetgroupTwice = defineRule({
  id: 'input-model/sg-netgroup-twice',
  severity: 'error',
  docs,
  over: eachItemOf('server-groups'),
  *check(group, frame) {
    const networks = group.texts('networks').items;
    const networkGroupOf = (name: string) => frame.find('networks', name)?.text('network-group')?.value;
    for (const { key, first, again } of repeated(networks, ({ value }) => networkGroupOf(value)))
      yield finding(
        again.at,
        `'${group.label}' can have only one network of '${key}': '${first.value}' or '${again.value}'.`,
        {
          related: [related(first.at, `'${first.value}' is listed here.`)],
          fixes: () => dropItem(again, { title: `Remove '${again.value}'` }),
        },
      );
  },
});

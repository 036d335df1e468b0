/** No load balancer takes a virtual address of a network. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { removeItem } from '../../../../syntax/rewrite.js';
import { balancersOf } from '../../simulation/load-balancers.js';
import { theFrame } from '../over.js';
import { docs } from './net-vip-unused.docs.js';

export const netVipUnused = defineRule({
  id: 'input-model/net-vip-unused',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame) {
    const { all, areAttachmentsWhole } = balancersOf(frame);
    if (!areAttachmentsWhole || !frame.isWhole('control-planes')) return;
    const wanted = new Map<string, Set<string>>();
    for (const { networkGroups, roles } of all) {
      if (!roles.complete) return;
      for (const { name } of networkGroups) {
        const sets = wanted.get(name ?? '') ?? new Set();
        wanted.set(name ?? '', sets.add(setOf(roles.items.map(({ value }) => value))));
      }
    }
    for (const network of frame.list('networks')) {
      const group = network.text('network-group')?.value;
      if (group === undefined || frame.isKnown('network-group', group) !== true) continue;
      const sets = wanted.get(group);
      for (const item of network.items('vips').items) {
        const roles = item.texts('roles');
        const isPlain = roles.state === 'absent' || (roles.complete && roles.items.length === 0);
        if (!roles.complete || (sets && isPlain)) continue;
        if (sets?.has(setOf(roles.items.map(({ value }) => value)))) continue;
        yield finding(
          item.text('address')?.at ?? item.nameAt,
          sets
            ? `No load balancer of the network group '${group}' has exactly these roles, so that none takes the address.`
            : `The network group '${group}' has no load balancer that could take the address.`,
          {
            tag: 'unnecessary',
            fixes: () => [
              {
                title: 'Remove the virtual address',
                edits: inFile(item.file, removeItem(item.file, item.node)),
              },
            ],
          },
        );
      }
    }
  },
});

const setOf = (words: readonly string[]) => [...new Set(words)].sort().join('\n');

/** The untagged network of an interface has a smaller MTU than a tagged one. */
import { DEFAULT_MTU } from '../../../../architecture/clm-interfaces.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { addKey, changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { groupsOn, untaggedGroups } from './about-carried-groups.js';
import { docs } from './ifmodel-mtu-conflict.docs.js';
import { eachInterface } from './interfaces.js';

export const ifmodelMtuConflict = defineRule({
  id: 'input-model/ifmodel-mtu-conflict',
  severity: 'error',
  docs,
  over: eachInterface,
  *check({ groups }, frame) {
    const untagged = untaggedGroups(frame);
    const all = groupsOn(frame, groups);
    const base = all.find(({ name }) => name !== undefined && untagged.has(name));
    const own = base && mtuOf(base);
    const place = groups.find(({ value }) => value === base?.name);
    if (!base || own === undefined || !place) return;
    const tagged = all.filter((group) => group !== base);
    const largest = tagged.toSorted((a, b) => (mtuOf(b) ?? 0) - (mtuOf(a) ?? 0))[0];
    const needed = largest && mtuOf(largest);
    if (!largest || needed === undefined || needed <= own) return;
    yield finding(
      place.at,
      `The MTU of untagged '${base.label}' (${own}) is smaller than that of '${largest.label}' (${needed}).`,
      {
        related: [related(largest.keyAt('mtu'), `The MTU of '${largest.label}' is ${needed}.`)],
        fixes: () => giveMtu(base, needed),
      },
    );
  },
});

/** Undefined where it is written and cannot be read. */
function mtuOf(group: Item): number | undefined {
  return group.integer('mtu')?.value ?? (group.has('mtu') ? undefined : DEFAULT_MTU);
}

function giveMtu(group: Item, mtu: number): readonly Fix[] {
  const written = group.integer('mtu');
  const title = `Set 'mtu' of '${group.label}' to ${mtu}`;
  return written ? changeTo(written, mtu, { title }) : addKey(group, 'mtu', mtu, { title });
}

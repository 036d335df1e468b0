/** The network groups that an interface carries. */

import type { NodePlace } from '../../../../model/source-file.js';
import type { Value } from '../../../../model/value.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';

const UNTAGGED = {};

/** Groups that have an untagged network. */
export function untaggedGroups(frame: Frame): ReadonlySet<string> {
  return frame.once(UNTAGGED, () => {
    const untagged = frame.list('networks').filter((each) => each.flag('tagged-vlan')?.value === false);
    return new Set(untagged.flatMap((network) => network.text('network-group')?.value ?? []));
  });
}

/** Groups of an interface, each once, as far as they are defined. */
export function groupsOn(frame: Frame, names: readonly Value<string>[]): readonly Item[] {
  return [...new Set(names.map(({ value }) => value))].flatMap(
    (name) => frame.find('network-groups', name) ?? [],
  );
}

/** All groups but the first, where one of them is as much as there can be; a group that is named twice is one. */
export function* besidesFirst(
  groups: readonly Value<string>[],
  message: (group: string, first: string) => string,
  groundsOf: (group: string) => readonly (NodePlace | undefined)[] = () => [],
  fixes: (group: Value<string>) => readonly Fix[] = () => [],
): Iterable<Report> {
  const byName = new Map(groups.map((group) => [group.value, group]));
  const [first, ...others] = byName.values();
  for (const group of first ? others : [])
    if (first)
      yield finding(group.at, message(group.value, first.value), {
        restsOn: [...groundsOf(group.value), ...groundsOf(first.value)],
        related: [related(first.at, `'${first.value}' is listed here.`)],
        fixes: () => [...fixes(group), ...dropItem(group, { title: `Remove '${group.value}'` })],
      });
}

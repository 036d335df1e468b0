/** The network group that servers are set up through: newer releases find it by its name. */

import { MANAGEMENT_GROUP } from '../../../../architecture/clm-generations.js';
import { DEFAULT } from '../../../../architecture/clm-load-balancers.js';
import type { Value } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo, together } from '../../../../rules/kit/fixes.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { endpointLists } from './about-endpoints.js';

/** `what`: what is said where no group has the name. */
export function* withoutManagement(frame: Frame, what: string): Iterable<Report> {
  const groups = frame.list('network-groups');
  if (!frame.isWhole('network-groups')) return;
  const names = groups.map((item) => item.text('name'));
  const [first] = groups;
  if (!first || names.some((name) => !name || name.value === MANAGEMENT_GROUP)) return;
  const near = names.find((name) => name?.value.toUpperCase() === MANAGEMENT_GROUP);
  // Whoever names it has a finding, and one mistake is told once.
  if (frame.uses('network-group', MANAGEMENT_GROUP).length > 0) return;
  const meant =
    near ??
    onlyName(groups.filter(hasDefaults)) ??
    onlyName(groups.filter((item) => item.flag('hostname')?.value === true));
  yield finding(meant?.at ?? first.nameAt, what, {
    restsOn: frame.nowhere('network-group', MANAGEMENT_GROUP),
    fixes: () => (meant ? renameGroup(frame, meant) : []),
  });
}

/** The group of the lifecycle manager most often has the endpoints of all components that no other group lists. */
function hasDefaults(group: Item): boolean {
  return endpointLists.some((key) => group.texts(key).items.some(({ value }) => value === DEFAULT));
}

function onlyName([only, ...others]: readonly Item[]): Value<string> | undefined {
  return others.length === 0 ? only?.text('name') : undefined;
}

/** Gives a group and everything in the frame that names it another name. */
function renameGroup(frame: Frame, name: Value<string>): readonly Fix[] {
  if (name.shared) return [];
  const places = [...frame.places('network-group', name.value), ...frame.uses('network-group', name.value)];
  return together(
    `Rename '${name.value}' to '${MANAGEMENT_GROUP}' everywhere`,
    places.map(({ file, node }) => changeTo({ node, at: { file, node }, shared: false }, MANAGEMENT_GROUP)),
  );
}

/** No network group is called MANAGEMENT. */

import { clmComponents } from '../../../../architecture/clm-services.js';
import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import type { Frame } from '../../model/frame.js';
import { componentEntries, planesOf } from '../../simulation/component-sets.js';
import { theFrame } from '../over.js';
import { MANAGEMENT } from './endpoints.js';
import { docs } from './netgroup-management-missing.docs.js';

export const netgroupManagementMissing = defineRule({
  id: 'input-model/netgroup-management-missing',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const groups = frame.list('network-groups');
    if (!frame.isWhole('network-groups') || !needsManagement(frame)) return;
    const names = groups.map((item) => item.text('name'));
    const [first] = groups;
    if (!first || names.some((name) => !name || name.value === MANAGEMENT)) return;
    const near = names.find((name) => name?.value.toUpperCase() === MANAGEMENT);
    const host = groups.filter((item) => item.flag('hostname')?.value === true);
    const [meant] = host.length === 1 ? host : [];
    yield finding(
      near?.at ?? meant?.nameAt ?? first.nameAt,
      `One network group must be called '${MANAGEMENT}'.`,
      {
        fixes: () => renameGroup(frame, near ?? meant?.text('name')),
      },
    );
  },
});

/** Since SUSE OpenStack Cloud 8 host networking looks for the group by its name. */
function needsManagement(frame: Frame): boolean {
  const { value } = frame.generation;
  if (value !== undefined) return value !== 'hos';
  const [before, since] = [clmComponents('hos'), clmComponents('soc9')];
  return planesOf(frame).some((plane) =>
    [...componentEntries(plane)].some(({ name }) => since.has(name) && !before.has(name)),
  );
}

/** Gives a group and everything in the frame that names it another name. */
function renameGroup(frame: Frame, name: Value<string> | undefined): Fix[] {
  if (!name || name.shared) return [];
  const places = [...frame.places('network-group', name.value), ...frame.uses('network-group', name.value)];
  const edits = places.flatMap(({ file, node }) => inFile(file, replaceScalar(file, node, MANAGEMENT)));
  return edits.length > 0 ? [{ title: `Rename '${name.value}' to '${MANAGEMENT}' everywhere`, edits }] : [];
}

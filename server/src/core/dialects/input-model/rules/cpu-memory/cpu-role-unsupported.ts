/** A component does not support processors of this role. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { eachItemOf } from '../over.js';
import { rolesOf } from './about-cpu-models.js';
import { docs } from './cpu-role-unsupported.docs.js';

export const cpuRoleUnsupported = defineRule({
  id: 'input-model/cpu-role-unsupported',
  severity: 'error',
  docs,
  over: eachItemOf('cpu-models'),
  *check(model, frame) {
    for (const assignment of model.items('assignments').items) yield* wrongIn(assignment, frame);
  },
});

function* wrongIn(assignment: Item, frame: Frame): Iterable<Report> {
  const names = assignment.texts('components');
  const known = names.items.map(({ value }) => ({ name: value, roles: rolesOf(frame, value) ?? [] }));
  // What nobody knows may have any role; what has none is said by another rule.
  if (!names.complete || known.some(({ roles }) => roles.length === 0)) return;
  for (const cpu of assignment.items('cpu').items) {
    const role = cpu.text('role');
    const wrong = role && known.find(({ roles }) => !roles.includes(role.value));
    if (!role || !wrong) continue;
    const { name, roles } = wrong;
    yield finding(
      role.at,
      `'${role.value}' is not a processor role of '${name}'. Expected ${quoted(roles, 'or')}.`,
      { fixes: () => roles.flatMap((each) => changeTo(role, each)) },
    );
  }
}

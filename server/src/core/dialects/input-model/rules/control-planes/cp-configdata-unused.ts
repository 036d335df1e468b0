/** A control plane or group lists configuration data but has none of its services. */

import { finding } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import type { Group, Plane } from '../../simulation/component-sets.js';
import { servicesIn } from '../../simulation/component-sets-services.js';
import { eachPlane } from './about-planes.js';
import { docs } from './cp-configdata-unused.docs.js';

export const cpConfigdataUnused = defineRule({
  id: 'input-model/cp-configdata-unused',
  severity: 'warning',
  docs,
  over: eachPlane,
  *check(plane, frame) {
    if (plane.isWhole) yield* unused(frame, plane, plane, 'this control plane');
    for (const group of plane.groups) {
      const what = group.kind === 'cluster' ? 'this cluster' : 'this resource group';
      if (group.isWhole) yield* unused(frame, plane, group, what);
    }
  },
});

function* unused(
  frame: Frame,
  { empty }: Plane,
  { item, components }: Plane | Group,
  what: string,
): Iterable<Report> {
  const names = item.texts('configuration-data').items;
  const there = names.length > 0 ? servicesIn(frame, components) : undefined;
  for (const name of there ? names : []) {
    const data = frame.find('configuration-data', name.value);
    const list = data?.texts('services');
    if (!data || !list?.complete || list.items.length === 0) continue;
    const services = list.items.map(({ value }) => value);
    if (services.some((service) => there?.has(service))) continue;
    yield finding(
      name.at,
      `'${name.value}' is unused: ${what} has no component of ${quoted(services, 'or')}.`,
      {
        tag: 'unnecessary',
        restsOn: empty,
        related: [{ at: data.nameAt, message: 'The data is defined here.' }],
        fixes: () => dropItem(name, { title: `Remove '${name.value}'` }),
      },
    );
  }
}

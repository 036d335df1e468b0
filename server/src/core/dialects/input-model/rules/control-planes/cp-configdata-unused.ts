/** Configuration data is given to a control plane or group that has none of its services. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { removeItem } from '../../../../syntax/rewrite.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { planesOf } from '../../simulation/component-sets.js';
import { servicesIn } from '../../simulation/component-sets-services.js';
import { theFrame } from '../over.js';
import { docs } from './cp-configdata-unused.docs.js';

export const cpConfigdataUnused = defineRule({
  id: 'input-model/cp-configdata-unused',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame) {
    for (const plane of planesOf(frame)) {
      if (plane.isWhole) yield* unused(frame, plane.item, plane.components, 'this control plane');
      for (const { isWhole, item, components, kind } of plane.groups) {
        const what = kind === 'cluster' ? 'this cluster' : 'this resource group';
        if (isWhole) yield* unused(frame, item, components, what);
      }
    }
  },
});

function* unused(frame: Frame, item: Item, components: ReadonlySet<string>, what: string): Iterable<Report> {
  const names = item.texts('configuration-data').items;
  const there = names.length > 0 ? servicesIn(frame, components) : undefined;
  for (const name of there ? names : []) {
    const data = frame.find('configuration-data', name.value);
    const services = data?.texts('services');
    if (!data || !services?.complete || services.items.length === 0) continue;
    if (services.items.some(({ value }) => there?.has(value))) continue;
    const said = services.items.map(({ value }) => `'${value}'`).join(', ');
    yield finding(name.at, `'${name.value}' is for ${said}, of which nothing runs in ${what}.`, {
      tag: 'unnecessary',
      related: [{ at: data.nameAt, message: 'This is the data.' }],
      fixes: () => [
        { title: `Remove '${name.value}'`, edits: inFile(name.at.file, removeItem(name.at.file, name.node)) },
      ],
    });
  }
}

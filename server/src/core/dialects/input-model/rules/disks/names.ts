/** Parts of one disk model with the same name. */
import type { Report } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import type { Item } from '../../model/item.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { disksText, ROOT_GROUP } from './parts.js';

const second = (name: string) =>
  `${ROOT_GROUP}      - name: ${name}\n        physical-volumes:\n          - /dev/sdb\n        logical-volumes:\n          - name: data\n            size: 90%\n`;

export const diskNameRules: readonly ModelRule[] = [
  frameRule({
    id: 'input-model/disk-part-duplicate',
    severity: 'warning',
    docs: {
      summary:
        'Two volume groups, two logical volumes of a group or two device groups of a disk model have the same name.',
      why: 'LVM knows a volume group by its name on a server, and a logical volume by its name in the group; the second one cannot be made.',
      source: 'LVM, vgcreate and lvcreate; Ardana input model 2.0, disk models',
      bad: () => exampleModel(disksText(second('vg'))),
      good: () => exampleModel(disksText(second('vg-data'))),
    },
    *check(frame): Iterable<Report> {
      for (const model of frame.list('disk-models')) {
        const groups = model.items('volume-groups').items;
        yield* repeated(groups, 'volume group');
        for (const group of groups) yield* repeated(group.items('logical-volumes').items, 'logical volume');
        yield* repeated(model.items('device-groups').items, 'device group');
      }
    },
  }),
];

function* repeated(items: readonly Item[], what: string): Iterable<Report> {
  const firsts = new Map<string, Item>();
  for (const item of items) {
    const name = item.text('name')?.value;
    const first = name === undefined ? undefined : firsts.get(name);
    if (first)
      yield finding(item.nameAt, `There is a ${what} '${name ?? ''}' here already.`, {
        related: [{ at: first.nameAt, message: 'This is the first one.' }],
      });
    else if (name !== undefined) firsts.set(name, item);
  }
}

/** Objects that nothing in the model names: faded, because they do no harm. */
import { inFile } from '../../../../rules/in-file.js';
import type { Report } from '../../../../rules/rule.js';
import { removeItem } from '../../../../syntax/rewrite.js';
import { exampleModel } from '../../examples.js';
import type { Column, Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import { type FrameList, frameLists, listOfKind, type NameKind } from '../../model/model-kinds.js';
import { fleetRule } from '../define.js';
import { kindTitle } from './kind-titles.js';

/** Kinds that are there to be named; network groups and networks have rules of their own. */
const KINDS: readonly NameKind[] = [
  'server-role',
  'disk-model',
  'interface-model',
  'memory-model',
  'cpu-model',
  'nic-mapping',
  'configuration-data',
];

/** Kinds that servers name, too. */
const COLUMNS: Readonly<Partial<Record<NameKind, Column>>> = {
  'server-role': 'role',
  'nic-mapping': 'nicMapping',
};

export const unusedName = fleetRule({
  id: 'input-model/unused-name',
  severity: 'hint',
  columns: ['role', 'nicMapping'],
  docs: {
    summary: 'An object is defined that nothing names.',
    why: 'It has no effect. Often it is left over from a copied example, or the name that should use it is misspelt elsewhere.',
    source: 'Follows from the references of the input model',
    bad: () =>
      exampleModel({
        'data/more_disks.yml':
          'product:\n  version: 2\n\ndisk-models:\n  - name: NOBODY-DISKS\n    volume-groups:\n      - name: vg\n        physical-volumes:\n          - /dev/sda_root\n        logical-volumes:\n          - name: root\n            size: 80%\n            fstype: ext4\n            mount: /\n',
      }),
    good: () => exampleModel({}),
  },
  check: unused,
});

function* unused(fleet: Fleet, frame: Frame): Iterable<Report> {
  // What could not be read may name anything.
  if (!frameLists.every((each) => frame.isWhole(each))) return;
  for (const kind of KINDS) {
    const list = listOfKind[kind];
    if (list === undefined || list === 'servers') continue;
    const column = COLUMNS[kind];
    for (const item of frame.list(list as FrameList)) {
      const name = item.text('name');
      if (!name || frame.uses(kind, name.value).length > 0) continue;
      if (column && (fleet.by(column).has(name.value) || !fleet.isWhole)) continue;
      yield {
        at: name.at,
        message: `Nothing in this model uses the ${kindTitle(kind)} '${name.value}'.`,
        tag: 'unnecessary',
        fixes: () => [
          {
            title: `Remove the ${kindTitle(kind)} '${name.value}'`,
            edits: inFile(item.file, removeItem(item.file, item.node)),
          },
        ],
      };
    }
  }
}

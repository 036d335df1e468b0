/** An object is defined that nothing names. */

import { inFile } from '../../../../rules/in-file.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { removeItem } from '../../../../syntax/rewrite.js';
import type { Column, Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import { type FrameList, frameLists, listOfKind, type NameKind } from '../../model/model-kinds.js';
import { allServers } from '../over.js';
import { kindTitle } from './kind-titles.js';
import { docs } from './unused-name.docs.js';

export const unusedName = defineRule({
  id: 'input-model/unused-name',
  severity: 'hint',
  docs,
  over: allServers(['role', 'nicMapping']),
  check: unused, // TODO not a function literal
});

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

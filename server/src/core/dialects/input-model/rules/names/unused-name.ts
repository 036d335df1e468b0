/** An object is defined but never used. */

import { finding } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import { capital } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Column } from '../../model/fleet.js';
import { type FrameList, frameLists, type NameKind } from '../../model/model-kinds.js';
import { allServers } from '../over.js';
import { kindTitle } from './about-kinds.js';
import { docs } from './unused-name.docs.js';

interface Kind {
  readonly kind: NameKind;
  readonly list: FrameList;
  /** Where servers name it, too. */
  readonly column?: Column;
}

/** Kinds that are there to be named; network groups and networks have rules of their own. */
const KINDS: readonly Kind[] = [
  { kind: 'server-role', list: 'server-roles', column: 'role' },
  { kind: 'disk-model', list: 'disk-models' },
  { kind: 'interface-model', list: 'interface-models' },
  { kind: 'memory-model', list: 'memory-models' },
  { kind: 'cpu-model', list: 'cpu-models' },
  { kind: 'nic-mapping', list: 'nic-mappings', column: 'nicMapping' },
  { kind: 'configuration-data', list: 'configuration-data' },
];

export const unusedName = defineRule({
  id: 'input-model/unused-name',
  severity: 'hint',
  docs,
  over: allServers(['role', 'nicMapping']),
  *check(fleet, frame) {
    // What could not be read may name anything.
    if (!frameLists.every((each) => frame.isWhole(each))) return;
    for (const { kind, list, column } of KINDS)
      for (const item of frame.list(list)) {
        const name = item.text('name');
        if (!name || frame.uses(kind, name.value).length > 0) continue;
        if (column && (fleet.by(column).has(name.value) || !fleet.isWhole)) continue;
        const what = `${kindTitle(kind)} '${name.value}'`;
        yield finding(name.at, `${capital(what)} is unused.`, {
          tag: 'unnecessary',
          fixes: () => dropItem(item, { title: `Remove ${what}` }),
        });
      }
  },
});

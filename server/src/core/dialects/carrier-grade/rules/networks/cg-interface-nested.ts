/** An interface-map is inside an interface. */
import { finding } from '../../../../rules/kit/finding.js';
import { fixOf, ownEntry, removeKey } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { plainOf } from '../../../../syntax/plain-of.js';
import { removeEntries } from '../../../../syntax/remove-entries.js';
import { insertItem } from '../../../../syntax/rewrite.js';
import { eachEnvironment } from '../over.js';
import { type Nested, nestedMaps } from './about-networks.js';
import { docs } from './cg-interface-nested.docs.js';

export const cgInterfaceNested = defineRule({
  id: 'carrier-grade/cg-interface-nested',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const nested of nestedMaps(environment))
      yield finding(nested.at, "Move 'interface-map' out of the interface, into the node type.", {
        fixes: () => moveOut(nested),
      });
  },
});

/** Writes the interfaces below the one that they stand in. */
function moveOut({ holder, owner }: Nested): readonly Fix[] {
  const entry = ownEntry(holder, 'interface-map');
  const list = ownEntry(owner.nodeType.section, 'interface-map')?.value;
  if (!entry || list?.type !== 'seq' || !list.items.includes(owner.section.node)) return [];
  const { file } = holder.at;
  const inner = entry.value.type === 'seq' ? entry.value.items : [];
  if (entry.value.type === 'seq' && inner.length === 0)
    return removeKey(holder, 'interface-map', { title: "Remove the empty 'interface-map'" });
  const items = inner.map(plainOf).filter((item) => item !== undefined);
  if (items.length === 0 || items.length < inner.length) return [];
  return fixOf(file, 'Move its interfaces to the node type', [
    ...removeEntries(file, [entry]),
    ...items.flatMap((item) => insertItem(file, list, item, owner.section.node)),
  ]);
}

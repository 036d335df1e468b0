/** There are StoreVirtual VSA nodes, but `vsa` is not listed as block storage. */
import { lists } from '../../../../model/value.js';
import { appendToList } from '../../../../rules/kit/append-to-list.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { theOvercloud } from '../over.js';
import { docs } from './vsa-nodes-unused.docs.js';

export const vsaNodesUnused = defineRule({
  id: 'plan/vsa-nodes-unused',
  severity: 'warning',
  docs,
  over: theOvercloud,
  *check({ blockStorage, counts, section, services }, model) {
    if (model.hypervisor?.value !== 'kvm' || lists(blockStorage, 'vsa') !== false) return;
    // A plan need not say where volumes are; without 'cinder' there are none, which is said there.
    if (blockStorage.state === 'absent') return;
    // Where Block Storage has no back end at all, that is reported.
    if (blockStorage.items.length === 0 && lists(services, 'cinder') !== false) return;
    const key = ['vsa-storage', 'vsa-ao-storage'].find((each) => counts.get(each)?.written?.value);
    const nodes = key && counts.get(key)?.written;
    if (!nodes) return;
    yield finding(nodes.at, `'${key}' is ${nodes.value}, but 'block-storage' does not list 'vsa'.`, {
      related: [
        related(
          blockStorage.node && { file: model.file, node: blockStorage.node },
          'Block storage is listed here.',
        ),
      ],
      fixes: () => [
        ...appendToList(section, 'block-storage', 'vsa', { title: "Add 'vsa' to 'block-storage'" }),
        ...changeTo(nodes, 0, { title: `Set '${key}' to 0` }),
      ],
    });
  },
});

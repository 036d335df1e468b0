/** The nodes of a storage system are not as many as the deployment has. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { thePlan } from '../over.js';
import { docs } from './storage-nodes-differ.docs.js';

export const storageNodesDiffer = defineRule({
  id: 'plan/storage-nodes-differ',
  severity: 'error',
  docs,
  over: thePlan,
  *check({ storage, deployment }) {
    const counts = deployment?.overcloud?.counts;
    for (const { kind, key, of } of NUMBERS) {
      const systems = storage.items.filter(({ type }) => type?.value === kind);
      const sizes = systems.flatMap((system) => system[of] ?? []);
      const count = counts?.get(key);
      const [first] = sizes;
      if (!storage.complete || !first || sizes.length < systems.length || count?.count === undefined)
        continue;
      const planned = sizes.reduce((sum, { value }) => sum + value, 0);
      if (planned === count.count) continue;
      yield finding(first.at, `'${kind}' has ${planned} ${of}, but '${key}' is ${count.count}.`, {
        related: [related(count.written?.at, `'${key}' is ${count.count}.`)],
        fixes: () => (sizes.length === 1 && count.count !== undefined ? changeTo(first, count.count) : []),
      });
    }
  },
});

/** The key of the deployment that counts the nodes, or the proxies, of each kind of storage. */
const NUMBERS = [
  { kind: 'vsa', of: 'nodes', key: 'vsa-storage' },
  { kind: 'vsa-ao', of: 'nodes', key: 'vsa-ao-storage' },
  { kind: 'swift', of: 'nodes', key: 'swift-storage' },
  { kind: 'swift-scale-out', of: 'nodes', key: 'scale-out-swift-storage' },
  { kind: 'swift-scale-out', of: 'proxies', key: 'scale-out-swift-proxy' },
] as const;

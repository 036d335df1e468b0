/** The list of nodes has fewer machines than the deployment asks for, as it has while it is being written. */

import { vsaCluster } from '../../../../architecture/limits.js';
import { lists, type Value } from '../../../../model/value.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { listed as joined } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Plan } from '../../model/plan-model.js';
import { placeOfKey } from '../networks/about-networks.js';
import { thePlan } from '../over.js';
import { listedCounts } from './about-node-counts.js';
import { docs } from './nodes-incomplete.docs.js';

export const nodesIncomplete = defineRule({
  id: 'plan/nodes-incomplete',
  severity: 'warning',
  docs,
  over: thePlan,
  *check(plan) {
    const lacking = lackingIn(plan);
    const [first, ...others] = lacking;
    if (!first || !plan.root) return;
    const { key, listed, written } = first;
    if (written && others.length === 0) {
      yield finding(written.at, `'${key}' is ${written.value}, but 'nodes' lists only ${listed}.`, {
        fixes: () => changeTo(written, listed),
      });
      return;
    }
    const more = lacking.map((each) => `${each.wanted - each.listed} of '${each.key}'`);
    yield finding(placeOfKey(plan.root, 'nodes'), `'nodes' is incomplete. Still missing: ${joined(more)}.`, {
      related: lacking.map((each) => related(each.written?.at, `'${each.key}' is ${each.wanted}.`)),
    });
  },
});

interface Lacking {
  readonly key: string;
  readonly listed: number;
  readonly wanted: number;
  readonly written: Value<number> | undefined;
}

/** How many nodes a cluster of StoreVirtual VSA takes, where there is to be one. */
function leastOf({ hypervisor, nodes, storage, deployment }: Plan, key: string): number | undefined {
  if (key !== 'vsa-storage' || hypervisor?.value !== 'kvm') return undefined;
  const listed = (of: string) => nodes.items.filter(({ role }) => role?.value === of).length;
  const [plain, optimized] = [listed('vsa-storage'), listed('vsa-ao-storage')];
  const isOutside = storage.items.some(({ type }) => type?.value === 'storevirtual');
  const blockStorage = deployment?.overcloud?.blockStorage;
  const isUsed = blockStorage !== undefined && lists(blockStorage, 'vsa') === true && !isOutside;
  return isUsed || plain + optimized > 0 ? Math.max(0, vsaCluster.min - optimized) : undefined;
}

/** How many machines have a role of which there is one, beyond that one. */
function repeatedIn({ nodes }: Plan): number {
  const beyond = ['undercloud', 'seed-vm'].map(
    (key) => nodes.items.filter(({ role }) => role?.value === key).length - 1,
  );
  return beyond.reduce((sum, each) => sum + Math.max(0, each), 0);
}

/** The counts that the list does not reach: those that are written, else the least that there must be. */
function lackingIn(plan: Plan): readonly Lacking[] {
  const hypervisor = plan.hypervisor?.value;
  const counts = listedCounts(plan);
  const lacking: Lacking[] = [];
  let excess = repeatedIn(plan);
  for (const { key, listed, written, role } of counts) {
    const wanted = written?.value ?? leastOf(plan, key) ?? (hypervisor && role.counts[hypervisor]?.min);
    if (wanted === undefined) continue;
    if (listed < wanted) lacking.push({ key, listed, wanted, written });
    else if (written) excess += listed - wanted;
  }
  // As many too many as too few are machines with the wrong role.
  const missing = lacking.reduce((sum, { wanted, listed }) => sum + wanted - listed, 0);
  return missing === excess ? [] : lacking;
}

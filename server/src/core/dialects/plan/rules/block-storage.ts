/** Cinder needs storage to make volumes of, and the storage that is named needs nodes. */

import { vsaCluster } from '../../../architecture/limits.js';
import { blockStorageSource } from '../../../architecture/node-roles.js';
import { lists } from '../../../model/value.js';
import { defineRule, type Rule } from '../../../rules/rule.js';
import { example, kvmPlan } from '../examples.js';
import type { Plan } from '../model/plan-model.js';
import { placeOfKey } from './about-networks.js';
import { addItem, addKey, deleteItem, replaceValue } from './fixes.js';

const none = defineRule<Plan>({
  id: 'plan/block-storage-none',
  severity: 'error',
  docs: {
    summary: "Block Storage ('cinder') is listed on KVM with neither VSA nor 3PAR behind it.",
    why: 'Cinder keeps no data itself: each volume is made on a StoreVirtual VSA or on a 3PAR array. With neither, every request for a volume fails.',
    source: blockStorageSource,
    ...example(kvmPlan, { good: 'block-storage: [vsa]', bad: 'block-storage: []' }),
  },
  check({ file, model, report }) {
    const overcloud = model.deployment?.overcloud;
    const cinder = overcloud?.services.items.find((item) => item.value === 'cinder');
    if (model.hypervisor?.value !== 'kvm' || !overcloud || !cinder) return;
    const { blockStorage, section, counts } = overcloud;
    if (blockStorage.items.length > 0 || !blockStorage.complete) return;
    const hasNodes = (counts.get('vsa-storage')?.count ?? 0) > 0;
    const add = hasNodes ? 'vsa' : '3par';
    report({
      at: blockStorage.state === 'written' ? placeOfKey(model, section, 'block-storage') : cinder.at,
      message:
        "'cinder' needs 'vsa' or '3par' under 'block-storage': the Block Storage row of the services table.",
      fixes: () => {
        const title = `Add '${add}' to 'block-storage'`;
        if (blockStorage.state === 'written') return addItem(file, blockStorage, add, title);
        return addKey(file, section, 'block-storage', [add], title);
      },
    });
  },
});

const vsaWithoutNodes = defineRule<Plan>({
  id: 'plan/vsa-without-nodes',
  severity: 'error',
  docs: {
    summary: "'vsa' is named as block storage, but 'vsa-storage' is 0.",
    why: 'StoreVirtual VSA runs on nodes of the overcloud. Without such nodes there is no disk behind the back end, and every volume on it fails.',
    source: 'Support matrix 1.1, table Bare-metal systems, row OvercloudVSAStorage',
    ...example(kvmPlan, { good: 'vsa-storage: 3', bad: 'vsa-storage: 0' }),
  },
  check({ file, model, report }) {
    const overcloud = model.deployment?.overcloud;
    const vsa = overcloud?.blockStorage.items.find((item) => item.value === 'vsa');
    const nodes = overcloud?.counts.get('vsa-storage');
    if (model.hypervisor?.value !== 'kvm' || !overcloud || !vsa || nodes?.count !== 0) return;
    const { written } = nodes;
    report({
      at: vsa.at,
      message: written
        ? "'vsa' is named as block storage, and 'vsa-storage' is 0: there is no node for it (row OvercloudVSAStorage of the bare-metal systems table)."
        : "'vsa' is named as block storage, and 'vsa-storage' is not given, which means 0: there is no node for it (row OvercloudVSAStorage of the bare-metal systems table).",
      related: written ? [{ at: written.at, message: "'vsa-storage' is 0." }] : [],
      fixes: () => {
        const { min } = vsaCluster;
        const title = `Plan ${min} VSA nodes`;
        const nodesFix = written
          ? replaceValue(file, written, min, title)
          : addKey(file, overcloud.section, 'vsa-storage', min, title, { after: 'swift-storage' });
        const other = lists(overcloud.blockStorage, '3par') === true;
        return [...nodesFix, ...(other ? deleteItem(file, vsa, "Remove 'vsa'") : [])];
      },
    });
  },
});

const clusterSize = defineRule<Plan>({
  id: 'plan/vsa-cluster-size',
  severity: 'warning',
  docs: {
    summary: 'There are StoreVirtual VSA nodes, but too few for a cluster that survives a failure.',
    why: 'A VSA cluster keeps copies of each volume on several nodes and needs a majority of its managers. With one or two nodes the failure of one stops all volumes.',
    source: vsaCluster.source,
    ...example(kvmPlan, { good: 'vsa-storage: 3', bad: 'vsa-storage: 2' }),
  },
  check({ file, model, report }) {
    const nodes = model.deployment?.overcloud?.counts.get('vsa-storage');
    if (model.hypervisor?.value !== 'kvm' || !nodes?.written || !nodes.count) return;
    const { written, count } = nodes;
    // More nodes than one cluster holds are several clusters.
    if (count >= vsaCluster.min) return;
    report({
      at: written.at,
      message: `A cluster of VSA nodes needs at least ${vsaCluster.min} for production, and the plan has ${count}.`,
      fixes: () => replaceValue(file, written, vsaCluster.min, `Change 'vsa-storage' to ${vsaCluster.min}`),
    });
  },
});

export const blockStorage: readonly Rule<Plan>[] = [none, vsaWithoutNodes, clusterSize];

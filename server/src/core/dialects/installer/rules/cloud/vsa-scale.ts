/** StoreVirtual nodes, with and without adaptive optimization: how many make a cluster, and on which hypervisor. */
import { vsaCluster, vsaGroup } from '../../../../architecture/limits.js';
import type { Value } from '../../../../model/value.js';
import type { Rule } from '../../../../rules/rule.js';
import { esxExample, kvmExample } from '../../examples.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { changeNumber, removeKey } from './cloud-repairs.js';

const KEYS = ['vsa_scale', 'vsa_ao_scale'] as const;

interface VsaNodes {
  readonly total: number;
  /** The scale that counts the most, where it counts any. */
  readonly most?: Value<number>;
  readonly others: readonly Value<number>[];
}

/** Undefined unless both counts are known. */
function vsaNodes(environment: EnvironmentJson): VsaNodes | undefined {
  const counts: Value<number>[] = [];
  for (const key of KEYS) {
    const value = environment.integer(key);
    if (value ? value.value < 0 : environment.state(key) !== 'absent') return undefined;
    if (value && value.value > 0) counts.push(value);
  }
  const [most, ...others] = counts.toSorted((a, b) => b.value - a.value);
  const total = counts.reduce((sum, { value }) => sum + value, 0);
  return { total, others, ...(most && { most }) };
}

const small = defineEnvironmentRule({
  id: 'installer/vsa-scale-small',
  severity: 'warning',
  docs: {
    summary: 'There are StoreVirtual nodes, but fewer than a cluster for production needs.',
    why: 'A cluster keeps copies of each volume on several nodes and needs a majority of its managers. With one or two nodes the failure of one stops all volumes.',
    source: vsaCluster.source,
    ...kvmExample({ vsa_scale: 2 }, { vsa_scale: 3 }),
  },
  check({ environment, report }) {
    const nodes = vsaNodes(environment);
    const { most } = nodes ?? {};
    if (!nodes || !most || nodes.total >= vsaCluster.min) return;
    // On ESX there should be none at all.
    if (environment.cloudType?.value === 'ESX') return;
    report({
      at: most.at,
      message: `A StoreVirtual cluster needs at least ${vsaCluster.min} nodes for production, and there ${nodes.total === 1 ? 'is' : 'are'} ${nodes.total}.`,
      related: nodes.others.map(({ at, value }) => ({ at, message: `${value} of them.` })),
      fixes: () => changeNumber(environment, most, most.value + vsaCluster.min - nodes.total),
    });
  },
});

const large = defineEnvironmentRule({
  id: 'installer/vsa-scale-large',
  severity: 'info',
  docs: {
    summary: 'There are more StoreVirtual nodes than one cluster takes.',
    why: `A cluster has at most ${vsaCluster.max} nodes, and a management group at most ${vsaGroup.max}. More nodes are several clusters, each of which is a back end of its own in the section vsa.`,
    source: 'StoreVirtual VSA 1.1, overview',
    ...kvmExample({ vsa_scale: 20 }, { vsa_scale: 16 }),
  },
  check({ environment, report }) {
    const nodes = vsaNodes(environment);
    if (!nodes?.most || nodes.total <= vsaCluster.max || environment.cloudType?.value === 'ESX') return;
    const { total, most, others } = nodes;
    const clusters = `${Math.ceil(total / vsaCluster.max)} clusters`;
    const groups = total > vsaGroup.max ? ` in ${Math.ceil(total / vsaGroup.max)} management groups` : '';
    report({
      at: most.at,
      message: `A StoreVirtual cluster takes ${vsaCluster.max} nodes; ${total} are at least ${clusters}${groups}.`,
      related: others.map(({ at, value }) => ({ at, message: `${value} of them.` })),
    });
  },
});

const esx = defineEnvironmentRule({
  id: 'installer/vsa-scale-esx',
  // The documents contradict each other: one page has StoreVirtual beside ESX, all others only beside KVM.
  severity: 'warning',
  docs: {
    summary: 'An ESX cloud has StoreVirtual nodes.',
    why: 'StoreVirtual VSA runs on KVM nodes and serves VMs on KVM. Volumes of an ESX cloud come from the datastores of its vCenter.',
    source: 'Technical overview 1.1, storage',
    ...esxExample({ vsa_scale: 3 }),
  },
  check({ environment, report }) {
    const { cloudType } = environment;
    if (cloudType?.value !== 'ESX') return;
    for (const key of KEYS) {
      const value = environment.integer(key);
      if (!value || value.value <= 0) continue;
      report({
        at: value.at,
        message: `StoreVirtual nodes serve KVM, and this is an ESX cloud; leave '${key}' out.`,
        related: [{ at: cloudType.at, message: 'The cloud type is ESX.' }],
        fixes: () => removeKey(environment, key),
      });
    }
  },
});

export const vsaScale: readonly Rule<Installer>[] = [small, large, esx];

/** StoreVirtual nodes, with and without adaptive optimization: how many make a cluster, and on which hypervisor. */
import type { Value } from '../../../../model/value.js';
import type { EnvironmentJson } from '../../model/installer-model.js';

export const KEYS = ['vsa_scale', 'vsa_ao_scale'] as const;

interface VsaNodes {
  readonly total: number;
  /** The scale that counts the most, where it counts any. */
  readonly most?: Value<number>;
  readonly others: readonly Value<number>[];
}

/** Undefined unless both counts are known. */
export function vsaNodes(environment: EnvironmentJson): VsaNodes | undefined {
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

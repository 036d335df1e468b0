/** The pool of floating IPs holds the default address of the StoreVirtual VSA. */

import { installerDefaults } from '../../../../architecture/installer-defaults.js';
import { parseAddress } from '../../../../net/address.js';
import { rangeContains } from '../../../../net/address-range.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { floatingPool } from './about-floating-pool.js';
import { moveEnd, shown } from './about-pools.js';
import { docs } from './floating-vsa-default.docs.js';

export const floatingVsaDefault = defineRule({
  id: 'installer/floating-vsa-default',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const { vsaAddress, floatingEndWithVsa } = installerDefaults;
    const pool = floatingPool(environment);
    const [vsa, end] = [parseAddress(vsaAddress), parseAddress(floatingEndWithVsa)];
    if (!pool || !vsa || !end || environment.cloudType?.value !== 'KVM' || !usesVsa(environment)) return;
    if (!rangeContains(pool.range, vsa)) return;
    yield finding(
      pool.last.at,
      `The floating IP pool ${shown(pool.range)} contains ${vsaAddress}, the default address of the VSA. End it at ${floatingEndWithVsa}.`,
      {
        fixes: () => (end.value < pool.range.first.value ? [] : moveEnd(pool.last, end, 'end')),
      },
    );
  },
});

function usesVsa(environment: EnvironmentJson): boolean {
  const counts = ['vsa_scale', 'vsa_ao_scale'].map((path) => environment.integer(path)?.value ?? 0);
  return counts.some((count) => count > 0) || environment.section('vsa') !== undefined;
}

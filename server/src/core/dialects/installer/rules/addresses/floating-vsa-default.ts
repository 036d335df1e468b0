/** The pool of floating IPs holds the default address of the StoreVirtual VSA. */

import { parseAddress } from '../../../../net/address.js';
import { rangeContains } from '../../../../net/address-range.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { floatingEndWithVsa, vsaAddress } from './floating-hypervisor.js';
import { floatingPool, moveEnd, shown } from './floating-pool.js';
import { docs } from './floating-vsa-default.docs.js';

export const floatingVsaDefault = defineRule({
  id: 'installer/floating-vsa-default',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const pool = floatingPool(environment);
    const [vsa, end] = [parseAddress(vsaAddress), parseAddress(floatingEndWithVsa)];
    if (!pool || !vsa || !end || environment.cloudType?.value !== 'KVM' || !usesVsa(environment)) return;
    if (!rangeContains(pool.range, vsa)) return;
    yield finding(
      pool.last.at,
      `The floating IP pool ${shown(pool.range)} holds ${vsaAddress}, the default address of the VSA; end it at ${floatingEndWithVsa}.`,
      {
        fixes: () =>
          end.value < pool.range.first.value ? [] : moveEnd(environment, pool.last, end, 'end', true),
      },
    );
  },
});

function usesVsa(environment: EnvironmentJson): boolean {
  const counts = ['vsa_scale', 'vsa_ao_scale'].map((path) => environment.integer(path)?.value ?? 0);
  return counts.some((count) => count > 0) || environment.section('vsa') !== undefined;
}

/** An endpoint without a virtual address has a key that is for the load balancer. */
import { finding } from '../../../../rules/kit/finding.js';
import { removeKey } from '../../../../rules/kit/fixes.js';
import { defineRule, type Rule } from '../../../../rules/rule.js';
import type { InputModel } from '../../model/input-model.js';
import type { Item } from '../../model/item.js';
import { eachEndpoint, HAS_VIP, setFlag } from './about-endpoints.js';
import { docs } from './component-key-no-vip.docs.js';

const rows = [
  { id: 'input-model/component-vip-port-no-vip', key: 'vip-port' },
  { id: 'input-model/component-vip-tls-port-no-vip', key: 'vip-tls-port' },
  { id: 'input-model/component-vip-options-no-vip', key: 'vip-options' },
] as const;

export const componentKeyNoVip: readonly Rule<InputModel>[] = rows.map(({ id, key }) =>
  defineRule({
    id,
    severity: 'error',
    docs: docs[id],
    over: eachEndpoint,
    *check(endpoint) {
      if (endpoint.state(key) !== 'written' || !hasNoVip(endpoint)) return;
      yield finding(endpoint.keyAt(key), `'${key}' requires 'has-vip: true' on the same endpoint.`, {
        fixes: () => [...setFlag(endpoint, HAS_VIP, true), ...removeKey(endpoint, key)],
      });
    },
  }),
);

/** The default is that it has none. */
function hasNoVip(endpoint: Item): boolean {
  return endpoint.state(HAS_VIP) === 'absent' || endpoint.flag(HAS_VIP)?.value === false;
}

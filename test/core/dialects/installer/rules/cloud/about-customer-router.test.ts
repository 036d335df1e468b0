import { expect, test } from 'vitest';
import { analysisOf } from '../../../../../support/check-rule.js';

test('a gateway in a range is one mistake', () => {
  const text = `{ "cloud_type": "KVM", "customer_router_ip": "10.1.0.25", "baremetal": {
    "network_cidr": "10.1.0.0/24", "network_gateway": "10.1.0.25", "network_seed_ip": "10.1.0.3",
    "network_undercloud_range_start": "10.1.0.20", "network_undercloud_range_end": "10.1.0.60" } }`;
  const found = analysisOf('kvm.json', text)
    .findings()
    .map(({ rule }) => rule);
  expect(found.filter((id) => /router|gateway/.test(id))).toEqual(['installer/bm-gateway-in-range']);
});

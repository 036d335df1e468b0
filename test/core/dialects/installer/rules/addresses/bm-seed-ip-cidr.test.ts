import { expect, test } from 'vitest';
import { bmSeedIpCidr } from '../../../../../../server/src/core/dialects/installer/rules/addresses/bm-seed-ip-cidr.js';
import { analysisOf, checkRule } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('a seed VM with a prefix', () => {
  checkRule(
    bmSeedIpCidr,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": {
        "network_seed_ip": "10.1.0.3/24"
    //                     ^^^^^^^^^^^^^ error: 'network_seed_ip' must be one address, not an address with a prefix.
    //                     | preferred fix: Change to '10.1.0.3'
    //                     | -     "network_seed_ip": "10.1.0.3/24"
    //                     | +     "network_seed_ip": "10.1.0.3"
      }
    }
    `,
  );
  checkRule(
    bmSeedIpCidr,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": {
        "network_seed_ip": "10.1.0.0/24"
    //                     ^^^^^^^^^^^^^ error: 'network_seed_ip' must be one address, not a subnet.
    //                     | no fix
      }
    }
    `,
  );
  const text = '{ "cloud_type": "KVM", "baremetal": { "network_seed_ip": "10.1.0.0/24" } }';
  const found = analysisOf('kvm.json', text).findings();
  const about = found.filter(({ span }) => span.start === text.indexOf('"10.1'));
  expect(about.map(({ rule }) => rule)).toEqual([bmSeedIpCidr.id]);
});

test('one address, none, and what is no address', () => {
  checkKvm(bmSeedIpCidr, {});
  checkKvm(bmSeedIpCidr, { 'baremetal.network_seed_ip': undefined });
  checkKvm(bmSeedIpCidr, { 'baremetal.network_seed_ip': '<seed>' });
  checkKvm(bmSeedIpCidr, { 'baremetal.network_seed_ip': '192.168.130.300/24' });
});

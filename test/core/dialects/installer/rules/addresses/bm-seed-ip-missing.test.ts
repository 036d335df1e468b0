import { test } from 'vitest';
import { bmSeedIpMissing } from '../../../../../../server/src/core/dialects/installer/rules/addresses/bm-seed-ip-missing.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

const kvm = (members: string) => `#- /kvm.json\n{ "cloud_type": "KVM", "baremetal": { ${members} } }`;

const cidr = '"network_cidr": "10.1.0.0/24"';

test('no seed VM in a network of its own', () => {
  checkRule(
    bmSeedIpMissing,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": {
    //^^^^^^^^^^^ error: 'network_seed_ip' is missing, and its default 192.0.2.1 is outside 10.1.0.0/24.
    //| related 4: The management network is 10.1.0.0/24.
    //| fix: Add 'network_seed_ip' with '10.1.0.9'
    //| -     "network_seed_range_end": "10.1.0.20"
    //| +     "network_seed_range_end": "10.1.0.20",
    //| +     "network_seed_ip": "10.1.0.9"
        "network_cidr": "10.1.0.0/24",
        "network_seed_range_start": "10.1.0.10",
        "network_seed_range_end": "10.1.0.20"
      }
    }
    `,
  );
  checkRule(
    bmSeedIpMissing,
    `
    #- /kvm.json
    { "cloud_type": "KVM", "baremetal": { "network_cidr": "10.1.0.0/24" } }
    //                     ^^^^^^^^^^^ error: 'network_seed_ip' is missing, and its default 192.0.2.1 is outside 10.1.0.0/24.
    //                     | related 1: The management network is 10.1.0.0/24.
    //                     | fix: Add 'network_seed_ip' with '10.1.0.2'
    //                     | - { "cloud_type": "KVM", "baremetal": { "network_cidr": "10.1.0.0/24" } }
    //                     | + { "cloud_type": "KVM", "baremetal": { "network_cidr": "10.1.0.0/24", "network_seed_ip": "10.1.0.2" } }
    `,
  );
  checkSilent(bmSeedIpMissing, kvm('"network_cidr": "192.0.2.0/25"'));
  checkSilent(bmSeedIpMissing, kvm(`${cidr}, "network_seed_ip": "10.1.0.3/24"`));
  checkSilent(bmSeedIpMissing, kvm(`${cidr}, "network_seed_ipp": "10.1.0.3"`));
});

test('the address before the seed range is proposed', () => {
  checkKvm(
    bmSeedIpMissing,
    { 'baremetal.network_seed_ip': undefined },
    `
    ...
      "baremetal": {
    //^^^^^^^^^^^ error: 'network_seed_ip' is missing, and its default 192.0.2.1 is outside 192.168.130.0/24.
    //| related 10: The management network is 192.168.130.0/24.
    //| fix: Add 'network_seed_ip' with '192.168.130.3'
    //| -     "network_undercloud_range_end": "192.168.130.126"
    //| +     "network_undercloud_range_end": "192.168.130.126",
    //| +     "network_seed_ip": "192.168.130.3"
    ...
    `,
  );
  checkKvm(
    bmSeedIpMissing,
    { 'baremetal.network_seed_ip': undefined, 'baremetal.network_seed_range_start': '192.168.130.3' },
    `
    ...
      "baremetal": {
    //^^^^^^^^^^^ error: 'network_seed_ip' is missing, and its default 192.0.2.1 is outside 192.168.130.0/24.
    //| related 10: The management network is 192.168.130.0/24.
    //| fix: Add 'network_seed_ip' with '192.168.130.2'
    //| -     "network_undercloud_range_end": "192.168.130.126"
    //| +     "network_undercloud_range_end": "192.168.130.126",
    //| +     "network_seed_ip": "192.168.130.2"
    ...
    `,
  );
});

test('a subnet that is not written, or not readable', () => {
  checkKvm(bmSeedIpMissing, { 'baremetal.network_seed_ip': undefined, 'baremetal.network_cidr': undefined });
  checkKvm(bmSeedIpMissing, { 'baremetal.network_seed_ip': undefined, 'baremetal.network_cidr': '<cidr>' });
});

import { test } from 'vitest';
import { bmSeedIpInRange } from '../../../../../../server/src/core/dialects/installer/rules/addresses/bm-seed-ip-in-range.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';

const kvm = (members: string) => `#- /kvm.json\n{ "cloud_type": "KVM", "baremetal": { ${members} } }`;

test('a seed VM in a range', () => {
  checkRule(
    bmSeedIpInRange,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": {
        "network_seed_ip": "10.1.0.10",
    //                     ^^^^^^^^^^^ error: The seed VM's address 10.1.0.10 is in the seed range, 10.1.0.10 to 10.1.0.20.
    //                     | related 5: Here the seed range begins.
    //                     | fix: Change the start of the seed range to '10.1.0.11'
    //                     | -     "network_seed_range_start": "10.1.0.10",
    //                     | +     "network_seed_range_start": "10.1.0.11",
        "network_seed_range_start": "10.1.0.10",
        "network_seed_range_end": "10.1.0.20"
      }
    }
    `,
  );
  const range = '"network_undercloud_range_start": "10.1.0.10", "network_undercloud_range_end": "10.1.0.20"';
  checkRule(
    bmSeedIpInRange,
    `
    #- /kvm.json
    { "cloud_type": "KVM", "baremetal": { "network_seed_ip": "10.1.0.18", "network_undercloud_range_start": "10.1.0.10", "network_undercloud_range_end": "10.1.0.20" } }
    //                                                       ^^^^^^^^^^^ error: The seed VM's address 10.1.0.18 is in the undercloud range, 10.1.0.10 to 10.1.0.20.
    //                                                       | related 1: Here the undercloud range begins.
    //                                                       | fix: Change the end of the undercloud range to '10.1.0.17'
    //                                                       | - { "cloud_type": "KVM", "baremetal": { "network_seed_ip": "10.1.0.18", "network_undercloud_range_start": "10.1.0.10", "network_undercloud_range_end": "10.1.0.20" } }
    //                                                       | + { "cloud_type": "KVM", "baremetal": { "network_seed_ip": "10.1.0.18", "network_undercloud_range_start": "10.1.0.10", "network_undercloud_range_end": "10.1.0.17" } }
    //                                                       | fix: Change the start of the undercloud range to '10.1.0.19'
    //                                                       | - { "cloud_type": "KVM", "baremetal": { "network_seed_ip": "10.1.0.18", "network_undercloud_range_start": "10.1.0.10", "network_undercloud_range_end": "10.1.0.20" } }
    //                                                       | + { "cloud_type": "KVM", "baremetal": { "network_seed_ip": "10.1.0.18", "network_undercloud_range_start": "10.1.0.19", "network_undercloud_range_end": "10.1.0.20" } }
    `,
  );
  checkSilent(bmSeedIpInRange, kvm(`"network_seed_ip": "10.1.0.9", ${range}`));
});

test('a range that begins before the gateway leaves out both', () => {
  checkRule(
    bmSeedIpInRange,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": {
        "network_seed_ip": "10.1.0.3",
    //                     ^^^^^^^^^^ error: The seed VM's address 10.1.0.3 is in the seed range, 10.1.0.1 to 10.1.0.20.
    //                     | fix: Change the start of the seed range to '10.1.0.4'
    //                     | -     "network_seed_range_start": "10.1.0.1",
    //                     | +     "network_seed_range_start": "10.1.0.4",
    //                     | fix: Change the end of the seed range to '10.1.0.1'
    //                     | -     "network_seed_range_end": "10.1.0.20"
    //                     | +     "network_seed_range_end": "10.1.0.1"
        "network_cidr": "10.1.0.0/24",
        "network_gateway": "10.1.0.2",
        "network_seed_range_start": "10.1.0.1",
        "network_seed_range_end": "10.1.0.20"
      }
    }
    `,
  );
});

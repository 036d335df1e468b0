import { test } from 'vitest';
import { bmSeedIpOutside } from '../../../../../../server/src/core/dialects/installer/rules/addresses/bm-seed-ip-outside.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';

const kvm = (members: string) => `#- /kvm.json\n{ "cloud_type": "KVM", "baremetal": { ${members} } }`;

const cidr = '"network_cidr": "10.1.0.0/24"';

test('a seed VM elsewhere', () => {
  checkRule(
    bmSeedIpOutside,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": {
        "network_cidr": "10.1.0.0/24",
        "network_seed_ip": "10.2.0.3"
    //                     ^^^^^^^^^^ error: The seed VM's address 10.2.0.3 is outside the management network 10.1.0.0/24.
    //                     | related 4: The management network is 10.1.0.0/24.
    //                     | fix: Change to '10.1.0.3'
    //                     | -     "network_seed_ip": "10.2.0.3"
    //                     | +     "network_seed_ip": "10.1.0.3"
    //                     | fix: Change to '10.1.0.254'
    //                     | -     "network_seed_ip": "10.2.0.3"
    //                     | +     "network_seed_ip": "10.1.0.254"
      }
    }
    `,
  );
});

test('addresses of the network that no host has', () => {
  checkRule(
    bmSeedIpOutside,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": {
        "network_cidr": "10.1.0.0/24",
        "network_gateway": "10.1.0.1",
        "network_seed_ip": "10.1.0.0"
    //                     ^^^^^^^^^^ error: The seed VM's address 10.1.0.0 is the network address of the management network 10.1.0.0/24.
    //                     | related 4: The management network is 10.1.0.0/24.
    //                     | fix: Change to '10.1.0.2'
    //                     | -     "network_seed_ip": "10.1.0.0"
    //                     | +     "network_seed_ip": "10.1.0.2"
      }
    }
    `,
  );
  checkRule(
    bmSeedIpOutside,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": {
        "network_cidr": "10.1.0.0/24",
        "network_seed_ip": "10.1.0.255"
    //                     ^^^^^^^^^^^^ error: The seed VM's address 10.1.0.255 is the broadcast address of the management network 10.1.0.0/24.
    //                     | related 4: The management network is 10.1.0.0/24.
    //                     | fix: Change to '10.1.0.254'
    //                     | -     "network_seed_ip": "10.1.0.255"
    //                     | +     "network_seed_ip": "10.1.0.254"
      }
    }
    `,
  );
});

test.each([
  `${cidr}, "network_seed_ip": "10.1.0.254"`,
  '"network_cidr": "10.1.0.0", "network_seed_ip": "10.9.0.1"',
  '"network_cidr": "10.1.0.0/31", "network_seed_ip": "10.9.0.1"',
  '"network_seed_ip": "10.9.0.1"',
  `${cidr}, "network_seed_ip": "10.9.0.300"`,
])('%s is inside, or another mistake', (members) => {
  checkSilent(bmSeedIpOutside, kvm(members));
});

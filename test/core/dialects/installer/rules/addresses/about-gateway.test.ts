import { test } from 'vitest';
import { bmGatewayInRange } from '../../../../../../server/src/core/dialects/installer/rules/addresses/bm-gateway-in-range.js';
import { bmGatewayIsSeed } from '../../../../../../server/src/core/dialects/installer/rules/addresses/bm-gateway-is-seed.js';
import { bmGatewayMissing } from '../../../../../../server/src/core/dialects/installer/rules/addresses/bm-gateway-missing.js';
import { bmGatewayOutside } from '../../../../../../server/src/core/dialects/installer/rules/addresses/bm-gateway-outside.js';
import { checkRule, checkRules, checkSilent } from '../../../../../support/check-rule.js';

const all = [bmGatewayInRange.id, bmGatewayOutside.id, bmGatewayIsSeed.id, bmGatewayMissing.id];

const vm = '#- /baremetal.csv\n78:e7:d1:22:5d:01,,,192.168.122.1,4,8192,64,Undercloud,VM\n';

const kvm = (members: string) => `#- /kvm.json\n{ "cloud_type": "KVM", "baremetal": { ${members} } }`;

test('a gateway in a range', () => {
  checkRules(
    all,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": {
        "network_cidr": "10.1.0.0/24",
        "network_gateway": "10.1.0.12",
        //                 ^^^^^^^^^^^ error installer/bm-gateway-in-range: The gateway 10.1.0.12 lies in the undercloud range, 10.1.0.10 to 10.1.0.20.
        //                 | related 6: Here the undercloud range begins.
        //                 | fix: Let the undercloud range begin at '10.1.0.13'
        //                 | fix: Let the undercloud range end at '10.1.0.11'
        "network_undercloud_range_start": "10.1.0.10",
        "network_undercloud_range_end": "10.1.0.20"
      }
    }
    `,
  );
});

test('a gateway elsewhere', () => {
  checkRules(
    all,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "customer_router_ip": "10.1.0.254",
      "baremetal": {
        "network_cidr": "10.1.0.0/24",
        "network_gateway": "10.2.0.1"
        //                 ^^^^^^^^^^ error installer/bm-gateway-outside: The gateway 10.2.0.1 is outside the management network 10.1.0.0/24.
        //                 | related 5: The management network is 10.1.0.0/24.
        //                 | fix: Change to '10.1.0.254'
      }
    }
    `,
  );
  const cidr = '"network_cidr": "10.1.0.0/24"';
  checkRule(
    bmGatewayOutside,
    `
    #- /kvm.json
    { "cloud_type": "KVM", "baremetal": { "network_cidr": "10.1.0.0/24", "network_gateway": "10.2.0.1" } }
    //                                                                                      ^^^^^^^^^^ error: The gateway 10.2.0.1 is outside the management network 10.1.0.0/24.
    //                                                                                      | related 1: The management network is 10.1.0.0/24.
    //                                                                                      | fix: Change to '10.1.0.1'
    //                                                                                      | - { "cloud_type": "KVM", "baremetal": { "network_cidr": "10.1.0.0/24", "network_gateway": "10.2.0.1" } }
    //                                                                                      | + { "cloud_type": "KVM", "baremetal": { "network_cidr": "10.1.0.0/24", "network_gateway": "10.1.0.1" } }
    //                                                                                      | fix: Change to '10.1.0.254'
    //                                                                                      | - { "cloud_type": "KVM", "baremetal": { "network_cidr": "10.1.0.0/24", "network_gateway": "10.2.0.1" } }
    //                                                                                      | + { "cloud_type": "KVM", "baremetal": { "network_cidr": "10.1.0.0/24", "network_gateway": "10.1.0.254" } }
    `,
  );
  checkSilent(bmGatewayOutside, kvm(`${cidr}, "network_gateway": "10.1.0.254"`));
  checkSilent(bmGatewayOutside, kvm('"network_cidr": "10.1.0.0/33", "network_gateway": "10.2.0.1"'));
});

test('the seed VM as the gateway', () => {
  const seed = '"network_seed_ip": "10.1.0.3", "network_gateway": "10.1.0.3"';
  checkRules(
    all,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "customer_router_ip": "10.1.0.254",
      "baremetal": {
        "network_cidr": "10.1.0.0/24",
        "network_seed_ip": "10.1.0.3",
        "network_gateway": "10.1.0.3"
        //                 ^^^^^^^^^^ warning installer/bm-gateway-is-seed: The gateway 10.1.0.3 is the seed VM; name a host that stays up when the seed is updated.
        //                 | related 6: The seed VM has this address.
        //                 | fix: Change to '10.1.0.254'
      }
    }
    `,
  );
  checkSilent(bmGatewayIsSeed, vm + kvm(seed));
  checkSilent(bmGatewayIsSeed, kvm(seed.replace('.3"', '.4"')));
});

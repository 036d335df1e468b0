import { test } from 'vitest';
import { checkFix, checkRule, checkRules, checkSilent } from '../../../../support/check-rule.js';

const inRange = { id: 'installer/bm-gateway-in-range' };
const outside = { id: 'installer/bm-gateway-outside' };
const isSeed = { id: 'installer/bm-gateway-is-seed' };
const missing = { id: 'installer/bm-gateway-missing' };
const all = [inRange.id, outside.id, isSeed.id, missing.id];

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
  checkFix(
    outside,
    kvm(`${cidr}, "network_gateway": "10.2.0.1"`),
    "Change to '10.1.0.1'",
    kvm(`${cidr}, "network_gateway": "10.1.0.1"`),
  );
  checkSilent(outside, kvm(`${cidr}, "network_gateway": "10.1.0.254"`));
  checkSilent(outside, kvm('"network_cidr": "10.1.0.0/33", "network_gateway": "10.2.0.1"'));
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
  checkSilent(isSeed, vm + kvm(seed));
  checkSilent(isSeed, kvm(seed.replace('.3"', '.4"')));
});

test('where the seed VM is misplaced, its being the gateway is what else is said', () => {
  const members =
    '"network_cidr": "10.1.0.0/24", "network_seed_ip": "10.2.0.3", "network_gateway": "10.2.0.3"';
  checkSilent(outside, kvm(members));
  checkSilent(
    inRange,
    kvm(
      `${members.replaceAll('10.2', '10.1')}, "network_seed_range_start": "10.1.0.2", "network_seed_range_end": "10.1.0.9"`,
    ),
  );
});

test('no gateway', () => {
  checkRule(
    missing,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "customer_router_ip": "10.1.0.254",
      "baremetal": { "network_cidr": "10.1.0.0/24" }
    //^^^^^^^^^^^ info: 'network_gateway' is missing, so that the seed VM becomes the gateway of the management network.
    //| fix: Add 'network_gateway' with '10.1.0.254'
    }
    `,
  );
  checkSilent(missing, vm + kvm('"network_seed_ip": "192.0.2.1"'));
  checkSilent(missing, '#- /kvm.json\n{ "cloud_type": "KVM" }');
  checkSilent(missing, kvm('"network_gateway": "<gateway>"'));
});

import { expect, test } from 'vitest';
import { analysisOf, checkFix, checkRule, checkSilent } from '../../../../support/check-rule.js';

const outside = { id: 'installer/bm-seed-ip-outside' };
const missing = { id: 'installer/bm-seed-ip-missing' };
const inRange = { id: 'installer/bm-seed-ip-in-range' };
const withPrefix = { id: 'installer/bm-seed-ip-cidr' };

const kvm = (members: string) => `#- /kvm.json\n{ "cloud_type": "KVM", "baremetal": { ${members} } }`;
const cidr = '"network_cidr": "10.1.0.0/24"';

test('a seed VM elsewhere', () => {
  checkRule(
    outside,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": {
        "network_cidr": "10.1.0.0/24",
        "network_seed_ip": "10.2.0.3"
        //                 ^^^^^^^^^^ error: The seed VM's address 10.2.0.3 is outside the management network 10.1.0.0/24.
        //                 | related 4: The management network is 10.1.0.0/24.
        //                 | fix: Change to '10.1.0.3'
        //                 | fix: Change to '10.1.0.254'
      }
    }
    `,
  );
});

test('addresses of the network that no host has', () => {
  checkRule(
    outside,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": {
        "network_cidr": "10.1.0.0/24",
        "network_gateway": "10.1.0.1",
        "network_seed_ip": "10.1.0.0"
        //                 ^^^^^^^^^^ error: The seed VM's address 10.1.0.0 is the network address of the management network 10.1.0.0/24.
        //                 | fix: Change to '10.1.0.2'
      }
    }
    `,
  );
  checkRule(
    outside,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": {
        "network_cidr": "10.1.0.0/24",
        "network_seed_ip": "10.1.0.255"
        //                 ^^^^^^^^^^^^ error: The seed VM's address 10.1.0.255 is the broadcast address of...
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
  checkSilent(outside, kvm(members));
});

test('no seed VM in a network of its own', () => {
  checkRule(
    missing,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": {
    //^^^^^^^^^^^ error: 'network_seed_ip' is missing, and its default 192.0.2.1 is outside 10.1.0.0/24.
    //| related 4: The management network is 10.1.0.0/24.
    //| fix: Add 'network_seed_ip' with '10.1.0.9'
        "network_cidr": "10.1.0.0/24",
        "network_seed_range_start": "10.1.0.10",
        "network_seed_range_end": "10.1.0.20"
      }
    }
    `,
  );
  checkFix(
    missing,
    kvm(cidr),
    "Add 'network_seed_ip' with '10.1.0.2'",
    kvm(`${cidr}, "network_seed_ip": "10.1.0.2"`),
  );
  checkSilent(missing, kvm('"network_cidr": "192.0.2.0/25"'));
  checkSilent(missing, kvm(`${cidr}, "network_seed_ip": "10.1.0.3/24"`));
  checkSilent(missing, kvm(`${cidr}, "network_seed_ipp": "10.1.0.3"`));
});

test('a seed VM in a range', () => {
  checkRule(
    inRange,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": {
        "network_seed_ip": "10.1.0.10",
        //                 ^^^^^^^^^^^ error: The seed VM's address 10.1.0.10 lies in the seed range, 10.1.0.10 to 10.1.0.20.
        //                 | related 5: Here the seed range begins.
        //                 | fix: Let the seed range begin at '10.1.0.11'
        "network_seed_range_start": "10.1.0.10",
        "network_seed_range_end": "10.1.0.20"
      }
    }
    `,
  );
  const range = '"network_undercloud_range_start": "10.1.0.10", "network_undercloud_range_end": "10.1.0.20"';
  checkFix(
    inRange,
    kvm(`"network_seed_ip": "10.1.0.18", ${range}`),
    "Let the undercloud range end at '10.1.0.17'",
    kvm(`"network_seed_ip": "10.1.0.18", ${range.replace('.20', '.17')}`),
  );
  checkSilent(inRange, kvm(`"network_seed_ip": "10.1.0.9", ${range}`));
});

test('a seed VM with a prefix', () => {
  checkRule(
    withPrefix,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": {
        "network_seed_ip": "10.1.0.3/24"
        //                 ^^^^^^^^^^^^^ error: '10.1.0.3/24' is an address with a prefix; the seed VM has one address.
        //                 | fix: Change to '10.1.0.3'
      }
    }
    `,
  );
  checkRule(
    withPrefix,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": {
        "network_seed_ip": "10.1.0.0/24"
        //                 ^^^^^^^^^^^^^ error: '10.1.0.0/24' is a subnet; the seed VM has one address.
      }
    }
    `,
  );
  const text = '{ "cloud_type": "KVM", "baremetal": { "network_seed_ip": "10.1.0.0/24" } }';
  const found = analysisOf('kvm.json', text).findings();
  const about = found.filter(({ span }) => span.start === text.indexOf('"10.1'));
  expect(about.map(({ rule }) => rule)).toEqual([withPrefix.id]);
});

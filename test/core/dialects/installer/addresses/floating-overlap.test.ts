/** The pool of floating IPs and other ranges. */
import { test } from 'vitest';
import { checkFix, checkRule, checkSilent } from '../../../../support/check-rule.js';

const floatingFixedOverlap = { id: 'installer/floating-fixed-overlap' };
const floatingBmOverlap = { id: 'installer/floating-bm-overlap' };

test('the default network of tenants', () => {
  checkRule(
    floatingFixedOverlap,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "floating_ip": {
          "start": "10.20.131.2",
          "end": "10.20.131.245",
          "cidr": "10.20.131.0/24"
      //          ^^^^^^^^^^^^^^^^ error: The subnet of floating IPs, 10.20.131.0/24, meets the network of tenants, which is 10.0.0.0/8 as long as 'fixed_range_cidr' is not set.
      //          | fix: Set 'fixed_range_cidr' to '172.16.0.0/16'
        }
      }
    `,
  );
  checkFix(
    floatingFixedOverlap,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "floating_ip": {
          "start": "10.20.131.2",
          "end": "10.20.131.245",
          "cidr": "10.20.131.0/24"
        }
      }
    `,
    "Set 'fixed_range_cidr' to '172.16.0.0/16'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "floating_ip": {
          "start": "10.20.131.2",
          "end": "10.20.131.245",
          "cidr": "10.20.131.0/24"
        },
        "fixed_range_cidr": "172.16.0.0/16"
      }
    `,
  );
});

test('the free subnet for tenants meets nothing else', () => {
  checkRule(
    floatingFixedOverlap,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "baremetal": { "network_cidr": "172.16.0.0/16" },
        "svc": { "allocate_cidr": "172.17.4.0/24" },
        "floating_ip": { "start": "10.20.131.2", "end": "10.20.131.245", "cidr": "10.20.131.0/24" }
      //                                                                         ^^^^^^^^^^^^^^^^ error: The subnet of floating IPs, 10.20.131.0/24, meets the network of tenants, which is 10.0.0.0/8 as long as 'fixed_range_cidr' is not set.
      //                                                                         | fix: Set 'fixed_range_cidr' to '172.18.0.0/16'
      }
    `,
  );
});

test('a network of tenants that is written', () => {
  checkRule(
    floatingFixedOverlap,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "fixed_range_cidr": "192.168.128.0/20",
        "floating_ip": {
          "start": "192.168.131.2",
          "end": "192.168.131.245",
          "cidr": "192.168.131.0/24"
      //          ^^^^^^^^^^^^^^^^^^ error: The subnet of floating IPs, 192.168.131.0/24, meets 192.168.128.0/20, the network of tenants.
      //          | related 3: The network of tenants is 192.168.128.0/20.
        }
      }
    `,
  );
});

test('without a subnet the pool speaks', () => {
  checkRule(
    floatingFixedOverlap,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "fixed_range_cidr": "192.168.128.0/20",
        "floating_ip": { "start": "192.168.131.2", "end": "192.168.131.245" }
      //                          ^^^^^^^^^^^^^^^ error: The floating IP pool 192.168.131.2 to 192.168.131.245 meets 192.168.128.0/20, the network of tenants.
      //                          | related 3: The network of tenants is 192.168.128.0/20.
      }
    `,
  );
});

test('apart, or not to be read', () => {
  checkSilent(
    floatingFixedOverlap,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "floating_ip": { "start": "192.168.131.2", "end": "192.168.131.245", "cidr": "192.168.131.0/24" }
      }
      #- /other.json
      {
        "cloud_type": "KVM",
        "fixed_range_cidr": "10.0.0/8",
        "floating_ip": { "start": "10.20.131.2", "end": "10.20.131.245", "cidr": "10.20.131.0/24" }
      }
    `,
  );
});

test('the undercloud range reaches into the pool', () => {
  checkRule(
    floatingBmOverlap,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "baremetal": {
          "network_undercloud_range_start": "192.168.130.23",
          "network_undercloud_range_end": "192.168.130.126"
        },
        "floating_ip": { "start": "192.168.130.100", "end": "192.168.130.245", "cidr": "192.168.130.0/24" }
      //                          ^^^^^^^^^^^^^^^^^ error: The floating IP pool 192.168.130.100 to 192.168.130.245 overlaps the undercloud range, 192.168.130.23 to 192.168.130.126.
      //                          | fix: Let the pool begin at '192.168.130.127'
      //                          | related 4: The undercloud range begins here.
      }
    `,
  );
  checkFix(
    floatingBmOverlap,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "baremetal": {
          "network_undercloud_range_start": "192.168.130.23",
          "network_undercloud_range_end": "192.168.130.126"
        },
        "floating_ip": { "start": "192.168.130.100", "end": "192.168.130.245", "cidr": "192.168.130.0/24" }
      }
    `,
    "Let the pool begin at '192.168.130.127'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "baremetal": {
          "network_undercloud_range_start": "192.168.130.23",
          "network_undercloud_range_end": "192.168.130.126"
        },
        "floating_ip": { "start": "192.168.130.127", "end": "192.168.130.245", "cidr": "192.168.130.0/24" }
      }
    `,
  );
});

test('the seed range and the seed VM lie in the middle of the pool', () => {
  checkRule(
    floatingBmOverlap,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "baremetal": {
          "network_seed_ip": "192.168.130.30",
          "network_seed_range_start": "192.168.130.10",
          "network_seed_range_end": "192.168.130.20"
        },
        "floating_ip": { "start": "192.168.130.2", "end": "192.168.130.245" }
      //                          ^^^^^^^^^^^^^^^ error: The floating IP pool 192.168.130.2 to 192.168.130.245 overlaps the seed range, 192.168.130.10 to 192.168.130.20.
      //                          | fix: Let the pool begin at '192.168.130.21'
      //                          | fix: Let the pool end at '192.168.130.9'
      //                          | related 5: The seed range begins here.
      //                          ^^^^^^^^^^^^^^^ error: The floating IP pool 192.168.130.2 to 192.168.130.245 holds 192.168.130.30, the seed VM.
      //                          | fix: Let the pool begin at '192.168.130.31'
      //                          | fix: Let the pool end at '192.168.130.29'
      //                          | related 4: The address of the seed VM is written here.
      }
    `,
  );
  checkFix(
    floatingBmOverlap,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "baremetal": {
          "network_seed_ip": "192.168.130.30",
          "network_seed_range_start": "192.168.130.10",
          "network_seed_range_end": "192.168.130.20"
        },
        "floating_ip": { "start": "192.168.130.2", "end": "192.168.130.245" }
      }
    `,
    "Let the pool end at '192.168.130.9'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "baremetal": {
          "network_seed_ip": "192.168.130.30",
          "network_seed_range_start": "192.168.130.10",
          "network_seed_range_end": "192.168.130.20"
        },
        "floating_ip": { "start": "192.168.130.2", "end": "192.168.130.9" }
      }
    `,
  );
  checkFix(
    floatingBmOverlap,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "baremetal": {
          "network_seed_ip": "192.168.130.30",
          "network_seed_range_start": "192.168.130.10",
          "network_seed_range_end": "192.168.130.20"
        },
        "floating_ip": { "start": "192.168.130.2", "end": "192.168.130.245" }
      }
    `,
    "Let the pool begin at '192.168.130.21'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "baremetal": {
          "network_seed_ip": "192.168.130.30",
          "network_seed_range_start": "192.168.130.10",
          "network_seed_range_end": "192.168.130.20"
        },
        "floating_ip": { "start": "192.168.130.21", "end": "192.168.130.245" }
      }
    `,
  );
});

test('a seed VM in its range is one mistake', () => {
  checkRule(
    floatingBmOverlap,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "baremetal": {
          "network_seed_ip": "192.168.130.15",
          "network_seed_range_start": "192.168.130.10",
          "network_seed_range_end": "192.168.130.20"
        },
        "floating_ip": { "start": "192.168.130.2", "end": "192.168.130.245" }
      //                          ^^^^^^^^^^^^^^^ error: The floating IP pool 192.168.130.2 to 192.168.130.245 overlaps the seed range, 192.168.130.10 to 192.168.130.20.
      //                          | fix: Let the pool begin at '192.168.130.21'
      //                          | fix: Let the pool end at '192.168.130.9'
      //                          | related 5: The seed range begins here.
      }
    `,
  );
});

test('ranges beside each other', () => {
  checkSilent(
    floatingBmOverlap,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "baremetal": {
          "network_seed_ip": "192.168.130.3",
          "network_undercloud_range_start": "192.168.130.23",
          "network_undercloud_range_end": "192.168.130.126"
        },
        "floating_ip": { "start": "192.168.130.127", "end": "192.168.130.245" }
      }
    `,
  );
});

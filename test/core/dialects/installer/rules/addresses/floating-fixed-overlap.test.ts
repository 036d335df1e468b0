import { test } from 'vitest';
import { floatingFixedOverlap } from '../../../../../../server/src/core/dialects/installer/rules/addresses/floating-fixed-overlap.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

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
    //          ^^^^^^^^^^^^^^^^ error: The subnet of floating IPs, 10.20.131.0/24, overlaps 10.0.0.0/8, the default network of tenants. Set 'fixed_range_cidr'.
    //          | fix: Set 'fixed_range_cidr' to '172.16.0.0/16'
    //          | -   }
    //          | +   },
    //          | +   "fixed_range_cidr": "172.16.0.0/16"
      }
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
    //                                                                         ^^^^^^^^^^^^^^^^ error: The subnet of floating IPs, 10.20.131.0/24, overlaps 10.0.0.0/8, the default network of tenants. Set 'fixed_range_cidr'.
    //                                                                         | fix: Set 'fixed_range_cidr' to '172.18.0.0/16'
    //                                                                         | -   "floating_ip": { "start": "10.20.131.2", "end": "10.20.131.245", "cidr": "10.20.131.0/24" }
    //                                                                         | +   "floating_ip": { "start": "10.20.131.2", "end": "10.20.131.245", "cidr": "10.20.131.0/24" },
    //                                                                         | +   "fixed_range_cidr": "172.18.0.0/16"
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
    //          ^^^^^^^^^^^^^^^^^^ error: The subnet of floating IPs, 192.168.131.0/24, overlaps 192.168.128.0/20, the network of tenants.
    //          | related 3: The network of tenants is 192.168.128.0/20.
    //          | no fix
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
    //                          ^^^^^^^^^^^^^^^ error: The floating IP pool 192.168.131.2 to 192.168.131.245 overlaps 192.168.128.0/20, the network of tenants.
    //                          | related 3: The network of tenants is 192.168.128.0/20.
    //                          | no fix
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

test('no floating IPs, and a network of tenants that cannot be read', () => {
  checkKvm(floatingFixedOverlap, { floating_ip: undefined });
  checkKvm(floatingFixedOverlap, { fixed_range_cidr: '<cidr>', 'floating_ip.cidr': '10.1.0.0/24' });
  checkKvm(floatingFixedOverlap, {
    fixed_range_cidr: undefined,
    'floating_ip.cidr': undefined,
    'floating_ip.end': '<end>',
  });
});

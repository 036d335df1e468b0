import { test } from 'vitest';
import { floatingDefaultMismatch } from '../../../../../../server/src/core/dialects/installer/rules/addresses/floating-default-mismatch.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('a management network of its own', () => {
  checkRule(
    floatingDefaultMismatch,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": { "network_cidr": "192.168.130.0/24" }
    //                               ^^^^^^^^^^^^^^^^^^ warning: The management network is 192.168.130.0/24, but without 'floating_ip' the floating IPs are 192.0.2.45 to 192.0.2.254.
    //                               | fix: Add 'floating_ip' with 192.168.130.2 to 192.168.130.254
    //                               | -   "baremetal": { "network_cidr": "192.168.130.0/24" }
    //                               | +   "baremetal": { "network_cidr": "192.168.130.0/24" },
    //                               | +   "floating_ip": { "start": "192.168.130.2", "end": "192.168.130.254", "cidr": "192.168.130.0/24" }
    }
    `,
  );
});

test('all defaults, and a section', () => {
  checkSilent(
    floatingDefaultMismatch,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "baremetal": { "network_cidr": "192.0.2.0/24" }
      }
      #- /other.json
      {
        "cloud_type": "KVM",
        "baremetal": { "network_cidr": "192.168.130.0/24" },
        "floating_ip": {}
      }
    `,
  );
});

test('nothing is written, or the default', () => {
  checkKvm(floatingDefaultMismatch, { floating_ip: undefined, baremetal: undefined });
  checkKvm(floatingDefaultMismatch, { floating_ip: undefined, 'baremetal.network_cidr': '192.0.2.0/24' });
  checkKvm(floatingDefaultMismatch, { floating_ip: undefined, 'baremetal.network_cidr': '<cidr>' });
});

test('a VLAN of its own has the next free subnet', () => {
  checkKvm(
    floatingDefaultMismatch,
    { floating_ip: undefined, 'svc.allocate_cidr': '192.168.131.0/24' },
    `
    ...
        "network_cidr": "192.168.130.0/24",
    //                  ^^^^^^^^^^^^^^^^^^ warning: The management network is 192.168.130.0/24, but without 'floating_ip' the floating IPs are 192.0.2.45 to 192.0.2.254.
    //                  | fix: Add 'floating_ip' with 192.168.132.2 to 192.168.132.254
    //                  | -   }
    //                  | +   },
    //                  | +   "floating_ip": { "start": "192.168.132.2", "end": "192.168.132.254", "cidr": "192.168.132.0/24" }
    ...
    `,
  );
});

test('somebody else may own what comes behind a public network', () => {
  checkKvm(
    floatingDefaultMismatch,
    { floating_ip: undefined, 'baremetal.network_cidr': '15.200.14.0/24' },
    `
    ...
        "network_cidr": "15.200.14.0/24",
    //                  ^^^^^^^^^^^^^^^^ warning: The management network is 15.200.14.0/24, but without 'floating_ip' the floating IPs are 192.0.2.45 to 192.0.2.254.
    //                  | no fix
    ...
    `,
  );
});

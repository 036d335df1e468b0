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
    //                               | no fix
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

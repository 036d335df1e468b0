/** `installer/ntp-name-hos10`. */
import { test } from 'vitest';
import { ntpNameHos10 } from '../../../../../../server/src/core/dialects/installer/rules/services/ntp-name-hos10.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('names in 1.0', () => {
  checkRule(
    ntpNameHos10,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": {
          "overcloud_server": "ntp.example.net",
      //                      ^^^^^^^^^^^^^^^^^ error: 'ntp.example.net' must be an IP address in Helion OpenStack 1.0. The file is read as 1.0 because 'ntp' has no 'seed_server', which 1.1 requires.
          "undercloud_server": "172.20.1.12"
        }
      }
    `,
  );
});

test('names in 1.1, and in a file of which nobody knows the release', () => {
  checkSilent(
    ntpNameHos10,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": { "overcloud_server": "ntp.example.net" }
      }
      #- /other.json
      {
        "cloud_type": "KVM",
        "ntp": { "overcloud_server": "ntp.example.net", "undercloud_server": "ntp.example.net", "seed_server": "ntp.example.net" }
      }
    `,
  );
});

test('two names', () => {
  checkKvm(
    ntpNameHos10,
    { 'ntp.seed_server': 'one.example.net', 'ntp.overcloud_server': 'two.example.net', dns: undefined },
    `
      ...
          "overcloud_server": "two.example.net",
      //                      ^^^^^^^^^^^^^^^^^ error: 'two.example.net' must be an IP address in Helion OpenStack 1.0.
      //                      | no fix
      ...
          "seed_server": "one.example.net"
      //                 ^^^^^^^^^^^^^^^^^ error: 'one.example.net' must be an IP address in Helion OpenStack 1.0.
      //                 | no fix
      ...
  `,
    { options: { 'installer.version': '1.0' } },
  );
});

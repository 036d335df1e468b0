/** `installer/ntp-loopback`. */
import { test } from 'vitest';
import { ntpLoopback } from '../../../../../../server/src/core/dialects/installer/rules/services/ntp-loopback.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('the node itself, where the others agree', () => {
  checkRule(
    ntpLoopback,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": {
          "overcloud_server": "172.20.1.12",
          "undercloud_server": "127.127.1.0",
      //                       ^^^^^^^^^^^^^ warning: '127.127.1.0' is the node itself; name a server that all nodes reach.
      //                       | preferred fix: Change to '172.20.1.12'
          "seed_server": "172.20.1.12"
        }
      }
    `,
  );
  checkFix(
    ntpLoopback,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": {
          "overcloud_server": "172.20.1.12",
          "undercloud_server": "127.127.1.0",
          "seed_server": "172.20.1.12"
        }
      }
    `,
    "Change to '172.20.1.12'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": {
          "overcloud_server": "172.20.1.12",
          "undercloud_server": "172.20.1.12",
          "seed_server": "172.20.1.12"
        }
      }
    `,
  );
});

test('the node itself, by its name and for all', () => {
  checkRule(
    ntpLoopback,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": { "overcloud_server": "localhost", "undercloud_server": "127.0.0.1" }
      //                             ^^^^^^^^^^^ warning: 'localhost' is the node itself; name a server that all nodes reach.
      //                                                               ^^^^^^^^^^^ warning: '127.0.0.1' is the node itself; name a server that all nodes reach.
      }
    `,
  );
});

test('a server elsewhere', () => {
  checkSilent(
    ntpLoopback,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": { "overcloud_server": "172.20.1.12", "undercloud_server": "time.localhost.example" }
      }
    `,
  );
});

test('two others name the same server', () => {
  checkKvm(
    ntpLoopback,
    { 'ntp.seed_server': '127.0.0.1' },
    `
      ...
          "seed_server": "127.0.0.1"
      //                 ^^^^^^^^^^^ warning: '127.0.0.1' is the node itself; name a server that all nodes reach.
      //                 | preferred fix: Change to '172.20.1.12'
      //                 | -     "seed_server": "127.0.0.1"
      //                 | +     "seed_server": "172.20.1.12"
      ...
  `,
  );
});

test('by name, and one other server', () => {
  checkKvm(
    ntpLoopback,
    { ntp: { seed_server: 'LocalHost', overcloud_server: '172.20.1.12' } },
    `
      ...
          "seed_server": "LocalHost",
      //                 ^^^^^^^^^^^ warning: 'LocalHost' is the node itself; name a server that all nodes reach.
      //                 | fix: Change to '172.20.1.12'
      //                 | -     "seed_server": "LocalHost",
      //                 | +     "seed_server": "172.20.1.12",
      ...
  `,
  );
});

test('others that differ', () => {
  checkKvm(
    ntpLoopback,
    { ntp: { seed_server: '127.9.9.9', overcloud_server: '172.20.1.12', undercloud_server: '172.20.1.13' } },
    `
      ...
          "seed_server": "127.9.9.9",
      //                 ^^^^^^^^^^^ warning: '127.9.9.9' is the node itself; name a server that all nodes reach.
      //                 | no fix
      ...
  `,
  );
});

test('other networks', () => {
  checkKvm(ntpLoopback, { 'ntp.seed_server': '128.0.0.1' });
});

test('another part that asks itself does not count', () => {
  checkKvm(
    ntpLoopback,
    { 'ntp.seed_server': '127.0.0.1', 'ntp.overcloud_server': '127.0.0.1' },
    `
      ...
          "overcloud_server": "127.0.0.1",
      //                      ^^^^^^^^^^^ warning: '127.0.0.1' is the node itself; name a server that all nodes reach.
      //                      | fix: Change to '172.20.1.12'
      //                      | -     "overcloud_server": "127.0.0.1",
      //                      | +     "overcloud_server": "172.20.1.12",
      ...
          "seed_server": "127.0.0.1"
      //                 ^^^^^^^^^^^ warning: '127.0.0.1' is the node itself; name a server that all nodes reach.
      //                 | fix: Change to '172.20.1.12'
      //                 | -     "seed_server": "127.0.0.1"
      //                 | +     "seed_server": "172.20.1.12"
      ...
  `,
  );
});

/** `installer/ntp-servers-differ`. */
import { test } from 'vitest';
import { ntpServersDiffer } from '../../../../../../server/src/core/dialects/installer/rules/services/ntp-servers-differ.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('the one that differs from two', () => {
  checkRule(
    ntpServersDiffer,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": {
          "seed_server": "172.20.1.21",
      //                 ^^^^^^^^^^^^^ warning: 'seed_server' is '172.20.1.21', but 'overcloud_server' is '172.20.1.12'. All nodes should use one NTP server.
      //                 | fix: Change to '172.20.1.12'
      //                 | related 5: 'overcloud_server' is '172.20.1.12'.
          "overcloud_server": "172.20.1.12",
          "undercloud_server": "172.20.1.12"
        }
      }
    `,
  );
  checkFix(
    ntpServersDiffer,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": {
          "seed_server": "172.20.1.21",
          "overcloud_server": "172.20.1.12",
          "undercloud_server": "172.20.1.12"
        }
      }
    `,
    "Change to '172.20.1.12'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": {
          "seed_server": "172.20.1.12",
          "overcloud_server": "172.20.1.12",
          "undercloud_server": "172.20.1.12"
        }
      }
    `,
  );
});

test('between two, that of the overcloud counts', () => {
  checkRule(
    ntpServersDiffer,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": {
          "undercloud_server": "ntp-2.example.net",
      //                       ^^^^^^^^^^^^^^^^^^^ warning: 'undercloud_server' is 'ntp-2.example.net', but 'overcloud_server' is 'ntp-1.example.net'. All nodes should use one NTP server.
      //                       | fix: Change to 'ntp-1.example.net'
      //                       | related 5: 'overcloud_server' is 'ntp-1.example.net'.
          "overcloud_server": "ntp-1.example.net"
        }
      }
    `,
  );
  checkFix(
    ntpServersDiffer,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": {
          "undercloud_server": "ntp-2.example.net",
          "overcloud_server": "ntp-1.example.net"
        }
      }
    `,
    "Change to 'ntp-1.example.net'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": {
          "undercloud_server": "ntp-1.example.net",
          "overcloud_server": "ntp-1.example.net"
        }
      }
    `,
  );
});

test('a name and an address may be one server', () => {
  checkSilent(
    ntpServersDiffer,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": { "overcloud_server": "ntp.example.net", "undercloud_server": "172.20.1.12" }
      }
    `,
  );
});

test('the same name in another case', () => {
  checkSilent(
    ntpServersDiffer,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": { "overcloud_server": "ntp.example.net", "undercloud_server": "NTP.example.net" }
      }
    `,
  );
});

test('the node itself is another mistake', () => {
  checkSilent(
    ntpServersDiffer,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": { "overcloud_server": "172.20.1.12", "undercloud_server": "127.0.0.1" }
      }
    `,
  );
});

test('the odd one out', () => {
  checkKvm(
    ntpServersDiffer,
    { 'ntp.seed_server': '172.20.1.13' },
    `
      ...
          "seed_server": "172.20.1.13"
      //                 ^^^^^^^^^^^^^ warning: 'seed_server' is '172.20.1.13', but 'overcloud_server' is '172.20.1.12'. All nodes should use one NTP server.
      //                 | related 29: 'overcloud_server' is '172.20.1.12'.
      //                 | fix: Change to '172.20.1.12'
      //                 | -     "seed_server": "172.20.1.13"
      //                 | +     "seed_server": "172.20.1.12"
      ...
  `,
  );
});

test('a name may be that address', () => {
  checkKvm(ntpServersDiffer, { 'ntp.seed_server': 'ntp.example.net' });
});

test('what is more than one server is left to another rule', () => {
  checkKvm(ntpServersDiffer, {
    ntp: { seed_server: '172.20.1.1 172.20.1.2', overcloud_server: '172.20.1.3 172.20.1.4' },
  });
});

test('a blank in an address is the mistake of another rule', () => {
  checkKvm(ntpServersDiffer, { 'ntp.overcloud_server': ' 172.20.1.12', 'ntp.seed_server': '172.20.1.13' });
});

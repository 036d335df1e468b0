/** `installer/ntp-format`. */
import { test } from 'vitest';
import { ntpFormat } from '../../../../../../server/src/core/dialects/installer/rules/services/ntp-format.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('a port', () => {
  checkRule(
    ntpFormat,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": { "overcloud_server": "172.20.1.12:123" }
      //                             ^^^^^^^^^^^^^^^^^ error: '172.20.1.12:123' has a port; an NTP server is an address or a name alone.
      //                             | preferred fix: Change to '172.20.1.12'
      }
    `,
  );
  checkFix(
    ntpFormat,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": { "overcloud_server": "172.20.1.12:123" }
      }
    `,
    "Change to '172.20.1.12'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": { "overcloud_server": "172.20.1.12" }
      }
    `,
  );
});

test('a scheme, a port and a path', () => {
  checkRule(
    ntpFormat,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": { "overcloud_server": "ntp://ntp.example.net:123/time" }
      //                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'ntp://ntp.example.net:123/time' has a scheme, a port and a path; an NTP server is an address or a name alone.
      //                             | preferred fix: Change to 'ntp.example.net'
      }
    `,
  );
  checkFix(
    ntpFormat,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": { "overcloud_server": "ntp://ntp.example.net:123/time" }
      }
    `,
    "Change to 'ntp.example.net'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": { "overcloud_server": "ntp.example.net" }
      }
    `,
  );
});

test('blanks', () => {
  checkRule(
    ntpFormat,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": {
          "overcloud_server": " 172.20.1.12",
      //                      ^^^^^^^^^^^^^^ error: ' 172.20.1.12' has a space in it; an NTP server is an address or a name alone.
      //                      | preferred fix: Change to '172.20.1.12'
          "undercloud_server": "172.20. 1.12"
      //                       ^^^^^^^^^^^^^^ error: '172.20. 1.12' has a space in it; an NTP server is an address or a name alone.
      //                       | preferred fix: Change to '172.20.1.12'
        }
      }
    `,
  );
  checkFix(
    ntpFormat,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": {
          "overcloud_server": " 172.20.1.12",
          "undercloud_server": "172.20. 1.12"
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
          "undercloud_server": "172.20. 1.12"
        }
      }
    `,
  );
});

test('two servers in one key', () => {
  checkRule(
    ntpFormat,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": { "overcloud_server": "172.20.1.12, 172.20.1.13" }
      //                             ^^^^^^^^^^^^^^^^^^^^^^^^^^ error: '172.20.1.12, 172.20.1.13' is more than one server; this key takes one address or name.
      }
    `,
  );
});

test('neither an address nor a name', () => {
  checkRule(
    ntpFormat,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": {
          "overcloud_server": "300.20.1.12",
      //                      ^^^^^^^^^^^^^ error: '300.20.1.12' is neither an IPv4 address nor a name.
          "undercloud_server": "time_is@example"
      //                       ^^^^^^^^^^^^^^^^^ error: 'time_is@example' is neither an IPv4 address nor a name.
        }
      }
    `,
  );
});

test('addresses, names and what waits to be filled in', () => {
  checkSilent(
    ntpFormat,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": { "overcloud_server": "172.20.1.12", "undercloud_server": "ntp-1.example.net", "seed_server": "<the NTP server>" }
      }
    `,
  );
});

test('a scheme and a slash', () => {
  checkKvm(
    ntpFormat,
    { 'ntp.seed_server': 'ntp://172.20.1.12/' },
    `
      ...
          "seed_server": "ntp://172.20.1.12/"
      //                 ^^^^^^^^^^^^^^^^^^^^ error: 'ntp://172.20.1.12/' has a scheme; an NTP server is an address or a name alone.
      //                 | preferred fix: Change to '172.20.1.12'
      //                 | -     "seed_server": "ntp://172.20.1.12/"
      //                 | +     "seed_server": "172.20.1.12"
      ...
  `,
  );
});

test('two servers, and none', () => {
  checkKvm(
    ntpFormat,
    { 'ntp.seed_server': '172.20.1.12 172.20.1.13', 'ntp.overcloud_server': '300.1.1.1' },
    `
      ...
          "overcloud_server": "300.1.1.1",
      //                      ^^^^^^^^^^^ error: '300.1.1.1' is neither an IPv4 address nor a name.
      //                      | no fix
      ...
          "seed_server": "172.20.1.12 172.20.1.13"
      //                 ^^^^^^^^^^^^^^^^^^^^^^^^^ error: '172.20.1.12 172.20.1.13' is more than one server; this key takes one address or name.
      //                 | no fix
      ...
  `,
  );
});

test('a slash', () => {
  checkKvm(
    ntpFormat,
    { 'ntp.seed_server': 'ntp.example.net/' },
    `
      ...
          "seed_server": "ntp.example.net/"
      //                 ^^^^^^^^^^^^^^^^^^ error: 'ntp.example.net/' has a slash; an NTP server is an address or a name alone.
      //                 | preferred fix: Change to 'ntp.example.net'
      //                 | -     "seed_server": "ntp.example.net/"
      //                 | +     "seed_server": "ntp.example.net"
      ...
  `,
  );
});

test('an address of IPv6 in brackets', () => {
  checkKvm(
    ntpFormat,
    { 'ntp.seed_server': '[fd00::1]:123' },
    `
      ...
          "seed_server": "[fd00::1]:123"
      //                 ^^^^^^^^^^^^^^^ error: '[fd00::1]:123' is neither an IPv4 address nor a name.
      //                 | no fix
      ...
  `,
  );
});

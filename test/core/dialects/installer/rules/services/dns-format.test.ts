/** `installer/dns-format`. */
import { test } from 'vitest';
import { dnsFormat } from '../../../../../../server/src/core/dialects/installer/rules/services/dns-format.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('a port', () => {
  checkRule(
    dnsFormat,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "dns": { "seed_server": "172.20.1.53:8080" }
      //                        ^^^^^^^^^^^^^^^^^^ error: '172.20.1.53:8080' has a port; a DNS server is an IPv4 address alone.
      //                        | preferred fix: Change to '172.20.1.53'
      }
    `,
  );
  checkFix(
    dnsFormat,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "dns": { "seed_server": "172.20.1.53:8080" }
      }
    `,
    "Change to '172.20.1.53'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "dns": { "seed_server": "172.20.1.53" }
      }
    `,
  );
});

test('a URL', () => {
  checkRule(
    dnsFormat,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "dns": { "seed_server": "http://172.20.1.53:8080/" }
      //                        ^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'http://172.20.1.53:8080/' has a scheme and a port; a DNS server is an IPv4 address alone.
      //                        | preferred fix: Change to '172.20.1.53'
      }
    `,
  );
  checkFix(
    dnsFormat,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "dns": { "seed_server": "http://172.20.1.53:8080/" }
      }
    `,
    "Change to '172.20.1.53'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "dns": { "seed_server": "172.20.1.53" }
      }
    `,
  );
});

test('a prefix length and a blank', () => {
  checkRule(
    dnsFormat,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "dns": {
          "seed_server": "172.20.1.53/24",
      //                 ^^^^^^^^^^^^^^^^ error: '172.20.1.53/24' has a prefix length; a DNS server is an IPv4 address alone.
      //                 | preferred fix: Change to '172.20.1.53'
          "overcloud_server": "172.20.1.53 "
      //                      ^^^^^^^^^^^^^^ error: '172.20.1.53 ' has a space in it; a DNS server is an IPv4 address alone.
      //                      | preferred fix: Change to '172.20.1.53'
        }
      }
    `,
  );
  checkFix(
    dnsFormat,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "dns": {
          "seed_server": "172.20.1.53/24",
          "overcloud_server": "172.20.1.53 "
        }
      }
    `,
    "Change to '172.20.1.53'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "dns": {
          "seed_server": "172.20.1.53",
          "overcloud_server": "172.20.1.53 "
        }
      }
    `,
  );
});

test('a name, two servers, no address and another family', () => {
  checkRule(
    dnsFormat,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "dns": {
          "seed_server": "dns.example.net",
      //                 ^^^^^^^^^^^^^^^^^ error: 'dns.example.net' is a name, but a DNS server must be an IPv4 address.
          "overcloud_server": "172.20.1.53,172.20.1.54",
      //                      ^^^^^^^^^^^^^^^^^^^^^^^^^ error: '172.20.1.53,172.20.1.54' is more than one server, but this key takes one IPv4 address.
          "undercloud_server": "172.20.1.530"
      //                       ^^^^^^^^^^^^^^ error: '172.20.1.530' is not an IPv4 address.
        }
      }
      #- /other.json
      {
        "cloud_type": "KVM",
        "dns": { "seed_server": "fd00::53" }
      //                        ^^^^^^^^^^ error: 'fd00::53' is not an IPv4 address.
      }
    `,
  );
});

test('addresses, and what waits to be filled in', () => {
  checkSilent(
    dnsFormat,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "dns": { "seed_server": "172.20.1.53", "overcloud_server": "x.x.x.x", "undercloud_server": "" }
      }
    `,
  );
});

test('a port behind it', () => {
  checkKvm(
    dnsFormat,
    { 'dns.seed_server': '172.20.1.53:53' },
    `
      ...
          "seed_server": "172.20.1.53:53",
      //                 ^^^^^^^^^^^^^^^^ error: '172.20.1.53:53' has a port; a DNS server is an IPv4 address alone.
      //                 | preferred fix: Change to '172.20.1.53'
      //                 | -     "seed_server": "172.20.1.53:53",
      //                 | +     "seed_server": "172.20.1.53",
      ...
  `,
  );
});

test('a name, and several servers', () => {
  checkKvm(
    dnsFormat,
    { 'dns.seed_server': 'ns.example.net', 'dns.overcloud_server': '172.20.1.53,172.20.1.54' },
    `
      ...
          "seed_server": "ns.example.net",
      //                 ^^^^^^^^^^^^^^^^ error: 'ns.example.net' is a name, but a DNS server must be an IPv4 address.
      //                 | no fix
      ...
          "overcloud_server": "172.20.1.53,172.20.1.54",
      //                      ^^^^^^^^^^^^^^^^^^^^^^^^^ error: '172.20.1.53,172.20.1.54' is more than one server, but this key takes one IPv4 address.
      //                      | no fix
      ...
  `,
  );
});

test('a name with a port', () => {
  checkKvm(
    dnsFormat,
    { 'dns.seed_server': 'ns.example.net:53' },
    `
      ...
          "seed_server": "ns.example.net:53",
      //                 ^^^^^^^^^^^^^^^^^^^ error: 'ns.example.net:53' has a port; a DNS server is an IPv4 address alone.
      //                 | no fix
      ...
  `,
  );
});

/** `installer/ntp-name-needs-dns`. */
import { test } from 'vitest';
import { ntpNameNeedsDns } from '../../../../../../server/src/core/dialects/installer/rules/services/ntp-name-needs-dns.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('nothing resolves the names', () => {
  checkRule(
    ntpNameNeedsDns,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": {
          "overcloud_server": "ntp.example.net",
      //                      ^^^^^^^^^^^^^^^^^ error: 'ntp.example.net' is a name, but the file has no section 'dns' with servers to resolve it.
      //                      | related 5: 'undercloud_server' is also a name.
          "undercloud_server": "ntp.example.net",
          "seed_server": "172.20.1.12"
        }
      }
    `,
  );
});

test('with name servers', () => {
  checkSilent(
    ntpNameNeedsDns,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "dns": { "overcloud_server": "172.20.1.53" },
        "ntp": { "overcloud_server": "ntp.example.net", "undercloud_server": "ntp.example.net", "seed_server": "ntp.example.net" }
      }
    `,
  );
});

test('1.0 is another mistake', () => {
  checkSilent(
    ntpNameNeedsDns,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": { "overcloud_server": "ntp.example.net", "undercloud_server": "ntp.example.net" }
      }
    `,
  );
});

test('one mistake, said once', () => {
  checkKvm(
    ntpNameNeedsDns,
    { 'ntp.seed_server': 'one.example.net', 'ntp.overcloud_server': 'two.example.net', dns: undefined },
    `
      ...
          "overcloud_server": "two.example.net",
      //                      ^^^^^^^^^^^^^^^^^ error: 'two.example.net' is a name, but the file has no section 'dns' with servers to resolve it.
      //                      | related 26: 'seed_server' is also a name.
      //                      | fix: Add 'dns' with placeholders
      //                      |       "customer_router_ip": "192.168.130.1"
      //                      | +   },
      //                      | +   "dns": {
      //                      | +     "seed_server": "<the DNS server>",
      //                      | +     "undercloud_server": "<the DNS server>",
      //                      | +     "overcloud_server": "<the DNS server>"
      ...
  `,
  );
});

test('the node itself needs no server to be resolved', () => {
  checkKvm(ntpNameNeedsDns, { 'ntp.seed_server': 'localhost', dns: undefined });
});

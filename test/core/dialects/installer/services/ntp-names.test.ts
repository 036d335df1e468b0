/** NTP servers that are given by their names. */
import { test } from 'vitest';
import { checkRule, checkSilent } from '../../../../support/check-rule.js';

const ntpNameNeedsDns = { id: 'installer/ntp-name-needs-dns' };
const ntpNameHos10 = { id: 'installer/ntp-name-hos10' };

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
      //                      | related 5: 'undercloud_server' is a name too.
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

test('names in 1.0', () => {
  checkRule(
    ntpNameHos10,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": {
          "overcloud_server": "ntp.example.net",
      //                      ^^^^^^^^^^^^^^^^^ error: 'ntp.example.net' is a name; Helion OpenStack 1.0 takes only addresses of NTP servers, and the file is read as one for 1.0 because 'ntp' has no 'seed_server', which 1.1 demands.
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

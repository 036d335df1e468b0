/** `installer/ntp-key-missing`. */
import { test } from 'vitest';
import { ntpKeyMissing } from '../../../../../../server/src/core/dialects/installer/rules/services/ntp-key-missing.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('1.1 needs a server for the seed too, which the others tell', () => {
  checkRule(
    ntpKeyMissing,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "dns": { "seed_server": "172.20.1.53" },
        "ntp": {
      //^^^^^ error: Missing required key 'seed_server' in 'ntp' (Helion OpenStack 1.1 and later).
      //| preferred fix: Add 'seed_server' with '172.20.1.12'
          "overcloud_server": "172.20.1.12",
          "undercloud_server": "172.20.1.12"
        }
      }
    `,
  );
  checkFix(
    ntpKeyMissing,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "dns": { "seed_server": "172.20.1.53" },
        "ntp": {
          "overcloud_server": "172.20.1.12",
          "undercloud_server": "172.20.1.12"
        }
      }
    `,
    "Add 'seed_server' with '172.20.1.12'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "dns": { "seed_server": "172.20.1.53" },
        "ntp": {
          "overcloud_server": "172.20.1.12",
          "undercloud_server": "172.20.1.12",
          "seed_server": "172.20.1.12"
        }
      }
    `,
  );
});

test('1.0 knows no server for the seed', () => {
  checkSilent(
    ntpKeyMissing,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": { "overcloud_server": "172.20.1.12", "undercloud_server": "172.20.1.12" }
      }
    `,
  );
});

test('two keys at once', () => {
  checkRule(
    ntpKeyMissing,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": { "seed_server": "172.20.1.12" }
      //^^^^^ error: Missing required keys 'undercloud_server' and 'overcloud_server' in 'ntp'.
      //| preferred fix: Add 'undercloud_server' and 'overcloud_server' with '172.20.1.12'
      }
    `,
  );
  checkFix(
    ntpKeyMissing,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": { "seed_server": "172.20.1.12" }
      }
    `,
    "Add 'undercloud_server' and 'overcloud_server' with '172.20.1.12'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": { "seed_server": "172.20.1.12", "undercloud_server": "172.20.1.12", "overcloud_server": "172.20.1.12" }
      }
    `,
  );
});

test('no server to copy in an empty section', () => {
  checkRule(
    ntpKeyMissing,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": {}
      //^^^^^ error: Missing required keys 'undercloud_server' and 'overcloud_server' in 'ntp'.
      }
    `,
  );
});

test('servers that differ tell nothing', () => {
  checkRule(
    ntpKeyMissing,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "node_min_disk": 512,
        "ntp": { "overcloud_server": "172.20.1.12", "undercloud_server": "172.20.1.13" }
      //^^^^^ error: Missing required key 'seed_server' in 'ntp' (Helion OpenStack 1.1 and later).
      }
    `,
  );
});

test('an empty text is written, and another mistake', () => {
  checkSilent(
    ntpKeyMissing,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": { "seed_server": "", "overcloud_server": "", "undercloud_server": "" }
      }
    `,
  );
});

test('a misspelt key is not missing', () => {
  checkSilent(
    ntpKeyMissing,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": { "seed-server": "172.20.1.12", "overcloud_server": "172.20.1.12", "undercloud_server": "172.20.1.12" }
      }
    `,
  );
});

test('the server of the others', () => {
  checkKvm(
    ntpKeyMissing,
    { 'ntp.undercloud_server': undefined },
    `
      ...
        "ntp": {
      //^^^^^ error: Missing required key 'undercloud_server' in 'ntp'.
      //| preferred fix: Add 'undercloud_server' with '172.20.1.12'
      //| -     "seed_server": "172.20.1.12"
      //| +     "seed_server": "172.20.1.12",
      //| +     "undercloud_server": "172.20.1.12"
      ...
  `,
  );
});

test('servers that differ', () => {
  checkKvm(
    ntpKeyMissing,
    { ntp: { seed_server: '172.20.1.12', overcloud_server: '172.20.1.13' } },
    `
      ...
        "ntp": {
      //^^^^^ error: Missing required key 'undercloud_server' in 'ntp'.
      //| no fix
      ...
  `,
  );
});

test('one that cannot be told', () => {
  checkKvm(
    ntpKeyMissing,
    { ntp: { seed_server: '<server>', overcloud_server: '172.20.1.13' } },
    `
      ...
        "ntp": {
      //^^^^^ error: Missing required key 'undercloud_server' in 'ntp'.
      //| no fix
      ...
  `,
  );
});

test('the same name', () => {
  checkKvm(
    ntpKeyMissing,
    { ntp: { seed_server: 'ntp.example.net', overcloud_server: 'NTP.example.net' } },
    `
      ...
        "ntp": {
      //^^^^^ error: Missing required key 'undercloud_server' in 'ntp'.
      //| preferred fix: Add 'undercloud_server' with 'ntp.example.net'
      //| -     "overcloud_server": "NTP.example.net"
      //| +     "overcloud_server": "NTP.example.net",
      //| +     "undercloud_server": "ntp.example.net"
      ...
  `,
  );
});

test('the seed and another', () => {
  checkKvm(
    ntpKeyMissing,
    { ntp: { overcloud_server: '172.20.1.13' } },
    `
      ...
        "ntp": {
      //^^^^^ error: Missing required keys 'seed_server' and 'undercloud_server' in 'ntp'.
      //| preferred fix: Add 'seed_server' and 'undercloud_server' with '172.20.1.13'
      //| -     "overcloud_server": "172.20.1.13"
      //| +     "overcloud_server": "172.20.1.13",
      //| +     "seed_server": "172.20.1.13",
      //| +     "undercloud_server": "172.20.1.13"
      ...
  `,
  );
});

test('the seed needs none in an old release', () => {
  checkKvm(ntpKeyMissing, { 'ntp.seed_server': undefined }, '', { options: { 'installer.version': '1.0' } });
});

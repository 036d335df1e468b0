/** `installer/ntp-missing`. */
import { test } from 'vitest';
import { ntpMissing } from '../../../../../../server/src/core/dialects/installer/rules/services/ntp-missing.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('no section at all', () => {
  checkRule(
    ntpMissing,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
      //^^^^^^^^^^^^ error: Missing required section 'ntp'. The installer needs the NTP servers of the cloud.
        "compute_scale": 4
      }
    `,
  );
});

test('a section that is there, empty or not', () => {
  checkSilent(
    ntpMissing,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ntp": {}
      }
    `,
  );
});

test('in a broken file nobody knows what is missing', () => {
  checkSilent(
    ntpMissing,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "compute_scale": 4
    `,
  );
});

test('the first key is pointed at', () => {
  checkKvm(
    ntpMissing,
    { ntp: undefined },
    `
      ...
        "cloud_type": "KVM",
      //^^^^^^^^^^^^ error: Missing required section 'ntp'. The installer needs the NTP servers of the cloud.
      //| fix: Add 'ntp' with placeholders
      //|       "customer_router_ip": "192.168.130.1"
      //| +   },
      //| +   "ntp": {
      //| +     "seed_server": "<the NTP server>",
      //| +     "undercloud_server": "<the NTP server>",
      //| +     "overcloud_server": "<the NTP server>"
      ...
  `,
  );
});

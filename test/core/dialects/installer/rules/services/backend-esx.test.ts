/** `installer/backend-esx`. */
import { test } from 'vitest';
import { backendEsx } from '../../../../../../server/src/core/dialects/installer/rules/services/backend-esx.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkEsx } from '../../../../../support/examples.js';

test('both sections', () => {
  checkRule(
    backendEsx,
    `
      #- /esx-custom-ips.json
      {
        "cloud_type": "ESX",
        "vsa": {},
      //^^^^^ warning: 'vsa' is for KVM only; this cloud uses ESX.
      //| fix: Remove 'vsa'
      //| related 2: The cloud type is written here.
        "3par": {}
      //^^^^^^ warning: '3par' is for KVM only; this cloud uses ESX.
      //| fix: Remove '3par'
      //| related 2: The cloud type is written here.
      }
    `,
  );
  checkFix(
    backendEsx,
    `
      #- /esx-custom-ips.json
      {
        "cloud_type": "ESX",
        "vsa": {},
        "3par": {}
      }
    `,
    "Remove 'vsa'",
    `
      #- /esx-custom-ips.json
      {
        "cloud_type": "ESX",
        "3par": {}
      }
    `,
  );
});

test('on KVM, and where the hypervisor is not known', () => {
  checkSilent(
    backendEsx,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": {}
      }
      #- /other.json
      {
        "cloud_type": "KVN",
        "control_virtual_router_id": 202,
        "compute_scale": 1,
        "so_swift_proxy_scale": 0,
        "vsa": {}
      }
    `,
  );
});

test('each section by itself', () => {
  checkEsx(
    backendEsx,
    { vsa: { DEFAULT: {} }, '3par': {} },
    `
      ...
        "vsa": {
      //^^^^^ warning: 'vsa' is for KVM only; this cloud uses ESX.
      //| related 2: The cloud type is written here.
      //| fix: Remove 'vsa'
      //| -   "vsa": {
      //| -     "DEFAULT": {}
      //| -   },
      ...
        "3par": {}
      //^^^^^^ warning: '3par' is for KVM only; this cloud uses ESX.
      //| related 2: The cloud type is written here.
      //| fix: Remove '3par'
      //| -   },
      //| -   "3par": {}
      //| +   }
      ...
  `,
  );
});

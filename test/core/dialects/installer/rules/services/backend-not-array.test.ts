/** `installer/backend-not-array`. */
import { test } from 'vitest';
import { backendNotArray } from '../../../../../../server/src/core/dialects/installer/rules/services/backend-not-array.js';
import { goodVsa } from '../../../../../../server/src/core/dialects/installer/rules/services/storage-examples.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('a text in place of the list', () => {
  checkRule(
    backendNotArray,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "DEFAULT": { "enabled_backends": "cluster_1, cluster_2" }, "cluster_1": {}, "cluster_2": {} }
      //                                          ^^^^^^^^^^^^^^^^^^^^^^ error: 'enabled_backends' must be a list in brackets, even for a single back end.
      //                                          | preferred fix: Put 'cluster_1' and 'cluster_2' in a list
      }
    `,
  );
  checkFix(
    backendNotArray,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "DEFAULT": { "enabled_backends": "cluster_1, cluster_2" }, "cluster_1": {}, "cluster_2": {} }
      }
    `,
    "Put 'cluster_1' and 'cluster_2' in a list",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "DEFAULT": { "enabled_backends": ["cluster_1", "cluster_2"] }, "cluster_1": {}, "cluster_2": {} }
      }
    `,
  );
});

test('a map in place of the list', () => {
  checkRule(
    backendNotArray,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "DEFAULT": { "enabled_backends": { "cluster_1": true } }, "cluster_1": {} }
      //                                          ^^^^^^^^^^^^^^^^^^^^^ error: 'enabled_backends' must be a list in brackets, even for a single back end.
      }
    `,
  );
});

test('a list is a list', () => {
  checkSilent(
    backendNotArray,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "DEFAULT": { "enabled_backends": ["cluster_1"] }, "cluster_1": {} }
      }
    `,
  );
});

test('names with commas between them', () => {
  checkKvm(
    backendNotArray,
    { vsa: goodVsa, 'vsa.DEFAULT.enabled_backends': 'cluster_1, cluster_2' },
    `
      ...
            "enabled_backends": "cluster_1, cluster_2"
      //                        ^^^^^^^^^^^^^^^^^^^^^^ error: 'enabled_backends' must be a list in brackets, even for a single back end.
      //                        | preferred fix: Put 'cluster_1' and 'cluster_2' in a list
      //                        | -       "enabled_backends": "cluster_1, cluster_2"
      //                        | +       "enabled_backends": ["cluster_1", "cluster_2"]
      ...
  `,
  );
});

test('a number names nothing', () => {
  checkKvm(
    backendNotArray,
    { vsa: goodVsa, 'vsa.DEFAULT.enabled_backends': 1 },
    `
      ...
            "enabled_backends": 1
      //                        ^ error: 'enabled_backends' must be a list in brackets, even for a single back end.
      //                        | no fix
      ...
  `,
  );
});

test('an object names nothing', () => {
  checkKvm(
    backendNotArray,
    { vsa: goodVsa, 'vsa.DEFAULT.enabled_backends': {} },
    `
      ...
            "enabled_backends": {}
      //                        ^^ error: 'enabled_backends' must be a list in brackets, even for a single back end.
      //                        | no fix
      ...
  `,
  );
});

/** `installer/backend-duplicate`. */
import { test } from 'vitest';
import { backendDuplicate } from '../../../../../../server/src/core/dialects/installer/rules/services/backend-duplicate.js';
import {
  good3par,
  goodVsa,
} from '../../../../../../server/src/core/dialects/installer/rules/services/storage-examples.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('a name twice in one list', () => {
  checkRule(
    backendDuplicate,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "DEFAULT": { "enabled_backends": ["cluster_1", "cluster_1"] }, "cluster_1": {} }
      //                                                        ^^^^^^^^^^^ error: Duplicate back end 'cluster_1': it is already enabled.
      //                                                        | preferred fix: Remove the second 'cluster_1'
      //                                                        | related 3: 'cluster_1' is enabled here.
      }
    `,
  );
});

test('a name in both lists', () => {
  checkRule(
    backendDuplicate,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": { "DEFAULT": { "enabled_backends": ["array_1"] }, "array_1": {} },
        "vsa": { "DEFAULT": { "enabled_backends": ["array_1", "cluster_1"] }, "cluster_1": {} }
      //                                           ^^^^^^^^^ error: Duplicate back end 'array_1': it is already enabled in '3par'.
      //                                           | preferred fix: Remove the second 'array_1'
      //                                           | related 3: 'array_1' is enabled here.
      }
    `,
  );
  checkFix(
    backendDuplicate,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": { "DEFAULT": { "enabled_backends": ["array_1"] }, "array_1": {} },
        "vsa": { "DEFAULT": { "enabled_backends": ["array_1", "cluster_1"] }, "cluster_1": {} }
      }
    `,
    "Remove the second 'array_1'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": { "DEFAULT": { "enabled_backends": ["array_1"] }, "array_1": {} },
        "vsa": { "DEFAULT": { "enabled_backends": ["cluster_1"] }, "cluster_1": {} }
      }
    `,
  );
});

test('each name once', () => {
  checkSilent(
    backendDuplicate,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "DEFAULT": { "enabled_backends": ["cluster_1", "cluster_2"] }, "cluster_1": {}, "cluster_2": {} }
      }
    `,
  );
});

test('in the same list', () => {
  checkKvm(
    backendDuplicate,
    { '3par': good3par, '3par.DEFAULT.enabled_backends': ['CPG_1', 'CPG_1'] },
    `
      ...
              "CPG_1"
      //      ^^^^^^^ error: Duplicate back end 'CPG_1': it is already enabled.
      //      | related 51: 'CPG_1' is enabled here.
      //      | preferred fix: Remove the second 'CPG_1'
      //      | -         "CPG_1",
      ...
  `,
  );
});

test('in the list of another array', () => {
  checkKvm(
    backendDuplicate,
    { vsa: goodVsa, '3par': { DEFAULT: { enabled_backends: ['CPG_1', 'cluster_1'] } } },
    `
      ...
              "CPG_1",
              "cluster_1"
      //      ^^^^^^^^^^^ error: Duplicate back end 'cluster_1': it is already enabled in 'vsa'.
      //      | related 51: 'cluster_1' is enabled here.
      //      | preferred fix: Remove the second 'cluster_1'
      //      | -         "CPG_1",
      //      | -         "cluster_1"
      //      | +         "CPG_1"
      ...
  `,
  );
});

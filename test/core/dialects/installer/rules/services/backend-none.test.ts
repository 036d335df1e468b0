/** `installer/backend-none`. */
import { test } from 'vitest';
import { backendNone } from '../../../../../../server/src/core/dialects/installer/rules/services/backend-none.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('nothing in the section', () => {
  checkRule(
    backendNone,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": {},
      //^^^^^ error: 'vsa' has no back end. Add the section of a StoreVirtual VSA back end, or remove 'vsa'.
        "3par": { "DEFAULT": { "enabled_backends": [] } }
      //^^^^^^ error: '3par' has no back end. Add the section of a 3PAR StoreServ back end, or remove '3par'.
      }
    `,
  );
});

test('names without sections are another mistake', () => {
  checkSilent(
    backendNone,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "vsa": { "DEFAULT": { "enabled_backends": ["cluster_1"] } },
        "3par": { "CPG_1": "none" }
      }
    `,
  );
});

test('a section with nothing in it', () => {
  checkKvm(
    backendNone,
    { vsa: { DEFAULT: { enabled_backends: [] } } },
    `
      ...
        "vsa": {
      //^^^^^ error: 'vsa' has no back end. Add the section of a StoreVirtual VSA back end, or remove 'vsa'.
      //| fix: Remove 'vsa'
      //| -   },
      //| -   "vsa": {
      //| -     "DEFAULT": {
      //| -       "enabled_backends": []
      //| -     }
      ...
  `,
  );
});

test('a misspelt word, and names that cannot be read', () => {
  checkKvm(backendNone, { vsa: { default: {} }, '3par': { DEFAULT: { enabled_backends: 'one' } } });
});

test('a section that is written twice', () => {
  checkSilent(
    backendNone,
    `
      #- /kvm.json
      { "cloud_type": "KVM", "vsa": { "DEFAULT": {}, "DEFAULT": {} } }
  `,
  );
});

import { test } from 'vitest';
import { auditDirEmpty } from '../../../../../../server/src/core/dialects/input-model/rules/cloud/audit-dir-empty.js';
import { checkModel } from '../../../../../support/examples.js';

test('an empty folder, however it is written', () => {
  checkModel(auditDirEmpty, {
    'cloudConfig.yml': `
      cloud:
        name: example
        audit-settings:
          audit-dir: '' # nowhere
        # ^^^^^^^^^ error: 'audit-dir' is empty. Without the key, it is '/var/audit'.
        # | preferred fix: Set 'audit-dir' to '/var/audit'
        # | -     audit-dir: '' # nowhere
        # | +     audit-dir: /var/audit # nowhere
          default: enabled
    `,
  });
  checkModel(auditDirEmpty, {
    'cloudConfig.yml': `
      cloud:
        name: example
        audit-settings:
          audit-dir:
        # ^^^^^^^^^ error: 'audit-dir' is empty. Without the key, it is '/var/audit'.
        # | preferred fix: Set 'audit-dir' to '/var/audit'
    `,
  });
  checkModel(auditDirEmpty, {
    'cloudConfig.yml': `
      cloud:
        name: example
        audit-settings:
          audit-dir: ~
        # ^^^^^^^^^ error: 'audit-dir' is empty. Without the key, it is '/var/audit'.
        # | preferred fix: Set 'audit-dir' to '/var/audit'
    `,
  });
});

test('a folder, and what may be one', () => {
  checkModel(auditDirEmpty, {
    'cloudConfig.yml': `
      cloud:
        name: example
        audit-settings:
          audit-dir: /var/log
    `,
  });
  checkModel(auditDirEmpty, {
    'cloudConfig.yml': `
      cloud:
        name: example
        audit-settings:
          audit-dir: {{ dir }}
    `,
  });
  checkModel(auditDirEmpty, {
    'cloudConfig.yml': `
      cloud:
        name: example
        audit-settings:
          default: enabled
    `,
  });
});

test('settings that others share are left alone', () => {
  checkModel(auditDirEmpty, {
    'cloudConfig.yml': `
      common: &common {audit-dir: ''}
      #                ^^^^^^^^^ error: 'audit-dir' is empty. Without the key, it is '/var/audit'.
      #                | no fix
      cloud:
        name: example
        audit-settings: *common
    `,
  });
});

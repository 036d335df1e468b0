import { test } from 'vitest';
import { auditDefaultInvalid } from '../../../../../../server/src/core/dialects/input-model/rules/cloud/audit-default-invalid.js';
import { checkModel } from '../../../../../support/examples.js';

test('two words are right', () => {
  checkModel(auditDefaultInvalid, {
    'cloudConfig.yml': `
      cloud:
        name: example
        audit-settings:
          default: on # or off
          #        ^^ error: 'default' must be 'enabled' or 'disabled', not 'true'.
          #        | fix: Change to 'disabled'
          #        | -     default: on # or off
          #        | +     default: disabled # or off
          #        | fix: Change to 'enabled'
          #        | -     default: on # or off
          #        | +     default: enabled # or off
    `,
  });
  checkModel(auditDefaultInvalid, {
    'cloudConfig.yml': `
      cloud:
        name: example
        audit-settings:
          default: sometimes
          #        ^^^^^^^^^ error: 'default' must be 'enabled' or 'disabled', not 'sometimes'.
          #        | fix: Change to 'disabled'
          #        | fix: Change to 'enabled'
    `,
  });
  checkModel(auditDefaultInvalid, {
    'cloudConfig.yml': `
      cloud:
        name: example
        audit-settings:
          default: enabled
    `,
  });
  checkModel(auditDefaultInvalid, {
    'cloudConfig.yml': `
      cloud:
        name: example
        audit-settings:
          default: disabled
    `,
  });
  checkModel(auditDefaultInvalid, {
    'cloudConfig.yml': `
      cloud:
        name: example
        audit-settings:
          default: {{ word }}
    `,
  });
});

test('null is none of the two words', () => {
  checkModel(auditDefaultInvalid, {
    'cloudConfig.yml': `
      cloud:
        name: example
        audit-settings:
          default: ~
          #        ^ error: 'default' must be 'enabled' or 'disabled'.
          #        | no fix
    `,
  });
});

test('a word that is written elsewhere is not changed', () => {
  checkModel(auditDefaultInvalid, {
    'cloudConfig.yml': `
      cloud:
        name: &name example
        audit-settings:
          default: *name
          #        ^^^^^ error: 'default' must be 'enabled' or 'disabled', not 'example'.
          #        | no fix
    `,
  });
});

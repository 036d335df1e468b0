import { test } from 'vitest';
import { missingTopLevelKey } from '../../../../../../server/src/core/dialects/input-model/rules/cloud/missing-top-level-key.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('the lists that are in no file are told in the configuration', () => {
  checkRule(
    missingTopLevelKey,
    `
      #- /cloudConfig.yml
      product:
      ^^^^^^^ error: Missing required lists in this model: 'server-roles', 'servers'. If another folder adds them, mark this one as a base for overlays.
      | fix: Mark this folder as a base for overlays
      | + # helion-folder: overlay-base
      |   product:
        version: 2
      cloud:
        name: example
      #- /data/a.yml
      control-planes: []
      disk-models: []
      Interface-Models: []
      network-groups: []
      networks: []
  `,
  );
});

test('a list that is missing alone is no sign of a base', () => {
  checkRule(
    missingTopLevelKey,
    `
      #- /cloudConfig.yml
      product:
      ^^^^^^^ error: Missing required list 'servers' in this model.
      | no fix
        version: 2
      cloud:
        name: example
      #- /data/a.yml
      control-planes: []
      disk-models: []
      interface-models: []
      network-groups: []
      networks: []
      server-roles: []
  `,
  );
});

test.each(['overlay-base', 'template'])('a folder that is marked as %s gets them from elsewhere', (word) => {
  checkRule(
    missingTopLevelKey,
    `
      #- /cloudConfig.yml
      product:
        version: 2
      cloud:
        name: example
      #- /data/a.yml
      # helion-folder: ${word}
      control-planes: []
  `,
  );
});

test('a file that cannot be read may hold them', () => {
  checkRule(
    missingTopLevelKey,
    `
      #- /cloudConfig.yml
      product:
        version: 2
      cloud:
        name: example
      #- /data/a.yml
      control-planes: []
      %$#
  `,
  );
});

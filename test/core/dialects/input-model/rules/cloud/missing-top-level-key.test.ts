import { test } from 'vitest';
import { missingTopLevelKey } from '../../../../../../server/src/core/dialects/input-model/rules/cloud/missing-top-level-key.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('the lists that are in no file are told in the configuration', () => {
  checkRule(
    missingTopLevelKey,
    `
      #- /cloudConfig.yml
      product:
      ^^^^^^^ error: No file of this model has the list 'server-roles'.
      ^^^^^^^ error: No file of this model has the list 'servers'.
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

import { test } from 'vitest';
import { inputNoVersion } from '../../../../../../server/src/core/dialects/input-model/rules/cloud/input-no-version.js';
import { checkModel } from '../../../../../support/examples.js';

test('each file says which version it is written in', () => {
  checkModel(inputNoVersion, {
    'data/roles.yml': `
      server-roles: []
      ^^^^^^^^^^^^ error: Missing required key 'product'.
    `,
    'data/groups.yml': `
      product:
        version: 2
      server-groups: []
    `,
  });
});

import { describe, test } from 'vitest';

import { passthroughServerDuplicate } from '../../../../../../server/src/core/dialects/input-model/rules/firewall/passthrough-server-duplicate.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/passthrough-server-duplicate', () => {
  test('in several objects for one server', () => {
    checkModel(passthroughServerDuplicate, {
      'data/more.yml': `
      pass-through:
        - servers:
            - id: controller1
              data:
                proxy: one
            - id: controller2
              data:
                proxy: two
        - servers:
            - id: controller1
              data:
                other: one
                proxy: three
              # ^^^^^ error: Duplicate variable 'proxy' for 'controller1'.
              # | related 5: First defined here.
              # | fix: Remove this 'proxy'
              # | -           proxy: three
    `,
    });
  });

  test('other servers, other variables, servers without an id', () => {
    checkModel(passthroughServerDuplicate, {
      'data/more.yml': `
      pass-through:
        - global:
            proxy: zero
          servers:
            - id: controller1
              data:
                proxy: one
            - id: controller2
              data:
                proxy: two
            - data:
                proxy: three
            - data:
                proxy: four
            - id: controller1
    `,
    });
  });
});

import { describe, test } from 'vitest';

import { passthroughGlobalDuplicate } from '../../../../../../server/src/core/dialects/input-model/rules/firewall/passthrough-global-duplicate.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/passthrough-global-duplicate', () => {
  test('twice in several objects', () => {
    checkModel(passthroughGlobalDuplicate, {
      'data/more.yml': `
      pass-through:
        - global:
            proxy: one
            region: here
        - global:
            region: there
          # ^^^^^^ error: Duplicate variable 'region' for all servers.
          # | related 4: First defined here.
          # | fix: Remove this 'region'
          # | -   - global:
          # | -       region: there
          # | +   - global: {}
        - global:
            proxy: two
          # ^^^^^ error: Duplicate variable 'proxy' for all servers.
          # | related 3: First defined here.
          # | fix: Remove this 'proxy'
          # | -       proxy: two
            other: three
    `,
    });
  });

  test('servers have variables of their own, and what one map says twice is told elsewhere', () => {
    checkModel(passthroughGlobalDuplicate, {
      'data/more.yml': `
      pass-through:
        - global:
            proxy: one
            twice: a
            twice: b
          servers:
            - id: controller1
              data:
                proxy: two
    `,
    });
  });

  test('what is merged into several maps is not removed', () => {
    checkModel(passthroughGlobalDuplicate, {
      'data/more.yml': `
      pass-through:
        - global: &usual
            proxy: one
          # ^^^^^ error: Duplicate variable 'proxy' for all servers.
          # | related 3: First defined here.
          # | no fix
        - global: *usual
    `,
    });
  });
});

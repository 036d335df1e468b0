import { test } from 'vitest';
import { dcnNotPositive } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/dcn-not-positive.js';
import { checkModel } from '../../../../../support/examples.js';

test('times are above zero', () => {
  checkModel(dcnNotPositive, {
    'data/dcn.yml': `
      configuration-data:
        - services: [dcn]
          data:
            vsc_start_delay: 0
            #                ^ error: 'vsc_start_delay' must be at least 1, not 0.
            vsc_start_timeout: -0.5
            #                  ^^^^ error: 'vsc_start_timeout' must be at least 1, not -0.5.
        - services: [dcn]
          data:
            vsc_start_delay: 1
            vsc_start_timeout: '0'
        - services: [dcn]
          data:
            vsc_start_delay:
    `,
  });
});

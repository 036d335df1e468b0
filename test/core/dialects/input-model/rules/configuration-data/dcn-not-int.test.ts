import { test } from 'vitest';
import { dcnNotInt } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/dcn-not-int.js';
import { checkModel } from '../../../../../support/examples.js';

test('times are whole numbers of seconds', () => {
  checkModel(dcnNotInt, {
    'data/dcn.yml': `
      configuration-data:
        - services: [dcn]
          data:
            vsc_start_delay: 2.5
            #                ^^^ error: 'vsc_start_delay' must be a whole number of seconds, not '2.5'.
            vsc_start_timeout: '30'
            #                  ^^^^ error: 'vsc_start_timeout' must be a whole number of seconds, not '30'.
        - services: [dcn]
          data:
            vsc_start_delay: 30
            vsc_start_timeout:
        - services: [dcn]
          data:
            vsc_start_delay: -1
            vsc_start_timeout: [a]
        - services: [dcn]
          data: 2.5
    `,
  });
});

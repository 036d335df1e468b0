import { test } from 'vitest';
import { dcnEmptyParam } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/dcn-empty-param.js';
import { checkModel } from '../../../../../support/examples.js';

test('nothing, null and an empty text are no values', () => {
  checkModel(dcnEmptyParam, {
    'data/dcn.yml': `
      configuration-data:
        - services: [dcn]
          data:
            vsd_host_name:
          # ^^^^^^^^^^^^^ error: 'vsd_host_name' needs a value.
            vsd_user: ''
          # ^^^^^^^^ error: 'vsd_user' needs a value.
            vsd_passwd: ~
          # ^^^^^^^^^^ error: 'vsd_passwd' needs a value.
            vsc_active_ip: 10.0.0.1
            vsc_passive_ip:
        - services: [dcn]
          data:
            vsd_host_name: a
            vsd_user: 0
            vsd_passwd: []
    `,
  });
});

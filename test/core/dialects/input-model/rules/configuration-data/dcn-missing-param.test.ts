import { test } from 'vitest';
import { dcnMissingParam } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/dcn-missing-param.js';
import { checkModel } from '../../../../../support/examples.js';

test('each key that is surely missing', () => {
  checkModel(dcnMissingParam, {
    'data/dcn.yml': `
      configuration-data:
        - name: ONE
          services: [dcn]
          data:
        # ^^^^ error: Missing required key 'vsd_passwd' in the data of 'ONE'.
        # ^^^^ error: Missing required key 'vsc_active_ip' in the data of 'ONE'.
            vsd_host_name:
            vsd_user: u
        - name: TWO
          services: [dcn]
          data:
            vsd_user: u
            <<: *unknown
        - name: THREE
          services: [dcn]
        - name: FOUR
          services: [dcn]
          data: {vsd_host_name: h, vsd_user: u, vsd_passwd: p, vsc_active_ip: 10.0.0.1}
    `,
  });
});

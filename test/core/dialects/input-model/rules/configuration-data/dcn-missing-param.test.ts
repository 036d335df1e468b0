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
        # ^^^^ error: The data of 'ONE' needs 'vsd_passwd'.
        # ^^^^ error: The data of 'ONE' needs 'vsc_active_ip'.
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

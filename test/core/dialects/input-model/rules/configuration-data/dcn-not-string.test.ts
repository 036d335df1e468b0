import { test } from 'vitest';
import { dcnNotString } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/dcn-not-string.js';
import { checkModel } from '../../../../../support/examples.js';

test('digits in a text get quotes', () => {
  checkModel(dcnNotString, {
    'data/dcn.yml': `
      configuration-data:
        - services: [dcn]
          data:
            vsd_host_name: 1.5
            #              ^^^ error: 'vsd_host_name' must be text. Put '1.5' in quotes.
            #              | preferred fix: Put the value in quotes
            #              | -       vsd_host_name: 1.5
            #              | +       vsd_host_name: "1.5"
            vsd_user: on # the user
            #         ^^ error: 'vsd_user' must be text. Put 'on' in quotes.
            #         | preferred fix: Put the value in quotes
            vsd_passwd: 0755
            #           ^^^^ error: 'vsd_passwd' must be text. Put '0755' in quotes.
            #           | preferred fix: Put the value in quotes
            vsc_mgmt_net: 2001-01-01
            vsc_data_net: ''
            vsc_active_ip:
            vsc_passive_ip: 10.0.0.1
            other: 1
    `,
  });
});

test('data that others share is left alone', () => {
  checkModel(dcnNotString, {
    'data/dcn.yml': `
      one: &data {vsd_user: 1}
      #                     ^ error: 'vsd_user' must be text. Put '1' in quotes.
      #                     | no fix
      configuration-data:
        - services: [dcn]
          data: *data
    `,
  });
});

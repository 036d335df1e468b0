import { test } from 'vitest';
import { dcnBadIp } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/dcn-bad-ip.js';
import { checkModel } from '../../../../../support/examples.js';

test('both controllers have an address', () => {
  checkModel(dcnBadIp, {
    'data/dcn.yml': `
      configuration-data:
        - services: [dcn]
          data:
            vsc_active_ip: vsc1.example.net
            #              ^^^^^^^^^^^^^^^^ error: 'vsc1.example.net' is not a valid IP address.
            vsc_passive_ip: 10.0.0.256
            #               ^^^^^^^^^^ error: '10.0.0.256' is not a valid IP address.
            vsd_host_name: vsd1
        - services: [dcn]
          data:
            vsc_active_ip: 10.0.0.1
            vsc_passive_ip: ''
        - services: [dcn]
          data:
            vsc_active_ip: 10.5
            vsc_passive_ip:
        - services: [dcn]
          data:
            vsc_active_ip: [10.0.0.x]
            vsc_passive_ip: fe80::1
        - services: [nova]
          data:
            vsc_active_ip: x
        - services: [dcn]
          data: vsc_active_ip
    `,
  });
});

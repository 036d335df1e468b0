import { describe, test } from 'vitest';

import { firewallPrefixInvalid } from '../../../../../../server/src/core/dialects/input-model/rules/firewall/firewall-prefix-invalid.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/firewall-prefix-invalid', () => {
  test('no address, no length, a length that there is not', () => {
    checkModel(firewallPrefixInvalid, {
      'data/more.yml': `
      firewall-rules:
        - name: OWN
          network-groups:
            - MANAGEMENT
          rules:
            - port-range-min: 22
              port-range-max: 22
              protocol: tcp
              remote-ip-prefix: anywhere
              #                 ^^^^^^^^ error: 'anywhere' is not a valid subnet. Write it as 'address/prefix'.
              #                 | no fix
            - port-range-min: 22
              port-range-max: 22
              protocol: tcp
              remote-ip-prefix: 10.0.0.0/33
              #                 ^^^^^^^^^^^ error: '10.0.0.0/33' is not a valid subnet. Write it as 'address/prefix'.
              #                 | fix: Change to '10.0.0.0/24'
              #                 | -         remote-ip-prefix: 10.0.0.0/33
              #                 | +         remote-ip-prefix: 10.0.0.0/24
            - port-range-min: 22
              port-range-max: 22
              protocol: tcp
              remote-ip-prefix: 10.0.0.256/24
              #                 ^^^^^^^^^^^^^ error: '10.0.0.256/24' is not a valid subnet. Write it as 'address/prefix'.
              #                 | no fix
            - port-range-min: 22
              port-range-max: 22
              protocol: tcp
              remote-ip-prefix: 10.0.0.0/255.0.0.0
              #                 ^^^^^^^^^^^^^^^^^^ error: '10.0.0.0/255.0.0.0' is not a valid subnet. Write it as 'address/prefix'.
              #                 | no fix
            - port-range-min: 22
              port-range-max: 22
              protocol: tcp
              remote-ip-prefix: "::/129"
              #                 ^^^^^^^^ error: '::/129' is not a valid subnet. Write it as 'address/prefix'.
              #                 | no fix
    `,
    });
  });

  test('an address, a subnet, bits of a host', () => {
    checkModel(firewallPrefixInvalid, {
      'data/more.yml': `
      firewall-rules:
        - name: OWN
          network-groups:
            - MANAGEMENT
          rules:
            - port-range-min: 22
              port-range-max: 22
              protocol: tcp
              remote-ip-prefix: 10.0.0.1
            - port-range-min: 22
              port-range-max: 22
              protocol: tcp
              remote-ip-prefix: 0.0.0.0/0
            - port-range-min: 22
              port-range-max: 22
              protocol: tcp
              remote-ip-prefix: 10.0.0.5/24
            - port-range-min: 22
              port-range-max: 22
              protocol: tcp
              remote-ip-prefix: "::/0"
            - port-range-min: 22
              port-range-max: 22
              protocol: tcp
              remote-ip-prefix: "{{ prefix }}"
            - port-range-min: 22
              port-range-max: 22
              protocol: tcp
    `,
    });
  });
});

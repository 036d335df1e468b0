import { describe, test } from 'vitest';

import { firewallIcmpRange } from '../../../../../../server/src/core/dialects/input-model/rules/firewall/firewall-icmp-range.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/firewall-icmp-range', () => {
  test('the type and the code have limits', () => {
    checkModel(firewallIcmpRange, {
      'data/more.yml': `
      firewall-rules:
        - name: OWN
          network-groups:
            - MANAGEMENT
          rules:
            - port-range-min: 256
            #                 ^^^ error: ICMP type must be between 0 and 255, not 256.
            #                 | fix: Change to '8' (echo request)
            #                 | -       - port-range-min: 256
            #                 | +       - port-range-min: 8
              port-range-max: -1
              protocol: icmp
            - port-range-min: 22
              port-range-max: 256
              #               ^^^ error: ICMP code must be between 0 and 255, not 256.
              #               | fix: Change to '0'
              #               | -         port-range-max: 256
              #               | +         port-range-max: 0
              protocol: icmpv6
            - port-range-min: 22
              port-range-max: 256
              protocol: ICMPv6
    `,
    });
  });

  test('from 0 to 255, and ports of other protocols', () => {
    checkModel(firewallIcmpRange, {
      'data/more.yml': `
      firewall-rules:
        - name: OWN
          network-groups:
            - MANAGEMENT
          rules:
            - port-range-min: 0
              port-range-max: 255
              protocol: icmp
            - port-range-min: "{{ type }}"
              port-range-max: 22
              protocol: icmp
            - port-range-min: 8080
              port-range-max: 8090
              protocol: tcp
            - port-range-min: 22
              port-range-max: 300
    `,
    });
  });
});

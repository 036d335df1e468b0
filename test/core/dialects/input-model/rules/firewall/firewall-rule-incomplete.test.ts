import { describe, test } from 'vitest';

import { firewallRuleIncomplete } from '../../../../../../server/src/core/dialects/input-model/rules/firewall/firewall-rule-incomplete.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/firewall-rule-incomplete', () => {
  test('what is missing is listed', () => {
    checkModel(firewallRuleIncomplete, {
      'data/more.yml': `
      firewall-rules:
        - name: OWN
          network-groups:
            - MANAGEMENT
          rules:
            - type: allow
            # ^^^^ error: Missing required keys 'port-range-min', 'port-range-max' and 'protocol' in a rule of 'OWN'.
            # | no fix
            - port-range-max: 22
            # ^^^^^^^^^^^^^^ error: Missing required key 'port-range-min' in a rule of 'OWN'.
            # | fix: Add 'port-range-min: 22'
            # |         - port-range-max: 22
            # |           protocol: tcp
            # | +         port-range-min: 22
              protocol: tcp
            - port-range-min: 22
            # ^^^^^^^^^^^^^^ error: Missing required key 'port-range-max' in a rule of 'OWN'.
            # | fix: Add 'port-range-max: 22'
            # |         - port-range-min: 22
            # |           protocol: tcp
            # | +         port-range-max: 22
              protocol: tcp
            - port-range-min: 22
            # ^^^^^^^^^^^^^^ error: Missing required key 'protocol' in a rule of 'OWN'.
            # | fix: Add 'protocol: tcp'
            # |           port-range-max: 22
            # | +         protocol: tcp
            # | fix: Add 'protocol: udp'
            # |           port-range-max: 22
            # | +         protocol: udp
            # | fix: Add 'protocol: icmp'
            # |           port-range-max: 22
            # | +         protocol: icmp
              port-range-max: 22
    `,
    });
  });

  test('all three are there, or cannot be read', () => {
    checkModel(firewallRuleIncomplete, {
      'data/more.yml': `
      firewall-rules:
        - name: OWN
          network-groups:
            - MANAGEMENT
          rules:
            - port-range-min: 22
              port-range-max: 22
              protocol: tcp
            - port-range-min:
              port-range-max: 22
              protocol: "{{ protocol }}"
    `,
    });
  });
});

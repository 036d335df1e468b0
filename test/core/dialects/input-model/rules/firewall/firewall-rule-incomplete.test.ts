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
            # ^^^^ error: A rule of 'OWN' lacks 'port-range-min', 'port-range-max', 'protocol'.
            # | no fix
            - port-range-max: 22
            # ^^^^^^^^^^^^^^ error: A rule of 'OWN' lacks 'port-range-min'.
            # | fix: Add 'port-range-min: 22'
            # |         - port-range-max: 22
            # |           protocol: tcp
            # | +         port-range-min: 22
              protocol: tcp
            - port-range-min: 22
            # ^^^^^^^^^^^^^^ error: A rule of 'OWN' lacks 'port-range-max'.
            # | fix: Add 'port-range-max: 22'
            # |         - port-range-min: 22
            # |           protocol: tcp
            # | +         port-range-max: 22
              protocol: tcp
            - port-range-min: 22
            # ^^^^^^^^^^^^^^ error: A rule of 'OWN' lacks 'protocol'.
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

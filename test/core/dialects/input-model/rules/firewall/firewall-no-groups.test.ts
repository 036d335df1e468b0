import { describe, test } from 'vitest';

import { firewallNoGroups } from '../../../../../../server/src/core/dialects/input-model/rules/firewall/firewall-no-groups.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/firewall-no-groups', () => {
  test('a set without the list, and one with an empty list', () => {
    checkModel(firewallNoGroups, {
      'data/more.yml': `
      firewall-rules:
        - name: NONE
        #       ^^^^ error: Firewall rules 'NONE' have no effect: they apply to no network group.
        #       | fix: Apply to all groups ('all')
        #       |     - name: NONE
        #       |       rules: []
        #       | +     network-groups: [all]
          rules: []
        - name: EMPTY
        #       ^^^^^ error: Firewall rules 'EMPTY' have no effect: they apply to no network group.
        #       | no fix
          network-groups: []
          rules: []
    `,
    });
  });

  test('of a set that is not written to the end, nothing else is said', () => {
    checkModel(firewallNoGroups, {
      'data/more.yml': `
      product:
        version: 2
      firewall-rules:
        - rules: []
        - name: BEGUN
    `,
    });
  });

  test('one group will do, and what cannot be read may be one', () => {
    checkModel(firewallNoGroups, {
      'data/more.yml': `
      firewall-rules:
        - name: ONE
          network-groups: MANAGEMENT
        - name: ALL
          network-groups:
            - all
        - name: UNKNOWN
          network-groups:
            - "{{ group }}"
        - name: NOTHING
          network-groups:
    `,
    });
  });
});

import { describe, expect, test } from 'vitest';

import { exampleModel } from '../../../../../../server/src/core/dialects/input-model/examples.js';
import { firewallNoGroups } from '../../../../../../server/src/core/dialects/input-model/rules/firewall/firewall-no-groups.js';
import { checkModel, said } from '../../../../../support/examples.js';

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

  test('a set without a name has something between the quotes, too', () => {
    expect(
      said(
        firewallNoGroups,
        exampleModel({ 'data/more.yml': 'product:\n  version: 2\nfirewall-rules:\n  - rules: []\n' }),
      ),
    ).toEqual([
      expect.stringContaining("Firewall rules '(no name)' have no effect: they apply to no network group."),
    ]);
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

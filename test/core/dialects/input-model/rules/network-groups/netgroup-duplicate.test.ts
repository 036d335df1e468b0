import { describe, test } from 'vitest';
import { guestExample } from '../../../../../../server/src/core/dialects/input-model/rules/network-groups/examples.js';
import { netgroupDuplicate } from '../../../../../../server/src/core/dialects/input-model/rules/network-groups/netgroup-duplicate.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/netgroup-duplicate', () => {
  test('the second one gets a number', () => {
    checkModel(
      netgroupDuplicate,
      {
        'data/more.yml': `
      ...
        - name: GUEST
        #       ^^^^^ error: Duplicate network group 'GUEST'.
        #       | related guest_group.yml:5: First defined here.
        #       | fix: Change to 'GUEST-3'
        #       | -   - name: GUEST
        #       | +   - name: GUEST-3
      ...
    `,
      },
      {
        files: guestExample('', {
          'data/more.yml': 'product:\n  version: 2\nnetwork-groups:\n  - name: GUEST\n  - name: GUEST-2\n',
        })(),
      },
    );
  });

  test('names that differ or are unknown', () => {
    checkModel(
      netgroupDuplicate,
      {},
      {
        files: guestExample('', {
          'data/more.yml':
            'product:\n  version: 2\nnetwork-groups:\n  - name: guest\n  - name: "{{ name }}"\n  - name: "{{ name }}"\n  - hostname: false\n  - hostname: false\n',
        })(),
      },
    );
  });
});

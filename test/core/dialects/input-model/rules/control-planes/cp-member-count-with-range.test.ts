import { test } from 'vitest';
import { cpMemberCountWithRange } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/cp-member-count-with-range.js';
import { checkModel } from '../../../../../support/examples.js';

test('an exact number needs no range', () => {
  checkModel(cpMemberCountWithRange, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - name: cluster1
              member-count: 3
              min-count: 2
            # ^^^^^^^^^ info: 'min-count' is redundant: 'member-count' is already the exact number of servers.
            # | related 5: 'member-count' is set here.
            # | fix: Remove 'min-count'
            # | -         min-count: 2
            # | fix: Remove 'member-count'
            # | -         member-count: 3
              max-count: 4
            # ^^^^^^^^^ info: 'max-count' is redundant: 'member-count' is already the exact number of servers.
            # | related 5: 'member-count' is set here.
            # | fix: Remove 'max-count'
            # | fix: Remove 'member-count'
            - {min-count: 2, max-count: 4}
            - {member-count: 2}
            - {member-count: '{{ count }}', min-count: 2}
            - &shared {member-count: 2, max-count: '{{ count }}'}
            #                           ^^^^^^^^^ info: 'max-count' is redundant: 'member-count' is already the exact number of servers.
            #                           | related 11: 'member-count' is set here.
            #                           | fix: Remove 'max-count'
            #                           | fix: Remove 'member-count'
          resources:
            - *shared
    `,
  });
});

import { describe, test } from 'vitest';

import { sgMultipleParents } from '../../../../../../server/src/core/dialects/input-model/rules/groups-roles/sg-multiple-parents.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/sg-multiple-parents', () => {
  test('the second place goes', () => {
    checkModel(sgMultipleParents, {
      'data/more.yml': `
      server-groups:
        - name: ONE
          server-groups: [SHELF, OTHER]
        - name: TWO
          server-groups:
            - SHELF
            # ^^^^^ error: Server group 'SHELF' is already in another group.
            # | related 3: First listed here.
            # | fix: Remove 'SHELF' here
            # | -       - SHELF
            - LAST
        - name: THREE
          server-groups: [OTHER]
          #               ^^^^^ error: Server group 'OTHER' is already in another group.
          #               | related 3: First listed here.
          #               | fix: Remove 'OTHER' here
          #               | -     server-groups: [OTHER]
          #               | +     server-groups: []
        - name: SHELF
        - name: OTHER
        - name: LAST
    `,
    });
  });

  test('what cannot be read may be any group', () => {
    checkModel(sgMultipleParents, {
      'data/more.yml': `
      server-groups:
        - name: ONE
          server-groups: ["{{ group }}", SHELF]
        - name: TWO
          server-groups: ["{{ group }}"]
        - name: SHELF
    `,
    });
  });

  test('what an alias leads to is not removed', () => {
    checkModel(sgMultipleParents, {
      'data/more.yml': `
      server-groups:
        - name: ONE
          server-groups:
            - &shelf SHELF
        - name: TWO
          server-groups:
            - *shelf
            # ^^^^^^ error: Server group 'SHELF' is already in another group.
            # | related 4: First listed here.
            # | no fix
        - name: SHELF
    `,
    });
  });
});

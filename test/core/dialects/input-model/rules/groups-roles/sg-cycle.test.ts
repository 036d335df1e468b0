import { describe, test } from 'vitest';

import { sgCycle } from '../../../../../../server/src/core/dialects/input-model/rules/groups-roles/sg-cycle.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/sg-cycle', () => {
  test('by itself, and by way of others', () => {
    checkModel(sgCycle, {
      'data/more.yml': `
      server-groups:
        - name: SELF
          server-groups: [SELF]
          #               ^^^^ error: Server group 'SELF' contains itself: 'SELF' > 'SELF'.
          #               | fix: Remove 'SELF' from 'SELF'
          #               | -     server-groups: [SELF]
          #               | +     server-groups: []
        - name: A
          server-groups: [LEAF, B]
          #                     ^ error: Server group 'A' contains itself: 'A' > 'B' > 'C' > 'A'.
          #                     | fix: Remove 'B' from 'A'
          #                     | -     server-groups: [LEAF, B]
          #                     | +     server-groups: [LEAF]
        - name: B
          server-groups: [C]
          #               ^ error: Server group 'B' contains itself: 'B' > 'C' > 'A' > 'B'.
          #               | fix: Remove 'C' from 'B'
          #               | -     server-groups: [C]
          #               | +     server-groups: []
        - name: C
          server-groups: [A]
          #               ^ error: Server group 'C' contains itself: 'C' > 'A' > 'B' > 'C'.
          #               | fix: Remove 'A' from 'C'
          #               | -     server-groups: [A]
          #               | +     server-groups: []
        - name: LEAF
        - name: TOP
          server-groups: [A]
    `,
    });
  });

  test('a group that two others hold lies in no round', () => {
    checkModel(sgCycle, {
      'data/more.yml': `
      server-groups:
        - name: TOP
          server-groups: [A, UNKNOWN]
        - server-groups: [TOP]
        - name: A
          server-groups: [B, C]
        - name: B
          server-groups: [C]
        - name: C
    `,
    });
  });
});

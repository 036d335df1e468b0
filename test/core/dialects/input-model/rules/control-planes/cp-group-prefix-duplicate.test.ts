import { test } from 'vitest';
import { cpGroupPrefixDuplicate } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/cp-group-prefix-duplicate.js';
import { checkModel } from '../../../../../support/examples.js';

test('a prefix, or the name that stands for it', () => {
  checkModel(cpGroupPrefixDuplicate, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - name: cluster1
              cluster-prefix: c1
            - name: cluster2
              cluster-prefix: c2
            - name: c2
            #       ^^ error: Duplicate prefix 'c2' in this control plane.
            #       | related 7: First used here.
            #       | no fix
            - name: cluster4
              cluster-prefix: {{ prefix }}
            - name: cluster4
            - name: cluster4
              resource-prefix: c1
          resources:
            - name: hosts
              resource-prefix: c1 # again
              #                ^^ error: Duplicate prefix 'c1' in this control plane.
              #                | related 5: First used here.
              #                | fix: Change to 'c3'
              #                | -         resource-prefix: c1 # again
              #                | +         resource-prefix: c3 # again
              cluster-prefix: c2
        - name: control-plane-2
          clusters:
            - name: cluster1
              cluster-prefix: c1
    `,
  });
});

test('two names that are equal are reported as names', () => {
  checkModel(cpGroupPrefixDuplicate, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - name: cluster1
            - name: cluster1
    `,
  });
});

import { test } from 'vitest';
import { cpGroupNameDuplicate } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/cp-group-name-duplicate.js';
import { checkModel } from '../../../../../support/examples.js';

test('clusters and resource groups of one control plane', () => {
  checkModel(cpGroupNameDuplicate, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - name: cluster1
            - name: cluster2
            - name: {{ name }}
            - name: {{ name }}
          resources:
            - name: cluster1 # again
            #       ^^^^^^^^ error: Duplicate cluster or resource group 'cluster1' in this control plane.
            #       | related 4: First defined here.
            #       | fix: Change to 'cluster3'
            #       | -       - name: cluster1 # again
            #       | +       - name: cluster3 # again
        - name: control-plane-2
          clusters:
            - name: cluster1
    `,
  });
});

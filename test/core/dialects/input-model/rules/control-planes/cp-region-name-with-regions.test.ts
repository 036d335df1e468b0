import { test } from 'vitest';
import { cpRegionNameWithRegions } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/cp-region-name-with-regions.js';
import { checkModel } from '../../../../../support/examples.js';

test('regions say what belongs to them', () => {
  checkModel(cpRegionNameWithRegions, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          region-name: region1 # the only one
        # ^^^^^^^^^^^^^^^^^^^^ error: 'region-name' cannot be used together with 'regions'.
        # | related 8: The regions are defined here.
        # | fix: Remove 'region-name'
        # | -     region-name: region1 # the only one
          clusters: []
        - name: control-plane-2
        - <<: &other {region-name: region3}
        #             ^^^^^^^^^^^^^^^^^^^^ error: 'region-name' cannot be used together with 'regions'.
        #             | related 8: The regions are defined here.
        #             | no fix
      regions:
        - name: region1
    `,
  });
});

test('an empty list says nothing', () => {
  checkModel(cpRegionNameWithRegions, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          region-name: region1
      regions: []
    `,
  });
});

import { test } from 'vitest';
import { cpRegionNameMissing } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/cp-region-name-missing.js';
import { checkModel } from '../../../../../support/examples.js';

test('the name of the region goes behind the names of the control plane', () => {
  checkModel(cpRegionNameMissing, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
        #       ^^^^^^^^^^^^^^^ error: Missing required key 'region-name': this model has no 'regions'.
        #       | preferred fix: Add 'region-name: region1'
        #       |     - name: control-plane-1
        #       | +     region-name: region1
          clusters: []
    `,
  });
});

test('behind the prefix, where there is one', () => {
  checkModel(cpRegionNameMissing, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
        #       ^^^^^^^^^^^^^^^ error: Missing required key 'region-name': this model has no 'regions'.
        #       | preferred fix: Add 'region-name: region1'
        #       |       control-plane-prefix: cp1
        #       | +     region-name: region1
          control-plane-prefix: cp1
          clusters: []
    `,
  });
});

test('regions, several control planes and what cannot be read need none', () => {
  checkModel(cpRegionNameMissing, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
      regions: []
    `,
  });
  checkModel(cpRegionNameMissing, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
        - name: control-plane-2
    `,
  });
  checkModel(cpRegionNameMissing, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
        - *unknown
    `,
  });
  checkModel(cpRegionNameMissing, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          <<: *unknown
    `,
  });
  checkModel(cpRegionNameMissing, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
    `,
    'data/more.yml': `
      product:
        version: 2
      networks: []
      %$#
      }{
    `,
  });
});

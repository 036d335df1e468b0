import { test } from 'vitest';
import { cpRegionsMissingMulti } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/cp-regions-missing-multi.js';
import { checkModel } from '../../../../../support/examples.js';

test('each control plane gets a region', () => {
  checkModel(cpRegionsMissingMulti, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
        - name: control-plane-2
        #       ^^^^^^^^^^^^^^^ error: Missing required list 'regions': it must assign each control plane to a region.
        #       | fix: Add 'regions' with a region for each control plane
        #       |     - clusters: []
        #       | + regions:
        #       | +   - name: region1
        #       | +     includes:
        #       | +       - control-plane: control-plane-1
        #       | +         services: [all]
        #       | +   - name: region2
        #       | +     includes:
        #       | +       - control-plane: control-plane-2
        #       | +         services: [all]
        - clusters: []
    `,
  });
});

test('with regions, or with one control plane, nothing is missing', () => {
  checkModel(cpRegionsMissingMulti, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
        - name: control-plane-2
      regions: []
    `,
  });
  checkModel(cpRegionsMissingMulti, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
    `,
  });
  checkModel(cpRegionsMissingMulti, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
        - name: control-plane-2
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

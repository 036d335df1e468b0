import { test } from 'vitest';
import { cpPrefixDuplicate } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/cp-prefix-duplicate.js';
import { checkModel } from '../../../../../support/examples.js';

test('a prefix, or the name that stands for it', () => {
  checkModel(cpPrefixDuplicate, {
    'data/control_plane.yml': `
      control-planes:
        - name: cp1
        - name: control-plane-2
          control-plane-prefix: cp1 # the same
          #                     ^^^ error: Duplicate control plane prefix 'cp1'.
          #                     | related 2: First used here.
          #                     | related 3: Missing required list 'regions': it must assign each control plane to a region.
          #                     | fix: Change to 'cp2'
          #                     | -     control-plane-prefix: cp1 # the same
          #                     | +     control-plane-prefix: cp2 # the same
        - name: control-plane-3
          control-plane-prefix: cp3
        - name: cp3
        #       ^^^ error: Duplicate control plane prefix 'cp3'.
        #       | related 6: First used here.
        #       | no fix
        - name: control-plane-5
          control-plane-prefix: {{ prefix }}
        - name: control-plane-5
        - name: cp1
    `,
  });
});

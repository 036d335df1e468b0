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
          #                     ^^^ error: Another control plane has the prefix 'cp1', too.
          #                     | related 2: 'cp1' is the prefix of this control plane.
          #                     | related 3: There is more than one control plane, so that 'regions' must say which region each belongs to.
          #                     | fix: Change to 'cp2'
          #                     | -     control-plane-prefix: cp1 # the same
          #                     | +     control-plane-prefix: cp2 # the same
        - name: control-plane-3
          control-plane-prefix: cp3
        - name: cp3
        #       ^^^ error: Another control plane has the prefix 'cp3', too.
        #       | related 6: 'cp3' is the prefix of this control plane.
        #       | no fix
        - name: control-plane-5
          control-plane-prefix: {{ prefix }}
        - name: control-plane-5
        - name: cp1
    `,
  });
});

import { test } from 'vitest';
import { cpComponentNowhere } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/cp-component-nowhere.js';
import { checkModel } from '../../../../../support/examples.js';

test('a component in no group, though it is common', () => {
  checkModel(cpComponentNowhere, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
        #       ^^^^^^^^^^^^^^^ error: Missing component 'lifecycle-manager': it must be in a cluster or resource group.
        #       | fix: Add 'lifecycle-manager' to 'cluster1'
        #       |             - mysql
        #       | +           - lifecycle-manager
          common-service-components:
            - lifecycle-manager
          clusters:
            - name: cluster1
              service-components:
                - mysql
            - name: cluster2
              service-components: [mysql]
    `,
  });
});

test('one group of any control plane is enough', () => {
  checkModel(cpComponentNowhere, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - name: cluster1
              service-components: [mysql]
        - name: control-plane-2
          resources:
            - name: hosts
              service-components:
                - lifecycle-manager: {}
                - ntp-server
    `,
  });
});

test('nothing is nowhere where lists cannot be read', () => {
  checkModel(cpComponentNowhere, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - name: cluster1
              service-components: [mysql, {{ more }}]
        - name: control-plane-2
          clusters:
            - name: cluster1
              service-components: [mysql]
    `,
  });
  checkModel(cpComponentNowhere, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - name: cluster1
              service-components: [mysql]
        - *unknown
    `,
  });
});

test('a list that others share gets no item', () => {
  checkModel(cpComponentNowhere, {
    'data/control_plane.yml': `
      components: &list [mysql]
      control-planes:
        - name: control-plane-1
        #       ^^^^^^^^^^^^^^^ error: Missing component 'lifecycle-manager': it must be in a cluster or resource group.
        #       | no fix
          clusters:
            - name: cluster1
              service-components: *list
    `,
  });
});

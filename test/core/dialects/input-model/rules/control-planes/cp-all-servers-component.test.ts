import { test } from 'vitest';
import { cpAllServersComponent } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/cp-all-servers-component.js';
import { checkRules } from '../../../../../support/check-rule.js';

const IDS = cpAllServersComponent.map(({ id }) => id);

test('the component goes among the common ones, or into the group', () => {
  checkRules(
    IDS,
    `
      #- /cloudConfig.yml
      cloud:
        name: example
      #- /data/control_plane.yml
      control-planes:
        - name: control-plane-1
          clusters:
            - name: cluster1
              service-components:
            # ^^^^^^^^^^^^^^^^^^ error input-model/cp-all-servers-component-clusters: 'lifecycle-manager-target' must run on every server. Add it here or to 'common-service-components'.
            # | preferred fix: Add 'lifecycle-manager-target' to 'common-service-components'
            # |     - name: control-plane-1
            # | +     common-service-components: [lifecycle-manager-target]
            # | fix: Add 'lifecycle-manager-target' to 'cluster1'
            # |             - rabbitmq
            # | +           - lifecycle-manager-target
                - rabbitmq
            - name: cluster2
              service-components: [lifecycle-manager-target: {}]
          resources:
            - server-role: COMPUTE-ROLE
              service-components:
            # ^^^^^^^^^^^^^^^^^^ error input-model/cp-all-servers-component-resources: 'lifecycle-manager-target' must run on every server. Add it here or to 'common-service-components'.
            # | preferred fix: Add 'lifecycle-manager-target' to 'common-service-components'
            # | fix: Add 'lifecycle-manager-target' to 'resource'
                - mysql
        - name: control-plane-2
          common-service-components:
            - mysql
          clusters:
            - service-components: [rabbitmq]
            # ^^^^^^^^^^^^^^^^^^ error input-model/cp-all-servers-component-clusters: 'lifecycle-manager-target' must run on every server. Add it here or to 'common-service-components'.
            # | preferred fix: Add 'lifecycle-manager-target' to 'common-service-components'
            # | fix: Add 'lifecycle-manager-target' to 'cluster'
        - name: control-plane-3
          common-service-components: [lifecycle-manager-target]
          clusters:
            - service-components: [mysql]
  `,
  );
});

test('lists that cannot be read may have it', () => {
  checkRules(
    IDS,
    `
      #- /cloudConfig.yml
      cloud:
        name: example
      #- /data/control_plane.yml
      control-planes:
        - name: control-plane-1
          clusters:
            - service-components: [mysql, {{ more }}]
            - name: cluster2
        - name: control-plane-2
          common-service-components: [mysql, {{ more }}]
          resources:
            - service-components: [mysql]
  `,
  );
});

test('lists that others share get no item', () => {
  checkRules(
    IDS,
    `
      #- /cloudConfig.yml
      cloud:
        name: example
      #- /data/control_plane.yml
      components: &list [mysql]
      control-planes:
        - name: control-plane-1
          common-service-components: *list
          clusters:
            - service-components: *list
            # ^^^^^^^^^^^^^^^^^^ error input-model/cp-all-servers-component-clusters: 'lifecycle-manager-target' must run on every server. Add it here or to 'common-service-components'.
            # | no fix
  `,
  );
});

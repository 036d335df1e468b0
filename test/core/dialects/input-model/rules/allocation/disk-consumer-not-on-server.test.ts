import { test } from 'vitest';
import { diskConsumerNotOnServer } from '../../../../../../server/src/core/dialects/input-model/rules/allocation/disk-consumer-not-on-server.js';
import { checkRules } from '../../../../../support/check-rule.js';

const IDS = diskConsumerNotOnServer.map(({ id }) => id);

test('consumers of logical volumes and of device groups', () => {
  checkRules(
    IDS,
    `
      #- /cloudConfig.yml
      cloud:
        name: example
      #- /data/model.yml
      control-planes:
        - name: cp
          clusters:
            - name: one
              server-role: ONE
              member-count: 1
              service-components: [mysql, own-api, swift-account]
            - name: two
              server-role: TWO
              min-count: 0
              service-components: [rabbitmq]
      service-components:
        - name: own-api
          mnemonic: OWN
          aliases: [own-alias]
        - name: swift # like a service
          mnemonic: OWN-SWF
      server-roles:
        - name: ONE
          disk-model: DISKS
        - name: TWO
          disk-model: OTHERS
      disk-models:
        - name: DISKS
          volume-groups:
            - logical-volumes:
                - name: queue
                  consumer:
                    name: rabbitmq # elsewhere
                    #     ^^^^^^^^ warning input-model/disk-lv-consumer-not-on-server: Logical volume 'queue' of 'DISKS' is for 'rabbitmq', which does not run in cluster 'one'.
                    #     | related 4: Servers with the role 'ONE' are used here.
                - name: base
                  consumer: {name: mysql}
                - name: alias
                  consumer: {name: own-alias}
                - name: nothing
                  consumer: {name: no-component}
                - name: service
                  consumer: {name: neutron}
                - name: both
                  consumer: {name: swift}
                  #                ^^^^^ warning input-model/disk-lv-consumer-not-on-server: Logical volume 'both' of 'DISKS' is for 'swift', which does not run in cluster 'one'.
                - name: unread
                  consumer: {name: '{{ consumer }}'}
                - name: none
          device-groups:
            - name: group
              consumer: {name: neutron}
              #                ^^^^^^^ warning input-model/disk-dg-consumer-not-on-server: Device group 'group' of 'DISKS' is for 'neutron', which does not run in cluster 'one'.
              #                | related 4: Servers with the role 'ONE' are used here.
            - name: objects
              consumer: {name: swift}
            - name: queue
              consumer: {name: rabbitmq}
              #                ^^^^^^^^ warning input-model/disk-dg-consumer-not-on-server: Device group 'queue' of 'DISKS' is for 'rabbitmq', which does not run in cluster 'one'.
              #                | related 4: Servers with the role 'ONE' are used here.
            - name: nothing
              consumer: {name: no-component}
        - name: OTHERS
          device-groups:
            - consumer: {name: mysql}
      servers:
        - {id: s1, role: ONE}
  `,
  );
});

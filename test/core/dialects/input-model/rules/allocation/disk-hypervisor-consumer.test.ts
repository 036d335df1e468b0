import { test } from 'vitest';
import { diskHypervisorConsumer } from '../../../../../../server/src/core/dialects/input-model/rules/allocation/disk-hypervisor-consumer.js';
import { checkRules } from '../../../../../support/check-rule.js';

const IDS = diskHypervisorConsumer.map(({ id }) => id);

test('space for virtual machines on servers that carry none', () => {
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
            - {name: one, server-role: ONE, member-count: 2, service-components: [mysql]}
            - {name: two, server-role: TWO, member-count: 2, service-components: [mysql]}
            - {name: three, server-role: THREE, member-count: 1, service-components: [mysql]}
      server-roles:
        - {name: ONE, disk-model: ONE}
        - {name: TWO, disk-model: TWO}
        - {name: THREE, disk-model: THREE}
      disk-models:
        - name: ONE
          volume-groups:
            - logical-volumes:
                - name: machines
                  consumer:
                    name: ardana-hypervisor
                    #     ^^^^^^^^^^^^^^^^^ warning input-model/disk-lv-hypervisor-consumer: Logical volume 'machines' of 'ONE' is unused: role 'ONE' has no hypervisor. Virtual machines need a server with 'ardana-hypervisor: true'.
                    #     | related 4: Servers with the role 'ONE' are used here.
                - name: base
                  consumer: {name: mysql}
          device-groups:
            - name: images
              consumer: {name: ardana-hypervisor}
              #                ^^^^^^^^^^^^^^^^^ warning input-model/disk-dg-hypervisor-consumer: Device group 'images' of 'ONE' is unused: role 'ONE' has no hypervisor. Virtual machines need a server with 'ardana-hypervisor: true'.
              #                | related 4: Servers with the role 'ONE' are used here.
        - name: TWO
          device-groups:
            - consumer: {name: ardana-hypervisor}
        - name: THREE
          device-groups:
            - consumer: {name: ardana-hypervisor}
      servers:
        - {id: a1, role: ONE}
        - {id: a2, role: ONE}
        - {id: b1, role: TWO}
        - {id: b2, role: TWO, ardana-hypervisor: true}
        - {id: c1, role: THREE, ardana-hypervisor: }
  `,
  );
});

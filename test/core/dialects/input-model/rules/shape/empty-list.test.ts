import { test } from 'vitest';
import { emptyList } from '../../../../../../server/src/core/dialects/input-model/rules/shape/empty-list.js';
import { checkModel } from '../../../../../support/examples.js';

const checks = (name: string, text: string) => checkModel(emptyList, { [`data/${name}.yml`]: text });

test('names of servers and of others lead into it', () => {
  checks(
    'nic_mappings',
    `
      product:
        version: 2
      nic-mappings: [] # none yet
      ^^^^^^^^^^^^ error: List 'nic-mappings' is empty, but 3 references need it.
      | related servers.yml:13: Unknown NIC mapping 'TWO-PORTS'.
      | related servers.yml:20: Unknown NIC mapping 'TWO-PORTS'.
      | related servers.yml:27: Unknown NIC mapping 'TWO-PORTS'.
    `,
  );
  checks(
    'disks',
    `
      disk-models:
      ^^^^^^^^^^^ error: List 'disk-models' is empty, but 2 references need it.
    `,
  );
});

test('a map that has not even a name is no list of one, but no empty list either', () => {
  checks('nic_mappings', 'nic-mappings: {a: b}');
  checks(
    'nic_mappings',
    `
      nic-mappings:
        name: TWO-PORTS
        physical-ports: []
    `,
  );
});

test('there are no servers', () => {
  checks(
    'servers',
    `
      product:
        version: 2
      servers: []
      ^^^^^^^ error: List 'servers' is empty, but 2 clusters and resource groups need servers.
    `,
  );
});

test('nothing runs in a control plane, or nothing on all servers', () => {
  checks(
    'control_plane',
    `
      control-planes:
        - name: control-plane-1
          region-name: region1
          clusters: []
        # ^^^^^^^^ error: List 'clusters' is empty, but 3 components are needed, but they are missing.
          resources:
            - name: compute
              server-role: COMPUTE-ROLE
              service-components: [keystone-api, lifecycle-manager-target]
    `,
  );
});

test('nobody needs what is not there', () => {
  checks('memory', 'memory-models: []');
  checks(
    'server_groups',
    `
      server-groups:
        - name: RACK1
          server-groups: []
          networks: []
        - name: RACK2
          networks: []
    `,
  );
});

import { describe, test } from 'vitest';

import { networkNotInGroup } from '../../../../../../server/src/core/dialects/input-model/rules/groups-roles/network-not-in-group.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/network-not-in-group', () => {
  test('a group gets the network in its list, or the list with it', () => {
    checkModel(networkNotInGroup, {
      'data/more_networks.yml': `
      product:
        version: 2
      networks:
        - name: LONELY-NET
        #       ^^^^^^^^^^ warning: Network 'LONELY-NET' is not in any server group.
        #       | fix: Add 'LONELY-NET' to 'RACK1'
        #       | in data/server_groups.yml
        #       |     - name: RACK1
        #       | +     networks: [LONELY-NET]
        #       | fix: Add 'LONELY-NET' to 'RACK2'
        #       | in data/server_groups.yml
        #       | -     networks: &none []
        #       | +     networks: &none [LONELY-NET]
          network-group: EXTERNAL-API
          vlanid: 102
          cidr: 10.0.2.0/24
    `,
      'data/server_groups.yml': `
      server-groups:
        - name: CLOUD
          server-groups: [RACK1, RACK2]
          networks:
            - MANAGEMENT-NET
            - EXTERNAL-API-NET
        - name: RACK1
        - name: RACK2
          networks: &none []
        - name: RACK3
          networks: *none
    `,
    });
  });

  test('five groups are offered', () => {
    checkModel(networkNotInGroup, {
      'data/more_networks.yml': `
      product:
        version: 2
      networks:
        - name: LONELY-NET
        #       ^^^^^^^^^^ warning: Network 'LONELY-NET' is not in any server group.
        #       | fix: Add 'LONELY-NET' to 'RACK1'
        #       | in data/server_groups.yml
        #       |     - name: RACK1
        #       | +     networks: [LONELY-NET]
        #       | fix: Add 'LONELY-NET' to 'RACK2'
        #       | in data/server_groups.yml
        #       |     - name: RACK2
        #       | +     networks: [LONELY-NET]
        #       | fix: Add 'LONELY-NET' to 'RACK3'
        #       | in data/server_groups.yml
        #       |     - name: RACK3
        #       | +     networks: [LONELY-NET]
        #       | fix: Add 'LONELY-NET' to 'RACK4'
        #       | in data/server_groups.yml
        #       |     - name: RACK4
        #       | +     networks: [LONELY-NET]
        #       | fix: Add 'LONELY-NET' to 'RACK5'
        #       | in data/server_groups.yml
        #       |     - name: RACK5
        #       | +     networks: [LONELY-NET]
          network-group: EXTERNAL-API
          vlanid: 102
          cidr: 10.0.2.0/24
    `,
      'data/server_groups.yml': `
      server-groups:
        - name: CLOUD
          networks: [MANAGEMENT-NET, EXTERNAL-API-NET]
        - name: RACK1
        - name: RACK2
        - name: RACK3
        - name: RACK4
        - name: RACK5
    `,
    });
  });

  test('a network of a group that no interface carries', () => {
    checkModel(networkNotInGroup, {
      'data/more_networks.yml': `
      product:
        version: 2
      networks:
        - name: LONELY-NET
          network-group: GUEST
          vlanid: 102
          cidr: 10.0.2.0/24
        - network-group: EXTERNAL-API
        - name: WITHOUT-GROUP
    `,
    });
  });

  test('without server groups there is nothing to stand in', () => {
    checkModel(networkNotInGroup, {
      'data/server_groups.yml': `
      server-groups: []
    `,
    });
  });

  test('a list that cannot be read may hold any network', () => {
    checkModel(networkNotInGroup, {
      'data/more_networks.yml': `
      product:
        version: 2
      networks:
        - name: LONELY-NET
          network-group: EXTERNAL-API
          vlanid: 102
          cidr: 10.0.2.0/24
    `,
      'data/more.yml': `
      server-groups:
        - name: OTHER
          networks:
            - "{{ network }}"
    `,
    });
  });

  test('so may a group that cannot be read', () => {
    checkModel(networkNotInGroup, {
      'data/more_networks.yml': `
      product:
        version: 2
      networks:
        - name: LONELY-NET
          network-group: EXTERNAL-API
          vlanid: 102
          cidr: 10.0.2.0/24
    `,
      'data/more.yml': `
      server-groups:
        - !any group
    `,
    });
  });

  test('groups that an interface is forced to carry or passes through count', () => {
    checkModel(networkNotInGroup, {
      'data/more_networks.yml': `
      product:
        version: 2
      networks:
        - name: ONE-NET
        #       ^^^^^^^ warning: Network 'ONE-NET' is not in any server group.
        #       | fix: Add 'ONE-NET' to 'CLOUD'
        #       | fix: Add 'ONE-NET' to 'RACK1'
        #       | fix: Add 'ONE-NET' to 'RACK2'
          network-group: ONE
          vlanid: 102
          cidr: 10.0.2.0/24
        - name: TWO-NET
        #       ^^^^^^^ warning: Network 'TWO-NET' is not in any server group.
        #       | fix: Add 'TWO-NET' to 'CLOUD'
        #       | fix: Add 'TWO-NET' to 'RACK1'
        #       | fix: Add 'TWO-NET' to 'RACK2'
          network-group: TWO
          vlanid: 102
          cidr: 10.0.2.0/24
    `,
      'data/more.yml': `
      interface-models:
        - name: MORE
          network-interfaces:
            - name: ETH9
              forced-network-groups: [ONE]
              passthrough-network-groups: [TWO]
    `,
    });
  });
});

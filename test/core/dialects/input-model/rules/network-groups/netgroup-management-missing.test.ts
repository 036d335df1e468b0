import { describe, test } from 'vitest';
import { exampleFile } from '../../../../../../server/src/core/dialects/input-model/examples.js';
import { netgroupManagementAdvised } from '../../../../../../server/src/core/dialects/input-model/rules/network-groups/netgroup-management-advised.js';
import { netgroupManagementMissing } from '../../../../../../server/src/core/dialects/input-model/rules/network-groups/netgroup-management-missing.js';
import { checkModel } from '../../../../../support/examples.js';

/** The group MANAGEMENT under another name, and a component beside those of the model. */
const renamed = (component: string, name = 'MGMT', more = '') => ({
  'data/network_groups.yml': exampleFile('data/network_groups.yml').replace('MANAGEMENT', name) + more,
  'data/networks.yml': exampleFile('data/networks.yml').replace('group: MANAGEMENT', `group: ${name}`),
  'data/firewall_rules.yml': exampleFile('data/firewall_rules.yml').replace('- MANAGEMENT', `- ${name}`),
  'data/net_interfaces.yml': exampleFile('data/net_interfaces.yml').replaceAll('- MANAGEMENT', `- ${name}`),
  'data/control_plane.yml': exampleFile('data/control_plane.yml').replace(
    '- ntp-client',
    `- ntp-client\n          - ${component}`,
  ),
});

describe('input-model/netgroup-management-missing', () => {
  test('the group of the names of hosts is meant, wherever it is named', () => {
    checkModel(
      netgroupManagementMissing,
      {
        'data/network_groups.yml': `
      ...
        - name: MGMT
        #       ^^^^ error: Missing network group 'MANAGEMENT': exactly this name is required.
        #       | fix: Rename 'MGMT' to 'MANAGEMENT' everywhere
        #       | -   - name: MGMT
        #       | +   - name: MANAGEMENT
        #       | in data/networks.yml
        #       | -     network-group: MGMT
        #       | +     network-group: MANAGEMENT
        #       | in data/firewall_rules.yml
        #       | -       - MGMT
        #       | +       - MANAGEMENT
        #       | in data/net_interfaces.yml
        #       | -           - MGMT
        #       | +           - MANAGEMENT
        #       |           forced-network-groups:
        #       | ...
        #       |     - name: COMPUTE-INTERFACES
        #       |       network-interfaces:
        #       |         - name: ETH1
        #       |           device:
        #       |             name: hed1
        #       |           network-groups:
        #       | -           - MGMT
        #       | +           - MANAGEMENT
      ...
    `,
      },
      { files: renamed('octavia-client') },
    );
  });

  test('one whose letters are small is meant first', () => {
    checkModel(
      netgroupManagementMissing,
      {
        'data/network_groups.yml': `
      ...
        - name: Management
        #       ^^^^^^^^^^ error: Missing network group 'MANAGEMENT': exactly this name is required.
        #       | fix: Rename 'Management' to 'MANAGEMENT' everywhere
        #       | -   - name: Management
        #       | +   - name: MANAGEMENT
        #       | in data/networks.yml
        #       | -     network-group: Management
        #       | +     network-group: MANAGEMENT
        #       | in data/firewall_rules.yml
        #       | -       - Management
        #       | +       - MANAGEMENT
        #       | in data/net_interfaces.yml
        #       | -           - Management
        #       | +           - MANAGEMENT
        #       |           forced-network-groups:
        #       | ...
        #       |     - name: COMPUTE-INTERFACES
        #       |       network-interfaces:
        #       |         - name: ETH1
        #       |           device:
        #       |             name: hed1
        #       |           network-groups:
        #       | -           - Management
        #       | +           - MANAGEMENT
      ...
    `,
      },
      { files: renamed('octavia-client', 'Management', '  - name: HOSTS\n    hostname: true\n') },
    );
  });

  test('whoever names it tells that it is not there', () => {
    const { 'data/net_interfaces.yml': _, ...files } = renamed('octavia-client');
    checkModel(netgroupManagementMissing, {}, { files });
  });

  test('the group with the endpoints of most components is meant before that of the names of hosts', () => {
    checkModel(
      netgroupManagementMissing,
      {
        'data/network_groups.yml': `
      ...
        - name: MGMT
        #       ^^^^ error: Missing network group 'MANAGEMENT': exactly this name is required.
      ...
    `,
      },
      { files: renamed('octavia-client', 'MGMT', '  - name: HOSTS\n    hostname: true\n') },
    );
  });

  test('where two groups have both, a person has to choose', () => {
    checkModel(
      netgroupManagementMissing,
      {
        'data/network_groups.yml': `
      ...
        - name: MGMT
        #       ^^^^ error: Missing network group 'MANAGEMENT': exactly this name is required.
        #       | no fix
      ...
    `,
      },
      {
        files: renamed(
          'octavia-client',
          'MGMT',
          '  - name: HOSTS\n    hostname: true\n    component-endpoints: [default]\n',
        ),
      },
    );
  });

  test('older products do not need it, and when in doubt nothing is said', () => {
    checkModel(netgroupManagementMissing, {}, { files: renamed('ntp-server') });
  });

  test('a component that left the product tells that it is old', () => {
    checkModel(netgroupManagementMissing, {}, { files: renamed('freezer-agent') });
  });

  test('groups that cannot be read may have the name', () => {
    checkModel(
      netgroupManagementMissing,
      {},
      { files: renamed('octavia-client', 'MGMT', '  - !any group\n') },
    );
  });

  test('so may one whose name cannot', () => {
    checkModel(
      netgroupManagementMissing,
      {},
      { files: renamed('octavia-client', 'MGMT', '  - name: "{{ name }}"\n') },
    );
  });

  test('it is there', () => {
    checkModel(netgroupManagementMissing, {}, { files: renamed('octavia-client', 'MANAGEMENT') });
  });

  test('what users say of the generation counts more', () => {
    checkModel(
      netgroupManagementMissing,
      {},
      { files: renamed('octavia-client'), options: { 'inputModel.generation': 'hos' } },
    );
  });

  test('release 8 asks for it and does not refuse a model without', () => {
    const files = renamed('ntp-server');
    const options = { 'inputModel.generation': 'soc8' };
    checkModel(netgroupManagementMissing, {}, { files, options });
    checkModel(
      netgroupManagementAdvised,
      {
        'data/network_groups.yml': `
      ...
        - name: MGMT
        #       ^^^^ warning: No network group is named 'MANAGEMENT'. SUSE OpenStack Cloud 9 requires this name.
        #       | fix: Rename 'MGMT' to 'MANAGEMENT' everywhere
      ...
    `,
      },
      { files, options },
    );
  });

  test('a model for 8 or 9 is warned, one for 9 refused, and one that may be older is left alone', () => {
    checkModel(netgroupManagementMissing, {}, { files: renamed('manila-api') });
    checkModel(
      netgroupManagementAdvised,
      {
        'data/network_groups.yml': `
      ...
        - name: MGMT
        #       ^^^^ warning: No network group is named 'MANAGEMENT'. SUSE OpenStack Cloud 9 requires this name.
      ...
    `,
      },
      { files: renamed('manila-api') },
    );
    for (const component of ['octavia-client', 'ntp-server', 'vsa'])
      checkModel(netgroupManagementAdvised, {}, { files: renamed(component) });
  });
});

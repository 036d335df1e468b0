/** What the examples of the rules about network groups do not show. */
import { describe, expect, test } from 'vitest';
import { exampleFile } from '../../../../../server/src/core/dialects/input-model/examples.js';
import {
  guestExample,
  guestFiles,
  providerExample,
} from '../../../../../server/src/core/dialects/input-model/rules/network-groups/examples.js';
import { externalGroup } from '../../../../../server/src/core/dialects/input-model/rules/networks/examples.js';
import { fixedText, said } from './said.js';

/** Without the line, which the rest of the example decides. */
const told = (...about: Parameters<typeof said>) => said(...about).map((text) => text.replace(/^\S+ /, ''));

describe('endpoints', () => {
  test('both lists count together', () => {
    const files = externalGroup('tls-component-endpoints:\n  - default');
    expect(told('netgroup-default-endpoints-multiple', files)).toEqual([
      "error The network group 'MANAGEMENT' has the endpoints of all other components already.",
    ]);
    expect(fixedText('netgroup-default-endpoints-multiple', files, "Remove 'default'")).toBe(
      externalGroup('tls-component-endpoints: []')['data/network_groups.yml'],
    );
  });

  test('a component without endpoints may be listed twice', () => {
    const files = externalGroup('component-endpoints:\n  - stunnel\ntls-component-endpoints:\n  - stunnel');
    expect(said('netgroup-component-multiple', files)).toEqual([]);
  });

  test('one group may not list a component twice either', () => {
    const files = externalGroup('component-endpoints:\n  - horizon\n  - horizon');
    expect(told('netgroup-component-multiple', files)).toEqual([
      "error 'horizon' has its endpoint in the network group 'EXTERNAL-API' already.",
    ]);
  });
});

describe('the name MANAGEMENT', () => {
  const renamed = (component: string) => ({
    'data/network_groups.yml': exampleFile('data/network_groups.yml').replace('MANAGEMENT', 'MGMT'),
    'data/networks.yml': exampleFile('data/networks.yml').replace('group: MANAGEMENT', 'group: MGMT'),
    'data/control_plane.yml': exampleFile('data/control_plane.yml').replace(
      '- ntp-client',
      `- ntp-client\n          - ${component}`,
    ),
  });

  test('older products do not need it, and when in doubt nothing is said', () => {
    expect(said('netgroup-management-missing', renamed('ntp-server'))).toEqual([]);
    expect(told('netgroup-management-missing', renamed('octavia-client'))).toEqual([
      "error One network group must be called 'MANAGEMENT'.",
    ]);
  });
});

describe('groups that nobody uses', () => {
  test('an interface model that cannot be read may use any', () => {
    const files = guestExample('', {
      ...guestFiles('network'),
      'data/net_interfaces.yml': `${exampleFile('data/net_interfaces.yml')}        passthrough-network-groups: !any x\n`,
    })();
    expect(said('netgroup-unused', files)).toEqual([]);
  });

  test('a route is a use', () => {
    const files = guestExample('', {
      ...guestFiles('network'),
      ...externalGroup('routes:\n  - GUEST'),
    })();
    expect(said('netgroup-unused', files)).toEqual([]);
  });

  test('where the load balancer speaks, the group does not', () => {
    const files = guestExample('load-balancers:\n  - internal-lb', guestFiles('network'))();
    expect(said('netgroup-unused', files)).toEqual([]);
    expect(said('netgroup-lb-unused', files)).toHaveLength(1);
  });

  test('empty lists need no network', () => {
    const files = guestExample('component-endpoints: []\nload-balancers: []', guestFiles('interface'))();
    expect(said('netgroup-no-networks', files)).toEqual([]);
  });
});

describe('provider networks', () => {
  test('data that nobody refers to creates none', () => {
    const files = providerExample('OCTAVIA-MGMT-NET', [])();
    const unreferenced = { ...files, 'data/control_plane.yml': exampleFile('data/control_plane.yml') };
    expect(said('provider-net-no-route', files)).toHaveLength(1);
    expect(said('provider-net-no-route', unreferenced)).toEqual([]);
  });

  test('routes are added where there are some, or to the group that names hosts', () => {
    const files = providerExample('OCTAVIA-MGMT-NET', ['default'])();
    const text = files['data/network_groups.yml'] ?? '';
    expect(fixedText('provider-net-default-route', files, "Add the route to 'MANAGEMENT'")).toBe(
      text.replace('      - default\n    load', '      - default\n      - OCTAVIA-MGMT-NET\n    load'),
    );
    const none = providerExample('OCTAVIA-MGMT-NET', [])();
    expect(fixedText('provider-net-no-route', none, "Add the route to 'MANAGEMENT'")).toContain(
      '    routes: [OCTAVIA-MGMT-NET]\n',
    );
  });

  test('routes that cannot be read may lead anywhere', () => {
    const files = providerExample('OCTAVIA-MGMT-NET', [])();
    const text = `${files['data/network_groups.yml'] ?? ''}    routes:\n      - "{{ route }}"\n      - !any x\n`;
    expect(said('provider-net-no-route', { ...files, 'data/network_groups.yml': text })).toEqual([]);
  });

  test('with the name of a group they are not without a route as well', () => {
    const files = providerExample('EXTERNAL-API', [])();
    expect(said('neutron-net-name-clash', files)).toHaveLength(1);
    expect(said('provider-net-no-route', files)).toEqual([]);
  });
});

/** What the examples of the rules about configuration data do not show. */
import { describe, expect, test } from 'vitest';
import { exampleFile } from '../../../../../server/src/core/dialects/input-model/examples.js';
import {
  networkLines,
  serviceFile,
} from '../../../../../server/src/core/dialects/input-model/rules/configuration-data/examples.js';
import {
  dataFile,
  planeText,
} from '../../../../../server/src/core/dialects/input-model/rules/control-planes/examples.js';
import { fixedText, said } from './said.js';

const neutron = (lines: string) => serviceFile('neutron', lines);
const network = (lines: string) => neutron(networkLines(lines));

const CIDR = 'cidr: 172.30.1.0/24';

describe('provider networks', () => {
  test('a network without a name lacks that first', () => {
    const files = neutron(
      networkLines('shared: true').replace('- name: OCTAVIA-MGMT-NET\n    provider', '- provider'),
    );
    expect(said('neutron-net-missing-param', files)).toEqual([
      "neutron.yml:10 error The provider network needs 'name'.",
      "neutron.yml:10 error The provider network needs 'cidr'.",
    ]);
  });

  test('what has no value is not known to be missing', () => {
    expect(said('neutron-net-missing-param', network('cidr:'))).toEqual([]);
  });

  test('keys are known by their likes', () => {
    const before = network(`${CIDR}\nallocation_pool:\n  - start: 172.30.1.10\n    end: 172.30.1.20`);
    expect(fixedText('neutron-net-unknown-key', before, "Change to 'allocation_pools'")).toBe(
      before['data/neutron.yml']?.replace('allocation_pool:', 'allocation_pools:'),
    );
  });

  test('a route may lead out of the cloud', () => {
    const route = (more: string) =>
      network(`${CIDR}\nhost_routes:\n  - destination: 203.0.113.0/24\n    nexthop: 172.30.1.1${more}`);
    expect(said('provider-net-route-unknown', route('\n    external: true'))).toEqual([]);
    expect(said('provider-net-route-unknown', route('\n    external: false'))).toHaveLength(1);
    expect(
      fixedText('provider-net-route-unknown', route(''), 'Say that the route leads out of the cloud'),
    ).toBe(route('\n    external: true')['data/neutron.yml']);
  });

  test('the same subnet in other words is written like the network', () => {
    const route = (text: string) =>
      network(`${CIDR}\nhost_routes:\n  - destination: ${text}\n    nexthop: 172.30.1.1`);
    expect(
      fixedText('provider-net-route-unknown', route('192.168.10.7/24'), "Change to '192.168.10.0/24'"),
    ).toBe(route('192.168.10.0/24')['data/neutron.yml']);
  });

  test('the pools of external networks are looked at quietly', () => {
    const files = neutron(
      'neutron_external_networks:\n  - name: ext-net\n    cidr: 172.31.0.0/16\n    gateway: 172.31.0.1\n    allocation_pools:\n      - start: 172.31.9.9\n        end: 172.31.0.9',
    );
    expect(said('external-net-invalid', files)).toEqual([
      "neutron.yml:14 info The pool from '172.31.9.9' to '172.31.0.9' begins behind its end.",
    ]);
  });
});

test('interface models that cannot be read may have DPDK', () => {
  const interfaces = `${exampleFile('data/net_interfaces.yml')}  - !any x\n`;
  const files = { ...neutron('vlan_transparent: true'), 'data/net_interfaces.yml': interfaces };
  expect(said('neutron-vlan-transparent-no-dpdk', files)).toEqual([]);
});

describe('names in data', () => {
  test('a data file that is not whole may create any network', () => {
    const ironic = serviceFile('ironic', 'cleaning_network: GUEST-NET');
    expect(said('ironic-unknown-cleaning-net', ironic)).toHaveLength(1);
    const broken = { ...ironic, ...dataFile('broken.yml', 'configuration-data:\n  - name: [\n') };
    expect(said('ironic-unknown-cleaning-net', broken)).toEqual([]);
  });

  test('the same key of another service means something else', () => {
    expect(said('octavia-unknown-amp-network', serviceFile('nova', 'amp_network_name: X'))).toEqual([]);
  });
});

describe('rings', () => {
  test('the older list goes as a whole', () => {
    const files = {
      ...serviceFile('swift', 'control_plane_rings:\n  rings: []'),
      'data/rings.yml':
        'product:\n  version: 2\n\nring-specifications:\n  - region-name: region1\n    rings: []\n\nserver-groups: []\n',
    };
    expect(said('swift-both-ring-forms', files)).toHaveLength(1);
    expect(fixedText('swift-both-ring-forms', files, "Remove 'ring-specifications'")).toBe(
      'product:\n  version: 2\n\n\nserver-groups: []\n',
    );
  });

  test('data that is no map is not known to have no rings', () => {
    const files = dataFile(
      'swift.yml',
      'configuration-data:\n  - name: S\n    services:\n      - swift\n    data: x\n',
    );
    expect(said('swift-no-rings', files)).toEqual([]);
  });
});

describe('data of a control plane and of its groups', () => {
  const tags =
    '    network-tags:\n      - network-group: EXTERNAL-API\n        tags:\n          - neutron.networks.vxlan\n';

  test('a reference with tags moves up', () => {
    const plane = (own: string, cluster: string) =>
      planeText({
        plane: `configuration-data:\n  - OTHER${own}`,
        cluster: `configuration-data:\n  - MORE${cluster}`,
      });
    const text = neutron('')['data/neutron.yml'] ?? '';
    const files = {
      'data/neutron.yml': text + tags,
      'data/control_plane.yml': plane('', '\n  - NEUTRON-CONFIG'),
    };
    const title = "Refer to 'NEUTRON-CONFIG' in the control plane instead";
    expect(fixedText('configdata-tags-ignored', files, title)).toBe(plane('\n  - NEUTRON-CONFIG', ''));
  });

  test('tags of data for another service', () => {
    const text = serviceFile('nova', '')['data/nova.yml'] ?? '';
    const files = {
      'data/nova.yml': text + tags,
      'data/control_plane.yml': planeText({ plane: 'configuration-data:\n  - NOVA-CONFIG' }),
    };
    expect(fixedText('configdata-tags-not-neutron', files, "Add 'neutron' to its services")).toBe(
      (text + tags).replace('      - nova\n', '      - nova\n      - neutron\n'),
    );
  });

  test('data is merged at all depths, and only for the same service', () => {
    const data = (name: string, service: string, value: string) =>
      `  - name: ${name}\n    services:\n      - ${service}\n    data:\n      a:\n        b: ${value}\n`;
    const files = (service: string) => ({
      ...dataFile(
        'd.yml',
        `configuration-data:\n${data('ONE', 'nova', '{c: 1}')}${data('TWO', service, '2')}`,
      ),
      'data/control_plane.yml': planeText({
        plane: 'configuration-data:\n  - ONE',
        cluster: 'configuration-data:\n  - TWO',
      }),
    });
    expect(said('configdata-merge-type', files('nova'))).toEqual([
      "d.yml:16 error 'b' is no map here and one in the data of the control plane, so that the two cannot be merged.",
    ]);
    expect(said('configdata-merge-type', files('keystone'))).toEqual([]);
  });
});

test('digits in a text of DCN get quotes', () => {
  const data = (password: string) =>
    serviceFile('dcn', `vsd_host_name: h\nvsd_user: u\nvsd_passwd: ${password}\nvsc_active_ip: 10.0.0.1`);
  expect(fixedText('dcn-not-string', data('0755'), 'Put it in quotes')).toBe(data('"0755"')['data/dcn.yml']);
  expect(said('dcn-empty-param', data('""'))).toEqual(["dcn.yml:11 error 'vsd_passwd' needs a value."]);
});

/** A good carrier-grade cloud for the examples in rule docs, and a way to break one value of it. */
import type { RuleExample } from '../../rules/rule.js';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const product = { version: 1 };

const server = (name: string, mac: string, powerIp: string, zone: string, group: string): Json => ({
  name,
  pxe_mac_address: mac,
  pxe_interface: 'auto',
  pm_type: 'ipmilan',
  pm_ip: powerIp,
  pm_user: 'operator',
  pm_pass: 'Kaum-3rraten',
  failure_zone: zone,
  node_group: group,
  vendor: 'HP',
  model: 'ProLiant DL360 Gen9',
  os_partition_size: '20',
  data_partition_size: '80',
});

/**
 * A cloud of the template tahoe for release 2.0, file by file: three controllers, two DCN nodes and two VRG nodes.
 * There is nothing wrong in it.
 */
export const tahoeCloud: Readonly<Record<string, Json>> = {
  'definition.json': {
    product,
    cloud: {
      name: 'harbour',
      nickname: 'base',
      'server-config': 'nodes.json',
      environment: 'environment.json',
      'network-config': '.hos/lnet-control-data.json',
      properties: 'vars',
    },
    'failure-zones': [{ name: 'fz1' }, { name: 'fz2' }, { name: 'fz3' }],
    'control-planes': [
      { file: '.hos/ccp-dcn-esx.json', 'resource-nodes': [{ count: 2, file: '.hos/ccp-vrsg.json' }] },
    ],
  },
  'environment.json': {
    product,
    'node-type': [
      {
        name: 'CCN',
        'interface-map': [
          {
            name: 'INTF0',
            'ethernet-port-map': { 'interface-ports': ['eth0'] },
            'logical-network-map': [
              {
                name: 'management',
                type: 'vlan',
                'segment-id': '403',
                'network-address': {
                  cidr: '10.40.3.0/24',
                  'start-address': '10.40.3.120',
                  gateway: '10.40.3.1',
                },
              },
              {
                name: 'api',
                type: 'vlan',
                'segment-id': '404',
                'network-address': { cidr: '9.40.4.0/24', 'start-address': '9.40.4.120' },
              },
              {
                name: 'blockstore',
                type: 'vlan',
                'segment-id': '73',
                'network-address': { cidr: '172.16.73.0/24', 'start-address': '172.16.73.120' },
              },
            ],
          },
        ],
      },
      {
        name: 'DCN',
        'interface-map': [
          {
            name: 'INTF0',
            'ethernet-port-map': { 'interface-ports': ['eth0'] },
            'logical-network-map': [
              { name: 'management', ref: 'ccn-INTF0-management' },
              {
                name: 'datacenter',
                type: 'vlan',
                'segment-id': '405',
                'network-address': {
                  cidr: '9.40.5.0/24',
                  'start-address': '9.40.5.120',
                  gateway: '9.40.5.1',
                },
              },
            ],
          },
          {
            name: 'INTF1',
            'ethernet-port-map': { 'interface-ports': ['eth1'] },
            'logical-network-map': [
              {
                name: 'tenant',
                type: 'vlan',
                'segment-id': '',
                'network-address': { cidr: '10.40.6.0/24', 'start-address': '10.40.6.120' },
              },
            ],
          },
        ],
      },
      {
        name: 'VRG',
        'interface-map': [
          {
            name: 'INTF0',
            'ethernet-port-map': { 'interface-ports': ['eth0'] },
            'logical-network-map': [{ name: 'management', ref: 'ccn-INTF0-management' }],
          },
          {
            name: 'INTF1',
            'ethernet-port-map': { 'interface-ports': ['eth1'] },
            'logical-network-map': [{ name: 'tenant', ref: 'dcn-INTF1-tenant' }],
          },
        ],
      },
    ],
  },
  'node-provision.json': [
    server('ccn1', 'd0:bf:9c:10:00:01', '192.168.40.81', 'fz1', 'CCN-001-001'),
    server('ccn2', 'd0:bf:9c:10:00:02', '192.168.40.82', 'fz2', 'CCN-001-001'),
    server('ccn3', 'd0:bf:9c:10:00:03', '192.168.40.83', 'fz3', 'CCN-001-001'),
    server('dcn1', 'd0:bf:9c:10:00:04', '192.168.40.84', 'fz1', 'DCN-001-001'),
    server('dcn2', 'd0:bf:9c:10:00:05', '192.168.40.85', 'fz2', 'DCN-001-001'),
    server('vrg1', 'd0:bf:9c:10:00:06', '192.168.40.86', 'fz1', 'VRG-001-001'),
    server('vrg2', 'd0:bf:9c:10:00:07', '192.168.40.87', 'fz2', 'VRG-001-001'),
  ],
  '.hos/ccp-dcn-esx.json': {
    product,
    id: '1',
    type: 'ccp',
    'region-name': 'harbour',
    tiers: [
      {
        id: '1',
        'member-count': 2,
        'node-type': 'dcn-001',
        services: [{ name: 'FND-IPT' }, { name: 'ntp-server' }, { name: 'FND-KVM' }, { name: 'DCN-VSC' }],
      },
      {
        id: '2',
        'member-count': 3,
        'node-type': 'ccn-001',
        services: [{ name: 'FND-IPT' }, { name: 'ntp-client' }, { name: 'mysql' }, { name: 'rabbitmq' }],
      },
    ],
  },
  'vars/ansible.json': {
    product,
    'property-groups': [
      {
        name: 'ansible-vars',
        properties: {
          dns_domain_name: 'harbour.example.net',
          ext_dns_ip: '9.41.2.44',
          dns_address: '9.41.2.44',
          vsc_dcm_ip: '9.40.5.31',
          vsc_dcm_ip_ha: '9.40.5.32',
          vsc_dcm_ip_subnet: '24',
          vsc_tul_cidr: '10.40.6.31/24',
          vsc_tul_cidr_ha: '10.40.6.32/24',
          vsc_tul_ip: '10.40.6.31',
          vsc_tul_ip_ha: '10.40.6.32',
          vsc_user_name: 'vscadmin',
          vsc_user_pass: 'Kaum-3rraten',
          vsc_xmpp_name: 'vsc1:Kaum-3rraten@vsd1.harbour.example.net',
          vsc_xmpp_name_ha: 'vsc2:Kaum-3rraten@vsd1.harbour.example.net',
          vsc_route_mgmt_cidr: ['9.41.2.0/24', '10.40.3.0/24'],
          vsc_route_mgmt_gw: '9.40.5.1',
          vsd_address: '9.40.5.21',
          vsd_name: 'vsd1',
          vsd_gateway: '9.40.5.1',
          vsd_netmask: '255.255.255.0',
          vsd_image_name: 'vsd.qcow2',
          vsc_image_name: 'vsc_singledisk',
          vsc_host_name: 'vsc1',
          vsc_host_name_ha: 'vsc2',
          vsc_ha_enabled: 1,
          vsc_bgp_required: 1,
          upstream_ntp_servers: ['9.41.2.44', '9.41.2.45'],
          compute_virt_type: 'kvm',
          ssl_cert_file: 'ca.crt',
          ssl_key_file: 'cakey.pem',
          ssl_passphrase: 'Kaum-3rraten',
        },
      },
    ],
  },
  'vars/ldap.json': {
    product,
    'property-groups': [
      {
        name: 'ldap-vars',
        properties: {
          ldap_domain_name: 'harbour',
          ldap_url: '9.41.2.46',
          ldap_username: 'reader',
          ldap_password: 'Kaum-3rraten',
          ldap_domain: 'dc=harbour,dc=example,dc=net',
          ldap_ou: 'Operators',
          ldap_enabled: 1,
        },
      },
    ],
  },
  'vars/wr.json': {
    product,
    'property-groups': [
      {
        name: 'wr-vars',
        properties: {
          database_storage: 50,
          backup_storage: 320,
          shared_instance_storage: 250,
          region_name: 'regionone',
          vswitch_type: 'nuage_vrs',
          tul_ip_start_address: '10.40.6.50',
          tul_ip_end_address: '10.40.6.99',
          logical_interface: [
            {
              lag_interface: 'N',
              interface_mtu: 1500,
              interface_ports: ['eth0'],
              network: [
                {
                  name: 'management',
                  ip_start_address: '10.40.3.50',
                  ip_end_address: '10.40.3.99',
                  gateway: '10.40.3.1',
                },
                { name: 'blockstore', ip_start_address: '172.16.73.50', ip_end_address: '172.16.73.99' },
                { name: 'api', ip_start_address: '9.40.4.50', ip_end_address: '9.40.4.99' },
              ],
            },
          ],
          pxeboot_cidr: '10.40.2.0/24',
          license_file_name: 'license.lic',
          physnet_VLAN_range_mappings: ['physnet1:1000:1999', 'physnet2:2000:2020'],
          pci_vendor_id: ['8086:10ca', '8086:10ed'],
        },
      },
    ],
  },
};

/** Values by `file path`: `environment.json node-type.0.name`; numbers are places in lists; undefined removes. */
export type CloudPatch = Readonly<Record<string, Json | undefined>>;

/** Properties of a file below `vars/` lie deep; this is the way to them. */
export const properties = 'property-groups.0.properties';

/** The files of the good cloud with some values replaced; a patch of a whole file (`vars/esx.json`) adds or removes it. */
export function cloudFiles(patch: CloudPatch = {}): Readonly<Record<string, string>> {
  const files = new Map(Object.entries(tahoeCloud));
  for (const [place, value] of Object.entries(patch)) {
    const [file = '', path] = place.split(' ');
    const before = files.get(file);
    const after = path === undefined ? value : patched(before, path.split('.'), value);
    if (after === undefined) files.delete(file);
    else files.set(file, after);
  }
  return Object.fromEntries(
    [...files].map(([name, content]) => [name, `${JSON.stringify(content, undefined, 2)}\n`]),
  );
}

/** Docs examples: good as it is (or with `good`), bad with `bad`. */
export function cloudExample(
  bad: CloudPatch,
  good: CloudPatch = {},
): { readonly bad: RuleExample; readonly good: RuleExample } {
  return { bad: () => cloudFiles(bad), good: () => cloudFiles(good) };
}

function patched(
  content: Json | undefined,
  [key = '', ...rest]: readonly string[],
  value: Json | undefined,
): Json {
  if (isList(content)) {
    const index = Number(key);
    const item = rest.length === 0 ? value : patched(content[index], rest, value);
    return content.toSpliced(index, 1, ...(item === undefined ? [] : [item]));
  }
  const map = typeof content === 'object' && content !== null ? (content as { [key: string]: Json }) : {};
  const { [key]: before, ...others } = map;
  const after = rest.length === 0 ? value : patched(before, rest, value);
  return after === undefined ? others : { ...map, [key]: after };
}

function isList(content: Json | undefined): content is readonly Json[] {
  return Array.isArray(content);
}

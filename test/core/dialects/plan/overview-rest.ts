/** The statements of the technical overview about deployment and backup, and those of its full edition that plans can break. */
import { after, breach, type Chapter } from './overview-facts.js';

const details = (by: string, to: string): readonly [string, string] => [
  '  workloads: object-storage',
  `  workloads: object-storage\n  details:\n${[
    'seed-vm',
    'undercloud',
    'overcloud-management-controller',
    'mysql',
  ]
    .map((target) => `    - { target: ${target}, what: all of it, by: ${by}, to: "${to}" }`)
    .join('\n')}`,
];

const targets = (kept: string): readonly [string, string] => [
  'targets: [seed-vm, undercloud, overcloud-management-controller, mysql]',
  `targets: [${kept}]`,
];

export const DEPLOYMENT: Chapter = {
  title: 'Introduction and deployment architecture',
  statements: [
    {
      says: 'KVM and ESX are the hypervisors',
      breaches: [breach('hypervisor-unknown', 'kvm', ['hypervisor: kvm', 'hypervisor: xen'])],
    },
    {
      says: 'The configuration is highly available',
      breaches: [
        breach('controller-count', 'kvm', ['controllers: 3', 'controllers: 2']),
        breach('cluster-quorum', 'availability', ['mysql, controllers: 3', 'mysql, controllers: 2']),
        breach('zone-shared', 'nodes', ['role: controllers, zone: zone2', 'role: controllers, zone: zone1']),
      ],
    },
    {
      says: 'The hypervisor decides how the cloud is deployed',
      breaches: [
        breach('compute-none', 'kvm', ['compute: 4', 'compute: 0']),
        breach('compute-on-esx', 'esx', ['swift-storage: 2', 'swift-storage: 2\n    compute: 4']),
        breach('compute-proxies-on-kvm', 'kvm', ['compute: 4', 'compute: 4\n    compute-proxies: 1']),
        breach('dvr-on-esx', 'esx', ['routing: centralized', 'routing: dvr']),
        breach('eon-without-esx', 'kvm', ['sherpa, sirius', 'sherpa, eon, sirius']),
        breach('esx-without-eon', 'esx', ['sherpa, eon, sirius', 'sherpa, sirius']),
      ],
    },
    {
      says: 'The support matrix has the hardware requirements',
      breaches: [breach('node-too-small', 'nodes', ['memory: 128', 'memory: 4'])],
    },
    {
      says: 'Services have functions for users and for administrators',
      breaches: [],
      open: 'What a user does with a service is not part of a plan.',
    },
  ],
};

export const BACKUP: Chapter = {
  title: 'Backup and Restore nodes',
  statements: [
    {
      says: 'There are scripts for the seed VM',
      breaches: [
        breach('backup-scope-missing', 'kvm', targets('undercloud, overcloud-management-controller, mysql')),
      ],
    },
    {
      says: 'There are scripts for the undercloud',
      breaches: [
        breach('backup-scope-missing', 'kvm', targets('seed-vm, overcloud-management-controller, mysql')),
      ],
    },
    {
      says: 'There are scripts for the overcloud management controller, which runs singleton services like Sherpa',
      breaches: [
        breach('backup-scope-missing', 'kvm', targets('seed-vm, undercloud, mysql')),
        breach('singleton-place', 'availability', ['service: sherpa, runs-on', 'service: sirius, runs-on']),
        breach('singleton-restored-elsewhere', 'availability', [
          'restored-from: overcloud-management-controller',
          'restored-from: mysql',
        ]),
      ],
    },
    {
      says: 'There are scripts for the MySQL database of the controller cluster',
      breaches: [
        breach(
          'backup-scope-missing',
          'kvm',
          targets('seed-vm, undercloud, overcloud-management-controller'),
        ),
      ],
    },
    {
      says: 'There are no scripts for anything else',
      breaches: [
        breach(
          'backup-scope-extra',
          'kvm',
          targets('seed-vm, undercloud, overcloud-management-controller, mysql, swift-disks'),
        ),
      ],
    },
    {
      says: 'Administrators use the scripts',
      breaches: [
        after([details('administrators', 'backup.example.com')], 'backup-by', 'kvm', [
          'seed-vm, what: all of it, by: administrators',
          'seed-vm, what: all of it, by: tenants',
        ]),
        after([details('administrators', 'backup.example.com')], 'backup-detail-missing', 'kvm', [
          '    - { target: undercloud, what: all of it, by: administrators, to: "backup.example.com" }\n',
          '',
        ]),
        after([details('administrators', 'backup.example.com')], 'backup-on-itself', 'kvm', [
          'undercloud, what: all of it, by: administrators, to: "backup.example.com"',
          'undercloud, what: all of it, by: administrators, to: "undercloud:/backup"',
        ]),
      ],
    },
    {
      says: 'Workloads are backed up through Object Storage',
      breaches: [
        breach('workload-backup-without-object-storage', 'kvm', [
          'cinder, swift, neutron',
          'cinder, neutron',
        ]),
        breach('unknown-value', 'kvm', ['workloads: object-storage', 'workloads: tape']),
        breach('workload-room', 'storage', ['workload-size: 4000', 'workload-size: 9000']),
      ],
    },
  ],
};

export const FULL: Chapter = {
  title: 'The full edition: servers, ESX networks, services',
  statements: [
    {
      says: 'Each server has an IPMI port and an Ethernet port, and the logical networks share the second',
      breaches: [
        breach('ipmi-shares-port', 'kvm', ['port: ipmi', 'port: eth0']),
        breach('port-in-bond', 'ports', [
          'gateway-ip: 192.168.131.1, port: bond0',
          'gateway-ip: 192.168.131.1, port: eth0',
        ]),
      ],
    },
    {
      says: 'Each logical network has its own VLAN and IP subnet',
      breaches: [
        breach('vlan-id-duplicate', 'kvm', ['vlan-id: 332', 'vlan-id: 331']),
        breach('subnet-overlap', 'kvm', [
          'cidr: 192.168.132.0/24, gateway-ip: 192.168.132.1',
          'cidr: 192.168.131.0/25, gateway-ip: 192.168.131.2',
        ]),
      ],
    },
    {
      says: 'One seed VM deploys one undercloud server',
      breaches: [
        breach('undercloud-repeated', 'nodes', [
          '  - { name: ctl1',
          '  - { name: under2, role: undercloud }\n  - { name: ctl1',
        ]),
        breach('seed-vm-outside-cidr', 'kvm', ['192.168.130.3', '192.168.140.3']),
      ],
    },
    {
      says: 'A cloud has 7 to 100 nodes',
      breaches: [breach('node-total', 'kvm', ['compute: 4', 'compute: 95'])],
    },
    {
      says: 'Object storage starts with two nodes',
      breaches: [breach('swift-starter-count', 'kvm', ['swift-storage: 2', 'swift-storage: 1'])],
    },
    {
      says: 'Each vCenter has one compute proxy',
      breaches: [breach('vcenter-proxies', 'vcenters', ['compute-proxies: 2', 'compute-proxies: 1'])],
    },
    {
      says: 'ESX is tagged and joins compute proxies, message queue and EON',
      breaches: [
        breach('network-tagging', 'esx', [
          'network: esx, vlan-type: tagged',
          'network: esx, vlan-type: untagged',
        ]),
        after(
          [
            [
              'network: esx, vlan-type',
              'network: esx, roles: [undercloud, controllers, compute-proxies], vlan-type',
            ],
          ],
          'network-role-missing',
          'esx',
          ['[undercloud, controllers, compute-proxies]', '[undercloud, controllers]'],
        ),
      ],
    },
    {
      says: 'ESX Tenant is a trunk with a range of VLANs',
      breaches: [
        breach('vlan-range-missing', 'esx', [', vlan-range: 500-1000', '']),
        breach('vlan-range-overlap', 'esx', ['500-1000', '300-1000']),
      ],
    },
    {
      says: 'Volumes come from 3PAR StoreServ or StoreVirtual VSA',
      breaches: [
        breach('block-storage-none', 'kvm', ['block-storage: [vsa]', 'block-storage: []']),
        breach('vsa-without-nodes', 'kvm', ['vsa-storage: 3', 'vsa-storage: 0']),
        breach('storage-on-esx', 'esx', [
          'routing: centralized',
          'routing: centralized\n    block-storage: [vsa]',
        ]),
      ],
    },
    {
      says: 'Ironic, logging, monitoring, EON and Sirius run on the undercloud',
      breaches: [
        breach('service-placement', 'kvm', ['horizon, ceilometer]', 'horizon, ceilometer, ironic]']),
      ],
    },
    {
      says: 'Services depend on one another',
      breaches: [breach('service-dependency', 'kvm', ['neutron, keystone, glance', 'neutron, glance'])],
    },
  ],
};

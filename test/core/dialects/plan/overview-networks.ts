/** The statements of the technical overview about networks. */
import {
  ALL_ROLES,
  after,
  breach,
  type Chapter,
  further,
  network,
  OVERCLOUD,
  reach,
  reachOfFurther,
  tagging,
} from './overview-facts.js';

const fibreChannel = [
  '  - { network: service, vlan-type: tagged, carried-by',
  '  - { network: fibre-channel }\n  - { network: service, vlan-type: tagged, carried-by',
] as const;
const virtualService = [
  'network: service, vlan-type: tagged, carried-by',
  'network: service, roles: [undercloud, compute], vlan-type: tagged, carried-by',
] as const;
const array = ['block-storage: [vsa]', 'block-storage: [vsa, 3par]'] as const;

export const NETWORKS: readonly Chapter[] = [
  {
    title: 'Network architecture: physical networks',
    statements: [
      {
        says: 'The network administrator configures the networks',
        breaches: [],
        open: 'The plan does not reach the switches. *Show Wiring of Plan* makes the list for the administrator.',
      },
      {
        says: 'IPMI / iLO manages server hardware',
        breaches: [
          breach('ipmi-shares-port', 'kvm', ['port: ipmi', 'port: eth0']),
          breach('ipmi-unrouted', 'kvm', [', gateway-ip: 192.168.11.254', '']),
          reach('ipmi', ALL_ROLES, 'compute'),
          after([network('ipmi', `roles: [${ALL_ROLES}]`)], 'network-role-excess', 'kvm', [
            `[${ALL_ROLES}]`,
            `[seed-vm, ${ALL_ROLES}]`,
          ]),
        ],
      },
      { says: 'IPMI / iLO is untagged', breaches: [tagging('ipmi', 'untagged')] },
      {
        says: 'Undercloud management carries the calls and downloads of the undercloud and leads to its API endpoints',
        breaches: [],
        open: 'Traffic is not part of a plan; who is on the network is checked in the next row.',
      },
      {
        says: 'Undercloud management boots the overcloud servers by PXE',
        breaches: [
          reach('undercloud-management', ALL_ROLES, 'swift-storage'),
          breach('pxe-bond-mode', 'ports', ['mode: active-backup', 'mode: balance-rr']),
          after([['mtu: 9000 }\n', `mtu: 9000, roles: [${ALL_ROLES}] }\n`]], 'port-role-missing', 'ports', [
            `roles: [${ALL_ROLES}]`,
            'roles: [undercloud, controllers, compute, swift-storage]',
          ]),
        ],
      },
      { says: 'Undercloud management is untagged', breaches: [tagging('undercloud-management', 'untagged')] },
      {
        says: 'Overcloud management carries the calls and downloads of the overcloud',
        breaches: [reachOfFurther('overcloud-management', OVERCLOUD, 'controllers')],
      },
      {
        says: 'Overcloud management is untagged',
        breaches: [
          after([further('overcloud-management')], 'network-tagging', 'kvm', [
            'overcloud-management, vlan-type: untagged',
            'overcloud-management, vlan-type: tagged',
          ]),
        ],
      },
      {
        says: 'SDN is between workload VMs, for example with VxLAN',
        breaches: [reachOfFurther('sdn', 'controllers, compute', 'compute')],
      },
      {
        says: 'SDN is untagged',
        breaches: [
          after([further('sdn')], 'network-tagging', 'kvm', [
            'sdn, vlan-type: untagged',
            'sdn, vlan-type: tagged',
          ]),
        ],
      },
      {
        says: 'Storage carries iSCSI between VMs and storage such as StoreVirtual',
        breaches: [
          reachOfFurther('storage', 'compute, vsa-storage', 'vsa-storage'),
          breach('storage-transport', 'storage', [
            'type: vsa, transport: iscsi',
            'type: vsa, transport: fibre-channel',
          ]),
        ],
      },
      {
        says: 'Storage is untagged',
        breaches: [
          after([further('storage')], 'network-tagging', 'kvm', [
            'storage, vlan-type: untagged',
            'storage, vlan-type: tagged',
          ]),
        ],
      },
      {
        says: 'External is connected to the internet or an intranet',
        breaches: [breach('external-unrouted', 'kvm', [', gateway-ip: 192.168.131.1', ''])],
        open: 'What lies behind the gateway is not part of a plan.',
      },
      {
        says: 'External provides floating IPs',
        breaches: [
          breach('floating-network', 'floating', ['floating-ips:\n', 'floating-ips:\n  network: service\n']),
          breach('floating-outside-cidr', 'floating', ['131.100-192.168.131.199', '140.100-192.168.140.199']),
        ],
      },
      { says: 'External is tagged', breaches: [tagging('external', 'tagged')] },
      {
        says: 'Service connects trusted VMs in the overcloud with components in the undercloud',
        breaches: [reach('service', 'undercloud, compute', 'undercloud')],
      },
      { says: 'Service is tagged', breaches: [tagging('service', 'tagged')] },
      {
        says: 'Object Storage (Swift) is between the object servers, user data included',
        breaches: [reachOfFurther('object-storage', 'controllers, swift-storage', 'swift-storage')],
      },
      {
        says: 'Object Storage (Swift) is untagged',
        breaches: [
          after([further('object-storage')], 'network-tagging', 'kvm', [
            'object-storage, vlan-type: untagged',
            'object-storage, vlan-type: tagged',
          ]),
        ],
      },
    ],
  },
  {
    title: 'Virtual networks',
    statements: [
      {
        says: 'The logical networks are VLANs on the physical network',
        breaches: [
          breach('carried-by-unknown', 'kvm', ['carried-by: service', 'carried-by: servce']),
          breach('carried-by-vlan-type', 'kvm', ['carried-by: service', 'carried-by: undercloud-management']),
          breach('vlan-id-duplicate', 'kvm', ['vlan-id: 332', 'vlan-id: 331']),
          breach('tagged-no-vlan-id', 'kvm', ['vlan-id: 332, ', '']),
        ],
      },
      {
        says: 'The virtual networks differ for KVM and ESX',
        breaches: [
          breach('esx-network-on-kvm', 'kvm', [
            'virtual-networks:\n',
            'virtual-networks:\n  - { network: esx-tenant, vlan-type: tagged, vlan-range: 500-1000, carried-by: external }\n',
          ]),
          breach('fibre-channel-esx', 'esx', [
            'virtual-networks:\n',
            'virtual-networks:\n  - { network: fibre-channel }\n',
          ]),
        ],
      },
      {
        says: 'Management carries most traffic: PXE boot, APIs, VxLAN, volumes, objects, replication',
        breaches: [
          breach('network-missing', 'kvm', [
            '  - { network: management, vlan-type: untagged, carried-by: undercloud-management }\n',
            '',
          ]),
          reach('management', ALL_ROLES, 'vsa-storage'),
        ],
        open: 'Traffic itself is not part of a plan.',
      },
      {
        says: 'Management has the HA heartbeats and keepalived',
        breaches: [
          breach('vip-management-missing', 'availability', [
            '    - { network: undercloud-management, address: 192.168.130.250 }\n',
            '',
          ]),
          breach('vip-in-pool', 'availability', [
            'gateway-ip: 192.168.130.1,',
            'gateway-ip: 192.168.130.1, addresses: [192.168.130.200-192.168.130.252],',
          ]),
          breach('vip-outside-cidr', 'availability', ['192.168.130.250', '192.168.140.250']),
        ],
      },
      {
        says: 'Management has the clusters of MySQL and RabbitMQ',
        breaches: [
          breach('cluster-quorum', 'availability', ['rabbitmq, controllers: 3', 'rabbitmq, controllers: 2']),
        ],
      },
      {
        says: 'Management carries logs to centralized logging and checks to Icinga',
        breaches: [
          breach(
            'service-placement',
            'kvm',
            ['[sherpa, sirius, logging, monitoring]', '[sherpa, sirius, monitoring]'],
            ['horizon, ceilometer]', 'horizon, ceilometer, logging]'],
          ),
        ],
      },
      {
        says: 'Management leads to the product catalog (HDN)',
        breaches: [],
        open: 'What the internet answers is not part of a plan.',
      },
      { says: 'Virtual Management is untagged', breaches: [tagging('management', 'untagged')] },
      {
        says: 'Virtual Service connects trusted VMs with the infrastructure',
        breaches: [
          after([virtualService], 'network-role-missing', 'kvm', [
            'roles: [undercloud, compute]',
            'roles: [undercloud]',
          ]),
          breach('service-missing-kvm', 'kvm', [
            '  - { network: service, vlan-type: tagged, carried-by: service }\n',
            '',
          ]),
        ],
      },
      {
        says: 'Virtual Service is tagged',
        breaches: [
          breach('network-tagging', 'kvm', [
            'network: service, vlan-type: tagged, carried-by',
            'network: service, vlan-type: untagged, carried-by',
          ]),
        ],
      },
      {
        says: 'Fibre Channel is the SAN between compute servers and 3PAR arrays',
        breaches: [
          after([fibreChannel, array], 'fibre-channel-without-3par', 'kvm', ['[vsa, 3par]', '[vsa]']),
          after(
            [fibreChannel, array, ['storage:\n', 'storage:\n  - { type: 3par, transport: fibre-channel }\n']],
            'fibre-channel-missing',
            'storage',
            ['  - { network: fibre-channel }\n', ''],
          ),
          after([fibreChannel, array], '3par-fc-without-network', 'kvm', [
            '  - { network: fibre-channel }\n',
            '',
          ]),
          after(
            [
              [
                '{ network: service, vlan-type: tagged, carried-by',
                '{ network: fibre-channel, roles: [compute] }\n  - { network: service, vlan-type: tagged, carried-by',
              ],
              array,
            ],
            'network-role-excess',
            'kvm',
            ['roles: [compute]', 'roles: [compute, controllers]'],
          ),
        ],
      },
      {
        says: 'Fibre Channel has no VLAN',
        breaches: [
          after([fibreChannel, array], 'fibre-channel-vlan', 'kvm', [
            'network: fibre-channel }',
            'network: fibre-channel, vlan-id: 340 }',
          ]),
        ],
      },
      {
        says: 'External connects compute nodes and controllers to the internet or an intranet',
        breaches: [reach('external', 'controllers, compute', 'controllers')],
      },
      {
        says: 'DVR needs External on the compute nodes',
        breaches: [
          reach('external', 'controllers, compute', 'compute'),
          breach('external-missing-on-compute', 'kvm', [
            '  - { network: external, vlan-type: tagged, carried-by: external }\n',
            '',
          ]),
        ],
      },
      {
        says: 'Only VMs that need a public address have a floating IP',
        breaches: [breach('floating-too-few', 'floating', ['vms: 80', 'vms: 120'])],
        open: '`projects` says who may have one; the running cloud decides it.',
      },
      {
        says: 'Virtual External is tagged',
        breaches: [
          breach('network-tagging', 'kvm', [
            'network: external, vlan-type: tagged, carried-by',
            'network: external, vlan-type: untagged, carried-by',
          ]),
        ],
      },
    ],
  },
];

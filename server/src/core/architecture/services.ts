/**
 * The services of Helion OpenStack: what they do for whom, where they run, and what they need.
 */
import type { Hypervisor } from './products.js';

export type ServicePlace = 'undercloud' | 'overcloud';

interface ServiceFact {
  readonly name: string;
  /** `Compute (Nova)`. */
  readonly title: string;
  /** What it is, as one Markdown sentence. */
  readonly purpose: string;
  /** What a user of the cloud does with it; absent where users never meet it. */
  readonly users?: string;
  /** What an administrator does with it. */
  readonly administrators: string;
  /** Where it may run; DVR runs in the overcloud but is chosen by `routing`, not listed. */
  readonly places: readonly ServicePlace[];
  readonly hypervisors: readonly Hypervisor[];
  /** Services of the overcloud that it cannot do without, where it runs in the overcloud itself or (Sirius) works for it. */
  readonly dependsOn: readonly string[];
  /** False for what is chosen elsewhere than in a list of services. */
  readonly listed: boolean;
  readonly source: string;
}

type Row = Omit<ServiceFact, 'hypervisors' | 'dependsOn' | 'listed' | 'source'> &
  Partial<Pick<ServiceFact, 'hypervisors' | 'dependsOn' | 'listed'>> & { readonly row?: string };

function service(row: Row): ServiceFact {
  const { row: named, ...rest } = row;
  return {
    hypervisors: ['kvm', 'esx'],
    dependsOn: [],
    listed: true,
    ...rest,
    source: `Technical overview 1.1, table Services, row ${named ?? row.title}`,
  };
}

const EVERYWHERE: readonly ServicePlace[] = ['undercloud', 'overcloud'];

const services: readonly ServiceFact[] = [
  service({
    name: 'nova',
    title: 'Compute (Nova)',
    purpose: 'Runs virtual servers on KVM and ESX.',
    users: 'create, resize and delete VMs, attach volumes, set security groups, key pairs and floating IPs',
    administrators: 'set flavors, quotas and zones, and enable or disable hosts',
    places: EVERYWHERE,
    dependsOn: ['keystone', 'glance', 'neutron'],
  }),
  service({
    name: 'cinder',
    title: 'Block Storage (Cinder)',
    purpose: 'Provides volumes on 3PAR StoreServ and StoreVirtual VSA.',
    users: 'create volumes, snapshots, backups and bootable volumes',
    administrators:
      'deploy VSA nodes, configure back ends through Sirius, set volume types and quality of service',
    places: ['overcloud'],
    dependsOn: ['keystone'],
  }),
  service({
    name: 'swift',
    title: 'Object Operations (Swift)',
    purpose: 'Stores objects on Swift nodes.',
    users: 'keep files in containers; backups of VMs and volumes are also stored there',
    administrators: 'start with two nodes, add proxies and storage nodes, and change the rings',
    places: ['overcloud'],
    dependsOn: ['keystone'],
  }),
  service({
    name: 'neutron',
    title: 'Network Operations (Neutron)',
    purpose: 'Provides networks and addresses to VMs.',
    users:
      'create networks, subnets and routers, floating IPs, security groups, load balancers and firewalls',
    administrators: 'set up the external network and the DHCP and L3 agents',
    places: EVERYWHERE,
    dependsOn: ['keystone'],
  }),
  service({
    name: 'keystone',
    title: 'Identity (Keystone)',
    purpose: 'Knows users, projects and endpoints, from MySQL or from LDAP / Active Directory.',
    users: 'log in',
    administrators: 'manage projects, users and tokens',
    places: EVERYWHERE,
  }),
  service({
    name: 'glance',
    title: 'Image (Glance)',
    purpose: 'Keeps the images that servers start from.',
    users: 'keep private images',
    administrators: 'publish images to all projects',
    places: EVERYWHERE,
    dependsOn: ['keystone'],
  }),
  service({
    name: 'heat',
    title: 'Orchestration (Heat)',
    purpose: 'Builds stacks of resources from templates.',
    users: 'create stacks and nested stacks',
    administrators: 'deploy the overcloud from the undercloud with it',
    places: EVERYWHERE,
    dependsOn: ['keystone'],
  }),
  service({
    name: 'horizon',
    title: 'Dashboard (Horizon)',
    purpose: 'Is the web console of the cloud.',
    users: 'use the other services in a browser',
    administrators: 'run the cloud in a browser',
    places: EVERYWHERE,
    dependsOn: ['keystone'],
  }),
  service({
    name: 'ceilometer',
    title: 'Metering (Ceilometer)',
    purpose: 'Measures what is used.',
    administrators: 'read the collected samples',
    places: EVERYWHERE,
    dependsOn: ['keystone'],
  }),
  service({
    name: 'ironic',
    title: 'Bare metal (Ironic)',
    purpose: 'Powers servers on and installs them, over IPMI and PXE.',
    administrators: 'register and deploy the nodes of the overcloud',
    places: ['undercloud'],
  }),
  service({
    name: 'sherpa',
    title: 'Content distribution (Sherpa)',
    purpose:
      'Offers the catalog of the Helion Development Network (HDN); also a singleton on the management controller.',
    administrators: 'download and apply updates',
    places: EVERYWHERE,
    row: 'Sherpa',
  }),
  service({
    name: 'eon',
    title: 'ESX onboarding (EON)',
    purpose: 'Brings vCenters and their clusters into the cloud.',
    administrators: 'register vCenters and activate clusters',
    places: ['undercloud'],
    hypervisors: ['esx'],
    row: 'EON',
  }),
  service({
    name: 'sirius',
    title: 'Storage device management (Sirius)',
    purpose: 'Keeps the inventory of 3PAR and StoreVirtual storage and configures the back ends of Cinder.',
    administrators: 'register storage devices and create back ends',
    places: ['undercloud'],
    dependsOn: ['cinder'],
    row: 'Sirius',
  }),
  service({
    name: 'logging',
    title: 'Centralized logging',
    purpose: 'Collects the logs of all nodes (Elasticsearch, Logstash, Kibana).',
    administrators: 'search the logs',
    places: ['undercloud'],
  }),
  service({
    name: 'monitoring',
    title: 'Monitoring (Icinga)',
    purpose: 'Watches the nodes and services.',
    administrators: 'read the dashboard and act on alarms',
    places: ['undercloud'],
    row: 'Icinga',
  }),
  service({
    name: 'dvr',
    title: 'Distributed virtual routing (DVR)',
    purpose: 'Routes on every compute node instead of in one place.',
    users: 'create routers',
    administrators: 'may also create centralized routers',
    places: ['overcloud'],
    hypervisors: ['kvm'],
    dependsOn: ['neutron'],
    listed: false,
    row: 'DVR',
  }),
];

export function serviceFact(name: string): ServiceFact | undefined {
  return services.find((fact) => fact.name === name);
}

/** The services that belong into the list of this place on this hypervisor; of every hypervisor when it is not known. */
export function servicesOf(place: ServicePlace, hypervisor?: Hypervisor): readonly ServiceFact[] {
  return services.filter(
    (fact) =>
      fact.listed && fact.places.includes(place) && (!hypervisor || fact.hypervisors.includes(hypervisor)),
  );
}

/**
 * The ports that components listen on, by the roles of their endpoints. Derived from the service definitions of the Ardana
 * input model (Apache-2.0), those of Helion OpenStack and those of SUSE OpenStack Cloud 9.
 *
 * A row: name | port, roles and marks | the next endpoint. Marks: `vip` where a virtual address is before it,
 * `vip-port:`, `vip-tls:` and `tls:` with separate ports, `open` where nothing ends TLS before it, `vip-open` where the
 * virtual address does not end it either, `members` where consumers are told of all servers, `backup` where all but one
 * server wait, `number` where the definition writes the port as a number.
 */
import type { ClmGeneration } from './clm-generations.js';

const table = `
ardana-service|9085 internal,public,admin vip
barbican-api|9311 public,internal,admin vip
bind-ext|53 public|53/udp public-udp
bind|953 bind_rndc|53 internal|53/udp internal-udp
cassandra|22 ssh|7000 inter_node_cluster|7001 ssl_inter_node_cluster|7199 jmx_monitoring|9042 client|9160 client_thrift|9142 client_native_trans_ssl
cinder-api|8776 public,internal,admin vip
cinder-volume|3260 volume
designate-api|9001 public,internal,admin vip
designate-mdns-external|53 public,internal|53/udp public-udp,internal-udp
designate-mdns|5354 public,internal|5354/udp public-udp,internal-udp
glance-api|9292 public,internal,admin vip
heat-api-cfn|8000 public,internal,admin vip
heat-api|8004 public,internal,admin vip
horizon|80 public,internal,admin vip vip-tls:443
influxdb|8086 internal vip|8088 cluster|8083 admin
ip-cluster|1993 internal,admin
ironic-api|6385 admin,internal vip
ironic-conductor|69/udp tftp|6386 ipxe_http
kafka|9092 internal
keystone-api|5000 public vip|5000 internal vip|35357 admin vip
lifecycle-manager-target|22 ssh|5099 ansible-accelerate
lifecycle-manager|22 ssh|67/udp bootp|68/udp dhcp|69/udp tftp|79 internal
logging-api|5607 admin,public,internal vip members number
logging-server|5601 admin,internal vip number|9200 elasticsearch_http members|9300 elasticsearch_transport members
magnum-api|9511 public,internal,admin vip
manila-api|8786 public,internal,admin vip
memcached|11211 internal
monasca-agent|17123 agent|8125/udp statsd|8:0/icmp ping
monasca-api|8070 public,admin,internal vip|8081 metrics
monasca-persister|8090 internal|8091 metrics
monasca-threshold|6701-6704 admin
mysql|3306 internal,admin vip open vip-open backup|4567 mysql_gcomms open|4568 mysql_ist open|4444 mysql_sst open|9500 mysql_mysqlchk open
neutron-l2gateway-agent|6632 ovsdb-server
neutron-server|9696 public,internal,admin vip
nova-api|8774 public,internal,admin vip
nova-compute-kvm|49152-49215 live-migration|16509 migration|22 resize-cold-migration
nova-compute|5900-6100 vncdisplay
nova-metadata|8775 internal vip
nova-novncproxy|6080 public vip
nova-placement-api|8780 public,internal,admin vip
ntp-server|123/udp internal
octavia-api|9876 public,internal,admin vip
octavia-health-manager|5555/udp internal members
ops-console-web|9095 public,internal,admin vip
powerdns-ext|53 public|53/udp public-udp
powerdns|53 internal|53/udp internal-udp
rabbitmq|5671 tls_listener open|5672 tcp_listener open|5672 internal open tls:5671|15672 rabbitmq_management open|61000 rabbitmq_inet_dist_listen open|4369 rabbitmq_epmd open
spark|4040 internal|7100 block_manager|7101 block_manager_aux|7105 broadcast|7110 driver|7115 executor|7120 fileserver|7337 shuffle_service|7077 master|7078 worker|18080 master_web_ui|18081 worker_web_ui
storm|6627 admin
swift-account|6002 internal
swift-container|6001 internal
swift-object|6000 internal
swift-proxy|8080 public,internal,admin vip
swift-rsync|873 internal
vertica|5433 internal vip vip-port:15433 number|5433/udp internal-cluster|4803-4804/udp spread-daemon-udp|4803 spread-daemon|5434 spread-monitor|22 ssh
zookeeper|2181 internal|2888 peers|3888 election
`;

/** Where Helion OpenStack differs, or has what is gone. */
const tableOfHelion = `
ceilometer-api|8777 public,internal,admin vip
ceph-monitor|6789 ceph-public
ceph-osd|6800-7300 ceph-public
ceph-osd-internal|6800-7300 ceph-cluster
ceph-radosgw|8079 public,internal,admin vip number
cmc-service|13990-13999 cmc-alarms|5900-5905 vncdisplay
eon-api|8282 admin,internal,public vip
freezer-api|9090 public,internal,admin vip
glance-registry|9191 internal vip
heat-api-cloudwatch|8003 public,internal,admin vip
neutron-ovsvapp-agent|8080 ovsvapp-nginx
octavia-api|9876 internal vip
vsa|8081 internal|16022 internal-only
`;

export interface ComponentPort {
  /** `9292`, `6701-6704`, `53/udp`. */
  readonly port: string;
  readonly roles: readonly string[];
  readonly hasVip: boolean;
  /** The port of the virtual address, where it is another. */
  readonly vipPort?: string;
  /** The port of the virtual address where it speaks TLS. */
  readonly vipTlsPort?: string;
  /** The port of the component itself where it speaks TLS. */
  readonly tlsPort?: string;
  /** Something else ends TLS before the component. */
  readonly hasTlsTerminator: boolean;
  /** The virtual address ends TLS. */
  readonly hasVipTlsTerminator: boolean;
  /** Its consumers are told all of its servers. */
  readonly listsMembers: boolean;
  /** The virtual address uses one server at a time; the others stand by. */
  readonly isVipBackup: boolean;
  /** The definition writes the port of its virtual address as a number, not as a text. */
  readonly isNumber: boolean;
}

type Ports = ReadonlyMap<string, readonly ComponentPort[]>;

/** Listens in Helion OpenStack only. */
const HELION_ONLY = 'neutron-ovsvapp-agent';

let suse9: Ports | undefined;
let suse8: Ports | undefined;
let helion: Ports | undefined;

/** By the name of a component; those that listen nowhere are not in it. */
export function clmPorts(generation: ClmGeneration = 'soc9'): Ports {
  suse9 ??= portsOf(table);
  if (generation === 'soc9') return suse9;
  helion ??= new Map([...suse9, ...portsOf(tableOfHelion)]);
  suse8 ??= new Map([...helion].filter(([name]) => name !== HELION_ONLY));
  return generation === 'hos' ? helion : suse8;
}

function portsOf(rows: string): Ports {
  return new Map(
    rows
      .trim()
      .split('\n')
      .map((line) => {
        const [name = '', ...cells] = line.split('|');
        return [name, cells.map(portOf)];
      }),
  );
}

function portOf(cell: string): ComponentPort {
  const [port = '', roles = '', ...marks] = cell.split(' ');
  const after = (mark: string) => marks.find((each) => each.startsWith(`${mark}:`))?.slice(mark.length + 1);
  const [vipPort, vipTlsPort, tlsPort] = [after('vip-port'), after('vip-tls'), after('tls')];
  return {
    ...{ port, roles: roles.split(','), hasVip: marks.includes('vip') },
    ...(vipPort !== undefined && { vipPort }),
    ...(vipTlsPort !== undefined && { vipTlsPort }),
    ...(tlsPort !== undefined && { tlsPort }),
    hasTlsTerminator: !marks.includes('open'),
    hasVipTlsTerminator: !marks.includes('vip-open'),
    listsMembers: marks.includes('members'),
    isVipBackup: marks.includes('backup'),
    isNumber: marks.includes('number'),
  };
}

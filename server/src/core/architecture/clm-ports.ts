/**
 * The ports that components listen on, by the roles of their endpoints. Derived from the service definitions of the Ardana
 * input model of SUSE OpenStack Cloud 9 (Apache-2.0).
 *
 * A row: name | port, roles, and `vip` where a virtual address stands before it (with its own port, where that differs).
 */

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
horizon|80 public,internal,admin vip:443
influxdb|8086 internal vip|8088 cluster|8083 admin
ip-cluster|1993 internal,admin
ironic-api|6385 admin,internal vip
ironic-conductor|69/udp tftp|6386 ipxe_http
kafka|9092 internal
keystone-api|5000 public vip|5000 internal vip|35357 admin vip
lifecycle-manager-target|22 ssh|5099 ansible-accelerate
lifecycle-manager|22 ssh|67/udp bootp|68/udp dhcp|69/udp tftp|79 internal
logging-api|5607 admin,public,internal vip
logging-server|5601 admin,internal vip|9200 elasticsearch_http|9300 elasticsearch_transport
magnum-api|9511 public,internal,admin vip
manila-api|8786 public,internal,admin vip
memcached|11211 internal
monasca-agent|17123 agent|8125/udp statsd|8:0/icmp ping
monasca-api|8070 public,admin,internal vip|8081 metrics
monasca-persister|8090 internal|8091 metrics
monasca-threshold|6701-6704 admin
mysql|3306 internal,admin vip|4567 mysql_gcomms|4568 mysql_ist|4444 mysql_sst|9500 mysql_mysqlchk
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
octavia-health-manager|5555/udp internal
ops-console-web|9095 public,internal,admin vip
powerdns-ext|53 public|53/udp public-udp
powerdns|53 internal|53/udp internal-udp
rabbitmq|5671 tls_listener|5672 tcp_listener|5672 internal|15672 rabbitmq_management|61000 rabbitmq_inet_dist_listen|4369 rabbitmq_epmd
spark|4040 internal|7100 block_manager|7101 block_manager_aux|7105 broadcast|7110 driver|7115 executor|7120 fileserver|7337 shuffle_service|7077 master|7078 worker|18080 master_web_ui|18081 worker_web_ui
storm|6627 admin
swift-account|6002 internal
swift-container|6001 internal
swift-object|6000 internal
swift-proxy|8080 public,internal,admin vip
swift-rsync|873 internal
vertica|5433 internal vip:15433|5433/udp internal-cluster|4803-4804/udp spread-daemon-udp|4803 spread-daemon|5434 spread-monitor|22 ssh
zookeeper|2181 internal|2888 peers|3888 election
`;

export interface ComponentPort {
  /** `9292`, `6701-6704`, `53/udp`. */
  readonly port: string;
  readonly roles: readonly string[];
  readonly hasVip: boolean;
  /** The port of the virtual address, where it is another. */
  readonly vipPort?: string;
}

let ports: ReadonlyMap<string, readonly ComponentPort[]> | undefined;

/** By the name of a component; those that listen nowhere are not in it. */
export function clmPorts(): ReadonlyMap<string, readonly ComponentPort[]> {
  ports ??= new Map(
    table
      .trim()
      .split('\n')
      .map((line) => {
        const [name = '', ...cells] = line.split('|');
        return [name, cells.map(portOf)];
      }),
  );
  return ports;
}

function portOf(cell: string): ComponentPort {
  const [port = '', roles = '', vip] = cell.split(' ');
  const vipPort = vip?.split(':')[1];
  return {
    ...{ port, roles: roles.split(','), hasVip: vip !== undefined },
    ...(vipPort !== undefined && { vipPort }),
  };
}

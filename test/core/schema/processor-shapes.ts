/**
 * What the schemas of the Ardana configuration processor demand of an input model, as facts: one line for each place,
 * with its types, `required` where its map must have it, and words or bounds where there are any. Our own schema is held
 * against them. Where the processor has no schema and its code fails without a key, the line says `crashes`.
 * Source: the schemas and the code of the processor, and what it said of single mistakes.
 */
export interface ShapeFact {
  /** Keys with dots between them; `[]` is every item of a list. */
  readonly path: string;
  /** `text`, `integer`, `number`, `boolean`, `list`, `map`. */
  readonly types: readonly string[];
  readonly required: boolean;
  readonly words: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

const TABLE = `
control-planes[]                                   map
control-planes[].name                              text              required
control-planes[].control-plane-prefix              text
control-planes[].region-name                       text
control-planes[].failure-zones                     list
control-planes[].failure-zones[]                   text
control-planes[].common-service-components         list
control-planes[].common-service-components[]       text|map
control-planes[].configuration-data                list
control-planes[].configuration-data[]              text
control-planes[].clusters                          list              required crashes
control-planes[].clusters[]                        map
control-planes[].clusters[].name                   text              required
control-planes[].clusters[].cluster-prefix         text
control-planes[].clusters[].server-role            text|list         required
control-planes[].clusters[].service-components     list              required crashes
control-planes[].clusters[].service-components[]   text|map
control-planes[].clusters[].member-count           integer
control-planes[].clusters[].min-count              integer
control-planes[].clusters[].max-count              integer
control-planes[].clusters[].failure-zones          list
control-planes[].clusters[].failure-zones[]        text
control-planes[].clusters[].allocation-policy      text              any,strict
control-planes[].clusters[].configuration-data     list
control-planes[].clusters[].configuration-data[]   text
control-planes[].resources                         list
control-planes[].resources[]                       map
control-planes[].resources[].name                  text              required
control-planes[].resources[].resource-prefix       text
control-planes[].resources[].server-role           text|list         required
control-planes[].resources[].service-components    list              required crashes
control-planes[].resources[].service-components[]  text|map
control-planes[].resources[].member-count          integer
control-planes[].resources[].min-count             integer
control-planes[].resources[].max-count             integer
control-planes[].resources[].allocation-policy     text              any,strict
control-planes[].load-balancers                    list
control-planes[].load-balancers[]                  map
control-planes[].load-balancers[].name             text              required
control-planes[].load-balancers[].provider         text              required
control-planes[].load-balancers[].roles            list              required
control-planes[].load-balancers[].roles[]          text
control-planes[].load-balancers[].components       list
control-planes[].load-balancers[].components[]     text
control-planes[].load-balancers[].tls-components   list
control-planes[].load-balancers[].tls-components[] text
control-planes[].load-balancers[].shared-address   boolean
regions[]                                          map
regions[].name                                     text              required
regions[].includes                                 list              required
regions[].includes[]                               map
regions[].includes[].control-plane                 text              required
regions[].includes[].services                      list              required
regions[].includes[].services[]                    text
servers[]                                          map
servers[].id                                       text              required
servers[].ip-addr                                  text              required
servers[].role                                     text              required
servers[].server-group                             text
servers[].nic-mapping                              text
servers[].mac-addr                                 text
servers[].ilo-ip                                   text
servers[].ilo-user                                 text
servers[].ilo-password                             text
servers[].is-deployer                              boolean
server-roles[]                                     map
server-roles[].name                                text              required
server-roles[].disk-model                          text              required
server-roles[].interface-model                     text              required
server-roles[].memory-model                        text
server-roles[].cpu-model                           text
server-groups[]                                    map
server-groups[].name                               text              required crashes
server-groups[].server-groups                      list
server-groups[].server-groups[]                    text
server-groups[].networks                           list
server-groups[].networks[]                         text
disk-models[]                                      map
disk-models[].name                                 text              required
disk-models[].volume-groups                        list              required
disk-models[].volume-groups[].name                 text              required crashes
disk-models[].volume-groups[].physical-volumes     list              required crashes
disk-models[].volume-groups[].logical-volumes      list              required crashes
disk-models[].device-groups                        list
disk-models[].device-groups[]                      map
disk-models[].device-groups[].name                 text              required
disk-models[].device-groups[].devices              list              required
disk-models[].device-groups[].devices[]            map
disk-models[].device-groups[].devices[].name       text              required
disk-models[].device-groups[].consumer             map
disk-models[].device-groups[].consumer.name        text              required
memory-models[]                                    map
memory-models[].name                               text              required
memory-models[].huge-pages                         list
memory-models[].huge-pages[].size                  text              required
memory-models[].huge-pages[].count                 integer           required
memory-models[].huge-pages[].numa-node             integer
cpu-models[]                                       map
cpu-models[].name                                  text              required
cpu-models[].assignments                           list
cpu-models[].assignments[].components              list              required
cpu-models[].assignments[].components[]            text
cpu-models[].assignments[].cpu                     list              required
cpu-models[].assignments[].cpu[].processor-ids     text|integer      required
cpu-models[].assignments[].cpu[].role              text              required
interface-models[]                                 map
interface-models[].name                            text              required
interface-models[].network-interfaces              list              required
interface-models[].network-interfaces[]            map
interface-models[].network-interfaces[].name       text              required
interface-models[].network-interfaces[].device     map
interface-models[].network-interfaces[].device.name        text      required
interface-models[].network-interfaces[].device.vf-count    text|integer
interface-models[].network-interfaces[].device.sriov-only  boolean
interface-models[].network-interfaces[].device.pci-pt      boolean
interface-models[].network-interfaces[].bond-data          map
interface-models[].network-interfaces[].bond-data.options  map       required
interface-models[].network-interfaces[].bond-data.devices  list
interface-models[].network-interfaces[].bond-data.devices[].name  text
interface-models[].network-interfaces[].network-groups     list
interface-models[].network-interfaces[].network-groups[]   text
interface-models[].network-interfaces[].forced-network-groups        list
interface-models[].network-interfaces[].forced-network-groups[]      text
interface-models[].network-interfaces[].passthrough-network-groups   list
interface-models[].network-interfaces[].passthrough-network-groups[] text
interface-models[].dpdk-devices                    list
interface-models[].dpdk-devices[]                  map
interface-models[].dpdk-devices[].components       list              required
interface-models[].dpdk-devices[].components[]     text
interface-models[].dpdk-devices[].devices          list              required
interface-models[].dpdk-devices[].devices[]        map
interface-models[].dpdk-devices[].devices[].name   text              required
interface-models[].dpdk-devices[].devices[].driver text
interface-models[].dpdk-devices[].eal-options      list
interface-models[].dpdk-devices[].eal-options[]    map
interface-models[].dpdk-devices[].eal-options[].name         text    required
interface-models[].dpdk-devices[].eal-options[].value        text|integer  required
interface-models[].dpdk-devices[].component-options          list
interface-models[].dpdk-devices[].component-options[]        map
interface-models[].dpdk-devices[].component-options[].name   text    required
interface-models[].dpdk-devices[].component-options[].value  text|integer  required
network-groups[]                                   map
network-groups[].name                              text              required
network-groups[].hostname                          boolean
network-groups[].hostname-suffix                   text
network-groups[].mtu                               integer           1..
network-groups[].component-endpoints               list
network-groups[].component-endpoints[]             text
network-groups[].routes                            list
network-groups[].routes[]                          text
network-groups[].load-balancers                    list
network-groups[].tags                              list
networks[]                                         map
networks[].name                                    text              required
networks[].network-group                           text              required
networks[].vlanid                                  integer           1..4094
networks[].tagged-vlan                             boolean
networks[].cidr                                    text
networks[].addresses                               list
networks[].addresses[]                             text
networks[].gateway-ip                              text
nic-mappings[]                                     map
nic-mappings[].name                                text              required
nic-mappings[].physical-ports                      list              required crashes
nic-mappings[].physical-ports[].logical-name       text              required
nic-mappings[].physical-ports[].bus-address        text              required
nic-mappings[].physical-ports[].type               text              required simple-port,multi-port
nic-mappings[].physical-ports[].nic-device-type    text
nic-mappings[].physical-ports[].port-attributes    map
nic-device-types[].name                            text              required
nic-device-types[].family                          text              required
nic-device-types[].device-id                       text              required
nic-device-types[].type                            text              required
firewall-rules[]                                   map
firewall-rules[].name                              text              required crashes
firewall-rules[].network-groups                    list
firewall-rules[].network-groups[]                  text
firewall-rules[].rules                             list              required crashes
firewall-rules[].rules[].type                      text              allow
firewall-rules[].rules[].port-range-min            integer           required crashes 0..65535
firewall-rules[].rules[].port-range-max            integer           required crashes 0..65535
firewall-rules[].rules[].protocol                  text              required crashes tcp,udp,icmp,icmpv6
configuration-data[]                               map
configuration-data[].name                          text              required
configuration-data[].services                      list              required
configuration-data[].services[]                    text
ring-specifications[]                              map
ring-specifications[].region-name                  text              required
ring-specifications[].rings                        list              required
ring-specifications[].rings[]                      map
ring-specifications[].rings[].name                 text              required
ring-specifications[].rings[].display-name         text              required
ring-specifications[].rings[].partition-power      integer           required
ring-specifications[].rings[].min-part-hours       integer
ring-specifications[].rings[].min-part-time        integer
ring-specifications[].rings[].default              boolean
ring-specifications[].rings[].replication-policy   map
ring-specifications[].rings[].replication-policy.replica-count                number
ring-specifications[].rings[].erasure-coding-policy                           map
ring-specifications[].rings[].erasure-coding-policy.ec-num-data-fragments     integer
ring-specifications[].rings[].erasure-coding-policy.ec-num-parity-fragments   integer
ring-specifications[].rings[].erasure-coding-policy.ec-type                   text  required
ring-specifications[].rings[].erasure-coding-policy.ec-object-segment-size    integer
ring-specifications[].swift-zones                  list
ring-specifications[].swift-zones[]                map
ring-specifications[].swift-zones[].id             integer           required
ring-specifications[].swift-zones[].server-groups  list              required
configuration-data[].data.control_plane_rings                                 map
configuration-data[].data.control_plane_rings.rings                           list  required
configuration-data[].data.control_plane_rings.rings[].name                    text  required
configuration-data[].data.control_plane_rings.rings[].display-name            text  required
configuration-data[].data.control_plane_rings.rings[].partition-power         integer required
configuration-data[].data.control_plane_rings.rings[].min-part-hours          integer
configuration-data[].data.control_plane_rings.rings[].default                 boolean
configuration-data[].data.control_plane_rings.rings[].replication-policy      map
configuration-data[].data.control_plane_rings.rings[].replication-policy.replica-count  number
configuration-data[].data.control_plane_rings.swift-zones                     list
configuration-data[].data.control_plane_rings.swift-zones[].id                integer required
configuration-data[].data.control_plane_rings.swift-zones[].server-groups     list  required
pass-through.servers                               list
pass-through.servers[].id                          text              required
pass-through.servers[].data                        -                 required
`;

const TYPES = new Set(['text', 'integer', 'number', 'boolean', 'list', 'map']);

export const shapeFacts: readonly ShapeFact[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [path = '', types = '', ...more] = line.split(/\s+/);
    const words = more.find((each) => /^[a-z]/.test(each) && !/^(?:required|crashes)$/.test(each));
    const [, minimum, maximum] = /^(\d+)\.\.(\d*)$/.exec(more.at(-1) ?? '') ?? [];
    return {
      path,
      types: types.split('|').filter((type) => TYPES.has(type)),
      required: more.includes('required'),
      words: words?.split(',') ?? [],
      ...(minimum && { minimum: Number(minimum) }),
      ...(maximum && { maximum: Number(maximum) }),
    };
  });

/**
 * How the services of the product hang together: what components require on their host, whom they consume, for which roles
 * they have virtual addresses, which services they advertise. Derived from the service definitions of the Ardana input
 * model (Apache-2.0), those of Helion OpenStack and those of SUSE OpenStack Cloud 9. A table: longer than code may be.
 *
 * A row: name, mnemonic and service | requires | consumes (`?` optional, `!` in the same control plane only) | roles of
 * endpoints with a virtual address | who may consume it from several control planes | services in the catalogue of
 * Keystone | placement, and whether it is unwanted | other names.
 */

export const wiringOfBoth = `
apache2 FND-AP2 foundation
ardana-ca TLS-CA foundation
ardana-service ARD-SVC ardana||keystone-api|internal public admin||ardana
barbican-api KEYMGR-API barbican|barbican-client keystone-client|mysql rabbitmq keystone-api|public internal admin||barbican
barbican-client KEYMGR-CLI clients||barbican-api? keystone-api
barbican-worker KEYMGR-WKR barbican||mysql rabbitmq barbican-api
bind FND-BND foundation|bind-ext|designate-mdns
bind-ext FND-BND_EXT foundation
ceilometer-agent-central CEI-CAG ceilometer||||||unwanted
ceilometer-agent-notification CEI-NAG ceilometer||rabbitmq
ceilometer-client CEI-CLI clients||ceilometer-api? keystone-api
ceilometer-collector CEI-COL ceilometer||||||unwanted
ceilometer-common CEI-CMN ceilometer||monasca-api mysql rabbitmq zookeeper keystone-api
ceilometer-expirer CEI-EXP ceilometer||||||unwanted
ceilometer-polling CEI-POL ceilometer||swift-proxy?!
cinder-client CND-CLI clients||cinder-api? keystone-api
cinder-scheduler CND-SCH cinder||rabbitmq
designate-api DES-API designate|keystone-client|rabbitmq keystone-api|public internal admin||designate
designate-central DES-CEN designate||rabbitmq mysql keystone-api
designate-client DES-CLI clients||designate-api? keystone-api
designate-mdns DES-MDN designate||rabbitmq mysql
designate-mdns-external DES-MDN-EXT designate||rabbitmq mysql
glance-client GLA-CLI clients||glance-api? keystone-api
heat-api HEA-API heat|keystone-client|rabbitmq keystone-api|public internal admin||heat
heat-api-cfn HEA-ACF heat||rabbitmq keystone-api|public internal admin
heat-client HEA-CLI clients||heat-api? keystone-api
heat-engine HEA-ENG heat||mysql rabbitmq keystone-api
horizon HZN-WEB horizon|apache2|keystone-api mysql|public internal admin||horizon
influxdb FND-IDB foundation|||internal
infoblox-ipam-agent NEU-IFBLXA neutron||rabbitmq
ip-cluster FND-CLU foundation
ironic-api IRN-API ironic|keystone-client|rabbitmq keystone-api|admin internal||ironic
ironic-client IRN-CLI clients||ironic-api? keystone-api
ironic-conductor IRN-CND ironic|openstack-client neutron-client nova-client swift-client apache2|mysql rabbitmq glance-api ironic-api neutron-server swift-proxy? keystone-api
kafka FND-KFK foundation||zookeeper
keystone-client KEY-CLI clients||keystone-api
lifecycle-manager OPS-LM ardana|ardana-service ardana-ca|lifecycle-manager-target||||once somewhere metal
lifecycle-manager-target OPS-LMTGT ardana||lifecycle-manager||||everywhere
logging-api LOG-API logging|keystone-client|kafka keystone-api|admin public internal||kronos
logging-producer LOG-PRO logging|logging-rotate|logging-api keystone-api
logging-rotate LOG-ROT logging
logging-server LOG-SVR logging|logging-api apache2 keystone-client|kafka zookeeper logging-server keystone-api|admin internal
magnum-api MAG-API magnum|keystone-client|mysql rabbitmq keystone-api|public internal admin||magnum
magnum-client MAG-CLI clients||magnum-api? keystone-api
magnum-conductor MAG-CND magnum|keystone-client barbican-client glance-client neutron-client heat-client magnum-client nova-client cinder-client|mysql rabbitmq keystone-api barbican-api glance-api neutron-server heat-api magnum-api nova-api cinder-api
memcached FND-MEM foundation
monasca-agent MON-AGN monasca||keystone-api monasca-api rabbitmq
monasca-client MON-CLI clients||monasca-api? keystone-api
monasca-dashboard MON-DSH monasca
monasca-liveness-check MON-LVC monasca||monasca-agent
monasca-notifier MON-NTF monasca||mysql kafka zookeeper
monasca-threshold MON-THR monasca||mysql kafka zookeeper
monasca-transform MON-TRA monasca|keystone-client|mysql keystone-api zookeeper spark kafka
mysql FND-MDB foundation|||internal admin|block
neutron-client NEU-CLI clients||neutron-server? keystone-api
neutron-dhcp-agent NEU-DHCP neutron||rabbitmq
neutron-l2gateway-agent NEU-L2GWA neutron||rabbitmq
neutron-l3-agent NEU-L3A neutron||rabbitmq
neutron-lbaas-agent NEU-LBAV1 neutron||rabbitmq
neutron-metadata-agent NEU-MDA neutron||nova-metadata rabbitmq
neutron-ml2-plugin NEU-ML2 neutron
neutron-ml2-qos NEU-ML2-QOS neutron
neutron-openvswitch-agent NEU-OVS neutron||rabbitmq
neutron-server NEU-SVR neutron|openstack-client neutron-client keystone-client|mysql rabbitmq keystone-api nova-api octavia-api?|public internal admin|allow -nova|neutron
neutron-sriov-nic-agent NEU-SRIOV neutron||rabbitmq
neutron-vpn-agent NEU-VPNA neutron||rabbitmq
nova-client NOV-CLI clients||nova-api? keystone-api
nova-compute-hyperv NOV-CMP-HYP nova
nova-compute-ironic NOV-CMP-IRN nova|nova-compute|ironic-api|||||nova-ironic
nova-compute-kvm NOV-KVM nova|nova-compute||||||nova-kvm
nova-conductor NOV-CND nova||rabbitmq
nova-metadata NOV-MTD nova|||internal
nova-novncproxy NOV-VNC nova|||public
nova-scheduler NOV-SCH nova||rabbitmq
nova-scheduler-ironic NOV-SCH-IRN nova||ironic-api
ntp-client NTP-CLI foundation||ntp-server
ntp-server NTP-SVR foundation
octavia-health-manager OCT-HMX octavia
openstack-client OPN-CLI clients||cinder-api? glance-api? keystone-api neutron-server? nova-api?
openvswitch FND-OVS foundation
ops-console-web OPS-WEB operations|apache2|keystone-api memcached mysql|public internal admin||opsconsole
powerdns FND-PDN foundation|powerdns-ext|mysql designate-mdns
powerdns-ext FND-PDN_EXT foundation
rabbitmq FND-RMQ foundation||||block
sherpa-api SHP-API sherpa||||||unwanted
sherpa-service SHP-SVC sherpa||||||unwanted
spark FND-SPA foundation||zookeeper
storm FND-STM foundation||zookeeper
stunnel FND-STN foundation
swift-account SWF-ACC swift|swift-common swift-rsync
swift-addons SWF-ADD swift
swift-client SWF-CLI clients||swift-proxy? keystone-api
swift-common SWF-CMN swift
swift-container SWF-CON swift|swift-common swift-rsync
swift-object SWF-OBJ swift|swift-common swift-rsync
swift-proxy SWF-PRX swift|swift-client swift-common keystone-client|keystone-api memcached|public internal admin||swift
swift-ring-builder SWF-RNG swift||swift-object swift-account swift-container
swift-rsync SWF-RSY swift
tempest TPS-TST tempest||keystone-api horizon?
vertica FND-VDB foundation|||internal
windriver-consumer WND-CNS windriver||glance-api cinder-api keystone-api
zookeeper FND-ZOO foundation
`;

export const wiringOfHelion = `
ceilometer-api CEI-API ceilometer|apache2 keystone-client||public internal admin||ceilometer
ceph-monitor CEP-MON ceph||ceph-monitor
ceph-osd CEP-OSD ceph|ceph-osd-internal
ceph-osd-internal CEP-OSD-I ceph||ceph-monitor ceph-osd ceph-osd-internal
ceph-radosgw CEP-RGW ceph|apache2 keystone-client|ceph-monitor keystone-api|public internal admin||ceph-rgw
cinder-api CND-API cinder|keystone-client|mysql rabbitmq keystone-api barbican-api? glance-api?|public internal admin||cinder cinderv2
cinder-backup CND-BCK cinder||rabbitmq vsa? ceph-monitor? ceph-osd? barbican-api? swift-proxy?
cinder-volume CND-VOL cinder||rabbitmq vsa? ceph-monitor? ceph-osd? barbican-api? nova-api? swift-proxy? glance-api?
cmc-service CMC-SVC vsa-storage||vsa?
designate-pool-manager DES-PMG designate||rabbitmq memcached zookeeper designate-mdns? designate-mdns-external? powerdns? bind?
designate-zone-manager DES-ZMG designate||rabbitmq mysql memcached zookeeper
eon-api EON-API eon|keystone-client|rabbitmq keystone-api|admin internal public||eon
eon-client EON-CLI clients||eon-api? keystone-api
eon-conductor EON-CND eon|eon-client|mysql rabbitmq ardana-service keystone-api? neutron-server? nova-api?
freezer-agent FRE-AGN freezer||mysql keystone-api
freezer-api FRE-API freezer|apache2 keystone-client|logging-server keystone-api|public internal admin||freezer
glance-api GLA-API glance|keystone-client openstack-client|mysql rabbitmq keystone-api glance-registry swift-proxy?|public internal admin||glance
glance-registry GLA-REG glance|||internal
heat-api-cloudwatch HEA-ACW heat||rabbitmq keystone-api|public internal admin
keystone-api KEY-API keystone|apache2 keystone-client|mysql rabbitmq|public internal admin||keystone
monasca-api MON-API monasca|monasca-client keystone-client nova-client monasca-liveness-check|keystone-api kafka influxdb? vertica? mysql zookeeper monasca-agent|public admin internal||monasca
monasca-persister MON-PST monasca||influxdb? vertica? kafka zookeeper
neutron-lbaasv2-agent NEU-LBAV2 neutron||rabbitmq
neutron-ovsvapp-agent NEU-OVSVAPP neutron|eon-client|rabbitmq
nova-api NOV-API nova|nova-client nova-metadata keystone-client|mysql rabbitmq keystone-api glance-api neutron-server barbican-api? nova-novncproxy? monasca-api?|public internal admin|allow -neutron|nova
nova-compute NOV-CMP nova||rabbitmq keystone-api neutron-server glance-api cinder-api? nova-novncproxy? vsa? ceph-monitor? ceph-osd?
nova-console-auth NOV-CAU nova
nova-esx-compute-proxy NOV-ESX nova|eon-client
octavia-api OCT-API octavia|keystone-client nova-client neutron-client openstack-client glance-client|mysql rabbitmq keystone-api octavia-health-manager octavia-api neutron-server nova-api|internal
ops-console-monitor OPS-MON operations
vsa VSA-BLK vsa-storage
`;

export const wiringOfSuse9 = `
cassandra FND-CDB foundation
ceilometer-api CEI-API ceilometer||||||unwanted
cinder-api CND-API cinder|keystone-client|mysql rabbitmq keystone-api barbican-api? glance-api?|public internal admin||cinder cinderv2 cinderv3
cinder-backup CND-BCK cinder||rabbitmq barbican-api? swift-proxy?
cinder-volume CND-VOL cinder||rabbitmq barbican-api? nova-api? swift-proxy? glance-api?
designate-pool-manager DES-PMG designate||rabbitmq memcached zookeeper designate-mdns? designate-mdns-external? powerdns? bind?||||unwanted
designate-producer DES-PDR designate||rabbitmq mysql memcached zookeeper
designate-worker DES-WKR designate||rabbitmq memcached zookeeper designate-mdns? designate-mdns-external? powerdns? bind?
designate-zone-manager DES-ZMG designate||rabbitmq mysql memcached zookeeper||||unwanted
glance-api GLA-API glance|keystone-client openstack-client|mysql rabbitmq keystone-api swift-proxy?|public internal admin||glance
glance-registry GLA-REG glance||||||unwanted
keystone-api KEY-API keystone|apache2 keystone-client|mysql rabbitmq memcached|public internal admin||keystone
manila-api MNL-API manila|keystone-client|mysql rabbitmq keystone-api cinder-api? glance-api? neutron-server? nova-api?|public internal admin||manila manilav2
manila-client MNL-CLI clients||manila-api? keystone-api
manila-share MNL-SHR manila||||||unwanted
monasca-api MON-API monasca|monasca-client keystone-client nova-client monasca-liveness-check|keystone-api kafka cassandra? influxdb? vertica? mysql zookeeper monasca-agent|public admin internal||monasca
monasca-persister MON-PST monasca||influxdb? vertica? cassandra? kafka zookeeper
neutron-lbaasv2-agent NEU-LBAV2 neutron||rabbitmq||||unwanted
neutron-ml2-port-security NEU-ML2-PORTSEC neutron
neutron-ovsvapp-agent NEU-OVSVAPP neutron||rabbitmq
nova-api NOV-API nova|nova-client nova-metadata keystone-client apache2|mysql rabbitmq keystone-api glance-api neutron-server barbican-api? nova-novncproxy? monasca-api?|public internal admin|allow -neutron|nova
nova-compute NOV-CMP nova||rabbitmq keystone-api neutron-server glance-api cinder-api? nova-novncproxy?
nova-esx-compute-proxy NOV-ESX nova
nova-placement-api NOV-PLC nova|nova-client nova-metadata keystone-client apache2|rabbitmq keystone-api glance-api neutron-server barbican-api? nova-novncproxy? monasca-api?|public internal admin|allow -neutron|placement
octavia-api OCT-API octavia|openstack-client octavia-client keystone-client nova-client neutron-client glance-client|mysql rabbitmq keystone-api octavia-health-manager octavia-api neutron-server nova-api|public internal admin||octavia
octavia-client OCT-CLI clients||octavia-api? keystone-api
`;

/** What SUSE OpenStack Cloud 8 has like Helion OpenStack before it, where 9 differs. */
export const keptInSuse8: ReadonlySet<string> = new Set([
  ...['ceilometer-api', 'glance-api', 'glance-registry', 'neutron-lbaasv2-agent', 'octavia-api'],
]);

/** What only SUSE OpenStack Cloud 8 has in this way. */
export const wiringOfSuse8 = `
manila-share MNL-SHR manila||mysql rabbitmq keystone-api cinder-api? glance-api? neutron-server? nova-api? manila-api?
`;

/** What services consume on behalf of their components. */
export const servicesOfBoth = `
designate|rabbitmq mysql
ironic|rabbitmq mysql
keystone|rabbitmq mysql
octavia|rabbitmq mysql
operations|mysql
`;

export const servicesOfHelion = `
barbican|rabbitmq mysql
ceilometer|rabbitmq mysql
cinder|rabbitmq mysql
eon|rabbitmq mysql
glance|rabbitmq mysql
heat|rabbitmq mysql
magnum|rabbitmq mysql
monasca|mysql
neutron|rabbitmq mysql
nova|rabbitmq mysql
`;

export const servicesOfSuse9 = `
barbican|memcached rabbitmq mysql
ceilometer|memcached rabbitmq mysql
cinder|memcached rabbitmq mysql
glance|memcached rabbitmq mysql
heat|memcached rabbitmq mysql
magnum|memcached rabbitmq mysql
manila|memcached rabbitmq mysql
monasca|memcached mysql
neutron|memcached rabbitmq mysql
nova|memcached rabbitmq mysql
`;

export const servicesOfSuse8 = `
freezer|memcached
manila|rabbitmq mysql
monasca|mysql
`;

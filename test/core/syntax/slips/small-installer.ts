/** A small KVM cloud for tables of slips: nothing is wrong with it. */

export const kvm = `{
  "cloud_type": "KVM",
  "compute_scale": 2,
  "vsa_scale": 0,
  "bridge_interface": "em1",
  "virtual_interface": "eth0",
  "fixed_range_cidr": "172.16.0.0/16",
  "customer_router_ip": "10.20.30.1",
  "baremetal": {
    "network_cidr": "10.20.30.0/24",
    "network_seed_ip": "10.20.30.3",
    "network_gateway": "10.20.30.1",
    "network_seed_range_start": "10.20.30.4",
    "network_seed_range_end": "10.20.30.22",
    "network_undercloud_range_start": "10.20.30.23",
    "network_undercloud_range_end": "10.20.30.126"
  },
  "neutron": {
    "overcloud_public_interface": "vlan431",
    "undercloud_public_interface": "eth0",
    "public_interface_raw_device": "eth0",
    "overcloud_dvr": "True"
  },
  "ntp": {
    "seed_server": "10.9.1.12",
    "undercloud_server": "10.9.1.12",
    "overcloud_server": "10.9.1.12"
  },
  "floating_ip": {
    "start": "10.20.31.2",
    "end": "10.20.31.245",
    "cidr": "10.20.31.0/24"
  },
  "svc": {
    "interface": "vlan432",
    "interface_default_route": "10.20.32.1",
    "allocate_start": "10.20.32.2",
    "allocate_end": "10.20.32.250",
    "allocate_cidr": "10.20.32.0/24",
    "overcloud_bridge_mappings": "svcnet1:br-svc",
    "overcloud_flat_networks": "svcnet1",
    "customer_router_ip": "10.20.30.1"
  }
}
`;

const machine = (end: string, role: string) =>
  `78:e7:d1:22:5d:${end},operator,Kaum-3rraten,10.20.40.${Number.parseInt(end, 16)},12,65536,1862,${role},IPMI\n`;

export const csv = [
  machine('01', 'Undercloud'),
  machine('02', 'OvercloudControl'),
  machine('03', 'OvercloudControl'),
  machine('04', 'OvercloudControl'),
  machine('05', 'OvercloudSwiftStorage'),
  machine('06', 'OvercloudSwiftStorage'),
  machine('07', 'OvercloudCompute'),
  machine('08', 'OvercloudCompute'),
].join('');

export const ini = `[vmware]
vcenter_ip = 10.20.30.90
vcenter_username = operator
`;

export const script = `#!/bin/bash
export OVERCLOUD_NTP_SERVER=10.9.1.12
export UNDERCLOUD_NTP_SERVER="10.9.1.12"
export OVERCLOUD_NEUTRON_DVR=False
`;

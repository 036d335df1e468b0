/** How people call keys who know them from other files and products; dashes count as underscores. */

const otherNames: Readonly<Record<string, readonly string[]>> = {
  mac: ['pxe_mac_address'],
  mac_addr: ['pxe_mac_address', 'pxe-mac-addr'],
  mac_address: ['pxe_mac_address', 'pxe-mac-addr'],
  ilo_ip: ['pm_ip', 'pm-ip'],
  ilo_address: ['pm_ip', 'pm-ip'],
  ipmi_ip: ['pm_ip', 'pm-ip'],
  ilo_user: ['pm_user', 'pm-user'],
  ilo_username: ['pm_user', 'pm-user'],
  ilo_password: ['pm_pass', 'pm-pass'],
  pm_password: ['pm_pass', 'pm-pass'],
  zone: ['failure_zone', 'failure-zone'],
  availability_zone: ['failure_zone', 'failure-zone'],
  vlan: ['segment-id', 'vlan'],
  vlan_id: ['segment-id', 'vlan'],
  vlanid: ['segment-id', 'vlan'],
  subnet: ['cidr'],
  start: ['start-address'],
  first_address: ['start-address'],
  start_ip: ['start-address', 'ip_start_address'],
  end_ip: ['ip_end_address'],
  start_address: ['ip_start_address'],
  end_address: ['ip_end_address'],
  gateway_ip: ['gateway', 'ip_gateway'],
  gateway_address: ['gateway', 'ip_gateway'],
  ports: ['interface-ports', 'interface_ports'],
  mtu: ['interface_mtu'],
  slaves: ['bond-slaves'],
  mode: ['bond-mode'],
};

/** The keys that a key of another name may mean. */
export function keysCalled(name: string): readonly string[] {
  const folded = name.replaceAll('-', '_');
  return Object.hasOwn(otherNames, folded) ? (otherNames[folded] ?? []) : [];
}

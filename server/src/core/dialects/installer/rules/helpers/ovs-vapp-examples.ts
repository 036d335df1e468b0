/** A good `ovs_vapp.ini` for the examples in rule docs, and a way to break one value of it. */
import type { RuleExample } from '../../../../rules/rule.js';
import { esxEnvironment, patched } from '../../examples.js';

const FILE = 'ovs_vapp.ini';
const GOOD: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  vmware: {
    vcenter_ip: '172.30.101.5',
    vcenter_username: 'helion@harbour.example.net',
    clusters: 'Cluster1',
    cert_check: 'False',
    cert_path: '',
  },
  'new-host-addition': { add_new_hosts: 'False', host_in_dvs: 'True' },
  network: {
    tenant_network_type: 'vlan',
    auto_dvs: 'True',
    nic_name: 'vmnic1',
    trunk_dvs_name: 'trunk',
    uplink_dvs_name: 'uplink',
    vlan_range: '1701-1720',
    start_ip_address: '172.30.100.200',
    end_ip_address: '172.30.100.209',
    netmask: '255.255.255.0',
    gateway_ip: '172.30.100.1',
  },
};

/** Values by `section.key`; undefined removes. */
type IniPatch = Readonly<Record<string, string | undefined>>;

function iniText(patch: IniPatch): string {
  return Object.entries(GOOD)
    .map(([section, keys]) => {
      const lines = Object.entries(keys).flatMap(([key, value]) => {
        const path = `${section}.${key}`;
        const written = path in patch ? patch[path] : value;
        return written === undefined ? [] : [`${key} = ${written}`.trimEnd()];
      });
      return `[${section}]\n${lines.join('\n')}\n`;
    })
    .join('\n');
}

export function example(
  bad: IniPatch,
  good: IniPatch = {},
): { readonly bad: RuleExample; readonly good: RuleExample } {
  return { bad: () => ({ [FILE]: iniText(bad) }), good: () => ({ [FILE]: iniText(good) }) };
}

/** The same beside an environment file that says the same. */
export function withEnvironment(bad: IniPatch): { readonly bad: RuleExample; readonly good: RuleExample } {
  const files = (patch: IniPatch) => ({
    [FILE]: iniText(patch),
    'esx-custom-ips.json': patched(esxEnvironment, {}),
  });
  return { bad: () => files(bad), good: () => files({}) };
}

/** What installer files say and files of another kind do not, one remark for each key: nothing is lost without a word. */
import type { Remark, Unsaid } from '../../../model/cloud-details.js';
import { variableOf } from '../../../schema/installer-schemas.js';
import type { MapEntry } from '../../../syntax/tree.js';
import type { EnvironmentJson, Installer } from '../model/installer-model.js';

/** Keys whose values a plan has, by their path. */
const CARRIED = new Set([
  ...['cloud_type', 'compute_scale', 'swift_scale', 'vsa_scale', 'vsa_ao_scale', 'controller_scale'],
  ...['so_swift_storage_scale', 'so_swift_proxy_scale', 'customer_router_ip'],
  ...['baremetal.network_seed_ip', 'baremetal.network_cidr', 'baremetal.network_gateway'],
  ...['baremetal.network_seed_range_start', 'baremetal.network_seed_range_end'],
  ...['baremetal.network_undercloud_range_start', 'baremetal.network_undercloud_range_end'],
  ...['floating_ip.start', 'floating_ip.end', 'floating_ip.cidr'],
  ...['neutron.overcloud_dvr', 'svc.interface', 'svc.interface_default_route'],
  ...['svc.allocate_start', 'svc.allocate_end', 'svc.allocate_cidr'],
  ...['vcenter.vlan_range', 'vcenter.provider_network'],
  ...['vcenter.external_vlan_id', 'vcenter.external_network_gateway'],
]);

/** Keys that say the same in every file. */
const FIXED: Readonly<Record<string, string>> = {
  'svc.overcloud_bridge_mappings': 'svcnet1:br-svc',
  'svc.overcloud_flat_networks': 'svcnet1',
};

const OTHER_NAMES: Readonly<Record<string, string>> = { esx: 'vcenter', floatingip: 'floating_ip' };

/** Sections that are told as one. */
const WHOLE: Readonly<Record<string, string>> = {
  vsa: 'a plan names the back end, without its settings',
  '3par': 'a plan names the back end, without its settings',
  ssl: 'a plan has nothing of certificates and their keys',
  ldap: 'a plan has nothing of the directory',
};

const INTERFACES = /^(?:virtual_interface|neutron\.(?:\w+_)?public_interface(?:_raw_device)?)$/;

/** `environment` is the file of variables that is converted. */
export function unsaidByInstaller(
  installer: Installer,
  environment: EnvironmentJson | undefined,
): readonly Unsaid[] {
  const { machines } = installer;
  return [
    ...(environment?.root ? ofVariables(environment) : []),
    ...(environment && !environment.root ? ofScript(environment) : []),
    ...(machines ? ofMachines(installer) : []),
    ...ofOtherFiles(installer, environment),
  ];
}

function ofVariables(environment: EnvironmentJson): readonly Remark[] {
  const { root, file } = environment;
  const remarks: Remark[] = [];
  const say = (entry: MapEntry, path: string, why: string) =>
    remarks.push({ message: `'${path}': ${why}.`, at: { file, node: entry.key } });
  for (const entry of root?.node.entries ?? []) {
    const written = String(entry.key.value);
    const name = OTHER_NAMES[written] ?? written;
    const whole = WHOLE[name];
    if (whole) say(entry, name, whole);
    else if (entry.value.type !== 'map') ofKey(environment, entry, name, say);
    else
      for (const each of entry.value.entries)
        ofKey(environment, each, `${name}.${String(each.key.value)}`, say);
  }
  return remarks;
}

const ASIDE = [
  ...['seed', 'undercloud', 'overcloud'].flatMap((who) => [`ntp.${who}_server`, `dns.${who}_server`]),
  ...['undercloud', 'overcloud'].flatMap((who) => [`codn.${who}_http_proxy`, `codn.${who}_https_proxy`]),
  ...['overcloud', 'undercloud'].map((who) => `neutron.${who}_public_interface`),
  ...['virtual_interface', 'neutron.public_interface_raw_device'],
];

/** Variables have names of their own, by which the script is gone through. */
function ofScript({ file }: EnvironmentJson): readonly Remark[] {
  const carried = new Set([...CARRIED, ...ASIDE, ...Object.keys(FIXED)].map(variableOf));
  const { root } = file.tree;
  if (root?.type !== 'map') return [];
  return root.entries
    .filter(({ key }) => !carried.has(String(key.value)))
    .map(({ key }) => ({
      message: `'${String(key.value)}': a plan has no key for it.`,
      at: { file, node: key },
    }));
}

function ofKey(
  environment: EnvironmentJson,
  entry: MapEntry,
  path: string,
  say: (entry: MapEntry, path: string, why: string) => unknown,
): void {
  if (CARRIED.has(path) || FIXED[path] === textOf(entry)) return;
  if (/^(?:ntp|dns|codn)\./.test(path)) {
    const why = aside(environment, path, textOf(entry));
    if (why) say(entry, path, why);
  } else if (INTERFACES.test(path)) {
    if (!/^(?:(?!br)[a-z][\w-]*|vlan\d+)$/i.test(textOf(entry) ?? ''))
      say(entry, path, 'a plan has ports, and no bridges');
  } else if (path === 'svc.customer_router_ip' || path === 'vcenter.customer_router_ip') {
    if (textOf(entry) !== environment.text('customer_router_ip')?.value)
      say(entry, path, 'a plan has one customer router');
  } else say(entry, path, 'a plan has no key for it');
}

/** Undefined where the server or proxy is in the plan. */
function aside(environment: EnvironmentJson, path: string, text: string | undefined): string | undefined {
  if (path.startsWith('codn.')) {
    if (text?.includes('@')) return 'it contains a password, which a plan does not have';
    const other = environment.text(path.replace('undercloud', 'overcloud'))?.value;
    return other !== undefined && other !== text ? 'a plan has one proxy, that of the overcloud' : undefined;
  }
  const [section, key = ''] = path.split('.');
  const isRead = /^(?:seed|undercloud|overcloud)_server$/.test(key);
  if (!isRead || (section === 'dns' && !environment.address(path))) return 'a plan has no key for it';
  return undefined;
}

function textOf({ value }: MapEntry): string | undefined {
  return value.type === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}

function ofMachines({ machines: csv }: Installer): readonly Remark[] {
  const machines = csv?.machines ?? [];
  const remarks: Remark[] = [];
  const say = (found: (typeof machines)[number] | undefined, message: string) => {
    if (found) remarks.push({ message, at: found.at });
  };
  say(
    machines.find(({ user, password }) => user || password),
    'User names and passwords of the machines are omitted: a plan contains no secrets.',
  );
  say(
    machines.find(({ power }) => power && power.value.name !== 'IPMI'),
    'The power management of the machines: a plan has no key for it.',
  );
  say(
    machines.find(({ power }) => power?.value.name === 'VM' || power?.value.name === 'HP_Moonshot'),
    'Addresses and sizes of virtual machines and cartridges: the nodes of a plan are servers.',
  );
  for (const machine of machines) {
    if (machine.deleted) say(machine, 'A removed machine: it is left out.');
    else if (machine.unused) say(machine, 'A machine that no role needs: it is left out.');
    else if (!machine.aligned) say(machine, 'A line that cannot be read: it is left out.');
  }
  return remarks;
}

function ofOtherFiles(
  { files, machines }: Installer,
  environment: EnvironmentJson | undefined,
): readonly Remark[] {
  return files
    .filter(({ file }) => file !== environment?.file && file !== machines?.file)
    .map(({ file }) => ({
      message: `The file '${file.uri.slice(file.uri.lastIndexOf('/') + 1)}': a plan has nothing of it.`,
      at: { file, span: { start: 0, end: Math.min(1, file.text.length) } },
    }));
}

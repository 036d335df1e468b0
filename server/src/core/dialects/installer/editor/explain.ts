/** What a hover says of installer files beyond the schema: where an address lies, what a range holds, what a role means here. */
import { baremetalRole, baremetalRoles, powerManagements } from '../../../architecture/baremetal-roles.js';
import { parseAddress } from '../../../net/address.js';
import { formatRange, rangeSize } from '../../../net/address-range.js';
import { cidrContains, formatCidr, hostRange } from '../../../net/cidr.js';
import type { MapEntry, SyntaxNode } from '../../../syntax/tree.js';
import type { AssistContext } from '../../dialect.js';
import { type NamedPool, poolsOf } from '../derived.js';
import type { EnvironmentJson, Installer } from '../installer-model.js';
import { wantedOf } from './baremetal-values.js';
import { type PlaceInCsv, placeInCsv, placeInEnvironment } from './place.js';

const SUBNETS: readonly (readonly [path: string, title: string])[] = [
  ['baremetal.network_cidr', 'the management network'],
  ['floating_ip.cidr', 'External'],
  ['svc.allocate_cidr', 'the Service network'],
  ['vcenter.provider_network', 'the network of the ESX hosts'],
  ['fixed_range_cidr', 'the tenant network'],
];

export function explain(
  { model, file }: AssistContext<Installer>,
  at: SyntaxNode | MapEntry,
): readonly string[] {
  if (at.type !== 'entry') {
    const line = placeInCsv(model, file, at);
    if (line) return aboutField(model, line, at);
  }
  const place = placeInEnvironment(model, file, at);
  if (!place) return [];
  const { environment, path } = place;
  const value = at.type === 'entry' ? at.value : at;
  const text = value.type === 'scalar' ? String(value.value ?? '') : '';
  const role = baremetalRoles.find(({ scaleKey }) => scaleKey === path);
  if (role) return aboutScale(model, role.name);
  if (path === 'cloud_type') return aboutVersion(environment);
  const pool = poolsOf(environment).find(
    ({ firstPath, lastPath }) => firstPath === path || lastPath === path,
  );
  return [
    ...(pool ? [aboutPool(pool)] : []),
    ...aboutSubnet(environment, path),
    ...aboutAddress(environment, text),
  ];
}

function aboutVersion({ version, versionReason }: EnvironmentJson): string[] {
  if (!version) return [];
  return [
    versionReason
      ? `This file is read as one for Helion OpenStack ${version}: ${versionReason}.`
      : `This file is read as one for Helion OpenStack ${version}, as the settings say.`,
  ];
}

function aboutScale({ machines }: Installer, role: string): string[] {
  if (!machines) return [];
  const there = machines.machines.filter(
    ({ role: written, assigned, deleted }) => !deleted && (written?.value.name ?? assigned?.name) === role,
  ).length;
  const name = machines.file.uri.slice(machines.file.uri.lastIndexOf('/') + 1);
  return [`'${name}' has ${there === 1 ? 'one machine' : `${there} machines`} of the role ${role}.`];
}

function aboutPool(pool: NamedPool): string {
  const size = rangeSize(pool.range);
  return `${pool.title.charAt(0).toUpperCase()}${pool.title.slice(1)} ${formatRange(pool.range)} has ${size === 1n ? 'one address' : `${size} addresses`}.`;
}

function aboutSubnet(environment: EnvironmentJson, path: string): string[] {
  const cidr = SUBNETS.some(([own]) => own === path) ? environment.cidr(path) : undefined;
  if (!cidr) return [];
  const hosts = hostRange(cidr.value);
  return [`Hosts ${formatRange(hosts)}: ${rangeSize(hosts).toLocaleString('en')} addresses.`];
}

function aboutAddress(environment: EnvironmentJson, text: string): string[] {
  const address = parseAddress(text);
  if (!address) return [];
  for (const [path, title] of SUBNETS) {
    const cidr = environment.cidr(path)?.value;
    if (cidr && cidrContains(cidr, address))
      return [`Address ${address.value - cidr.network.value} of ${formatCidr(cidr)}, ${title}.`];
  }
  return ['In none of the subnets of this file.'];
}

function aboutField(model: Installer, { machine, column }: PlaceInCsv, at: SyntaxNode): string[] {
  const text = at.type === 'scalar' ? String(at.value ?? '') : '';
  if (column === 'role') {
    const role = baremetalRole(text.replace(/:.*$/, '')) ?? machine?.assigned;
    if (!role) return [];
    const wanted = wantedOf(model.environment, role);
    const given =
      text === '' ? 'The installer gives this line the role by the order of the lines.' : undefined;
    const removed = machine?.deleted ? 'This machine was removed from the cloud; its line stays.' : undefined;
    const count = wanted === undefined ? undefined : `The cloud wants ${wanted} of them.`;
    return [
      `**${role.name}**: ${role.purpose}`,
      [given, removed, count].filter((part) => part).join(' '),
    ].filter((part) => part !== '');
  }
  if (column === 'power_management') {
    const name = (text.split(':')[0] ?? '').toLowerCase();
    const power = powerManagements.find((each) => each.name.toLowerCase() === name);
    return power ? [`**${power.name}**: ${power.purpose} Ironic uses the driver \`${power.driver}\`.`] : [];
  }
  return [];
}

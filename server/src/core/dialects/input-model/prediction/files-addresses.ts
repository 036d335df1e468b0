/** The names of all addresses: `address_info.yml` and `hosts.hf`. */
import { parseAddress } from '../../../net/address.js';
import type { Data } from './plain.js';
import type { Prediction } from './prediction.js';
import { PythonDict, type PythonSet } from './python-order.js';
import { compareTexts } from './write-yaml.js';

export function addressInfo({ cloud, names }: Prediction): Data {
  return new Map(
    cloud.networkGroups
      .values()
      .map(({ name, networks }) => [
        name,
        new Map(
          networks.map((network) => [
            network.name,
            new Map([...names.of(network)].map(([address, own]) => [address, own.keys().sort(compareTexts)])),
          ]),
        ),
      ]),
  );
}

const HEAD = `
# Localhost Information
127.0.0.1      localhost

# The following lines are desirable for IPv6 capable hosts
::1     localhost ip6-localhost ip6-loopback
fe00::0 ip6-localnet
ff00::0 ip6-mcastprefix
ff02::1 ip6-allnodes
ff02::2 ip6-allrouters

`;

const ADDRESS_WIDTH = 16;

export function hostsFile({ cloud, names, members }: Prediction): string {
  const hostnames = new Set(members.map(({ hostname }) => hostname));
  const lines: string[] = [];
  const groups = PythonDict.of(cloud.networkGroups.values().map((group) => [group.name, group] as const));
  for (const { name, networks } of groups.values()) {
    lines.push('#', `# Network Group: ${name}`, '#');
    const ordered = PythonDict.of(networks.map((network) => [network.name, network] as const));
    for (const network of ordered.values()) {
      lines.push(`# Network: ${network.name}`);
      const addresses = PythonDict.of(names.of(network));
      for (const { key: address, value: own } of [...addresses].sort((a, b) =>
        compareAddresses(a.key, b.key),
      ))
        lines.push(...linesOf(address, own, hostnames));
    }
  }
  return `# Cloud: ${cloud.name}\n${HEAD}${lines.map((line) => `${line}\n`).join('')}`;
}

function compareAddresses(a: string, b: string): number {
  const [left, right] = [parseAddress(a), parseAddress(b)];
  if (left?.family === 4 && right?.family === 4) return Number(left.value - right.value);
  return compareTexts(a, b);
}

function linesOf(address: string, own: PythonSet, hostnames: ReadonlySet<string | undefined>): string[] {
  const start = address.padEnd(ADDRESS_WIDTH);
  const aliases = own.keys();
  const hostname = aliases.find((name) => hostnames.has(name));
  if (hostname === undefined || aliases.length === 1)
    return aliases.map((name) => `${start} ${name} ${name.toLowerCase()}`);
  return aliases
    .filter((name) => name !== hostname)
    .map((name) => `${start} ${hostname} ${name} ${hostname.toLowerCase()} ${name.toLowerCase()}`);
}

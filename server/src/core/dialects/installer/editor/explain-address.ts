/** What a hover says of addresses, ranges and subnets of an environment file: where they lie, what they hold, who has them. */

import { type Address, parseAddress, sameAddress } from '../../../net/address.js';
import { formatRange, rangeContains, rangeSize } from '../../../net/address-range.js';
import { type Cidr, cidrContains, formatCidr, hostRange } from '../../../net/cidr.js';
import { capital } from '../../../rules/kit/words.js';
import { joined, markdown, type Part } from '../../../text/markdown.js';
import { hostsOf, poolsOf } from '../model/derived.js';
import type { EnvironmentJson } from '../model/installer-model.js';

const SUBNETS: readonly (readonly [path: string, title: string])[] = [
  ['baremetal.network_cidr', 'the management network'],
  ['floating_ip.cidr', 'the external network'],
  ['svc.allocate_cidr', 'the Service network'],
  ['vcenter.provider_network', 'the network of the ESX hosts'],
  ['fixed_range_cidr', 'the private network of tenants'],
];

export function aboutAddresses(environment: EnvironmentJson, path: string, text: string): readonly Part[] {
  const own = environment.cidr(path)?.value;
  if (own && SUBNETS.some(([each]) => each === path)) return [aboutSubnet(own)];
  const address = parseAddress(text);
  if (!address) return [];
  const place = whereIs(environment, address);
  return [
    ...aboutPool(environment, path),
    place?.text ?? 'In none of the subnets of this file.',
    ...aboutOthers(environment, path, address),
  ];
}

/** The subnet of the file that an address lies in, the smallest one, and a sentence about its place there. */
export function whereIs(
  environment: EnvironmentJson,
  address: Address,
): { readonly cidr: Cidr; readonly text: Part } | undefined {
  const around = SUBNETS.flatMap(([path, title]) => {
    const cidr = environment.cidr(path)?.value;
    return cidr && cidrContains(cidr, address) ? [{ cidr, title }] : [];
  });
  const [first] = around.toSorted((a, b) => b.cidr.prefix - a.cidr.prefix);
  if (!first) return undefined;
  const { cidr, title } = first;
  const number = (address.value - cidr.network.value).toLocaleString('en');
  return { cidr, text: markdown`Address ${number} of ${formatCidr(cidr)}, ${title}.` };
}

function aboutSubnet(cidr: Cidr): Part {
  const hosts = hostRange(cidr);
  return markdown`Hosts ${formatRange(hosts)}: ${counted(rangeSize(hosts))}.`;
}

function aboutPool(environment: EnvironmentJson, path: string): readonly Part[] {
  return poolsOf(environment)
    .filter(({ firstPath, lastPath }) => firstPath === path || lastPath === path)
    .map(
      ({ title, range }) =>
        markdown`${capital(title)}, ${formatRange(range)}, has ${counted(rangeSize(range))}.`,
    );
}

/** Who else has the address, and the ranges that it is in. */
function aboutOthers(environment: EnvironmentJson, path: string, address: Address): readonly Part[] {
  const hosts = hostsOf(environment).filter((each) => each.path !== path);
  const same = new Set(
    hosts.flatMap((each) => (sameAddress(each.address.value, address) ? [each.title] : [])),
  );
  const own = hostsOf(environment).find((each) => each.path === path)?.title;
  if (own !== undefined) same.delete(own);
  const pools = poolsOf(environment).filter(
    ({ firstPath, lastPath, range }) =>
      firstPath !== path && lastPath !== path && rangeContains(range, address),
  );
  return [
    ...(same.size > 0 ? [markdown`Also ${joined([...same])}.`] : []),
    ...pools.map(({ title, range }) => markdown`In ${title}, ${formatRange(range)}.`),
  ];
}

function counted(size: bigint): string {
  return size === 1n ? 'one address' : `${size.toLocaleString('en')} addresses`;
}

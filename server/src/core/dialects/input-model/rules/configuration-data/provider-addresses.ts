/** The addresses of provider networks and of the external networks that Neutron creates. */
import type { Value } from '../../../../model/value.js';
import { formatAddress } from '../../../../net/address.js';
import { formatRange, rangeContains } from '../../../../net/address-range.js';
import { type Cidr, sameCidr } from '../../../../net/cidr.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Report } from '../../../../rules/rule.js';
import { insertEntry } from '../../../../syntax/rewrite.js';
import type { Item } from '../../model/item.js';
import { readAddress, readCidr, usableRange } from '../../simulation/processor-addresses.js';
import { networksOf } from '../../simulation/read-networks.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { change } from '../networks/addresses.js';
import { providerNetwork, serviceExample } from './examples.js';
import { providerNetworks } from './provider-networks.js';
import { dataFor } from './read-data.js';

const SOURCE = 'Ardana configuration processor, checks of configuration data';

const CIDR = 'cidr: 172.30.1.0/24';

const pool = (start: string, end: string) =>
  providerNetwork(`${CIDR}\nallocation_pools:\n  - start: ${start}\n    end: ${end}`);

const GOOD = pool('172.30.1.10', '172.30.1.99');

interface Pool {
  readonly start: Value<string> | undefined;
  readonly end: Value<string> | undefined;
}

function poolsOf(item: Item): readonly Pool[] {
  return item
    .items('allocation_pools')
    .items.map((each) => ({ start: each.text('start'), end: each.text('end') }));
}

function subnetOf(item: Item): Cidr | undefined {
  const text = item.text('cidr');
  return text && readCidr(text.value);
}

/** Addresses that are none. */
function* badAddresses(item: Item, gateway: string): Iterable<Report> {
  for (const value of [item.text(gateway), ...poolsOf(item).flatMap(({ start, end }) => [start, end])]) {
    if (value && !readAddress(value.value)) yield finding(value.at, `'${value.value}' is no IP address.`);
  }
}

function* badCidr(value: Value<string> | undefined): Iterable<Report> {
  if (value && !readCidr(value.value))
    yield finding(value.at, `'${value.value}' is no subnet; write it as 'address/prefix'.`);
}

function* outside(item: Item, value: Value<string> | undefined, what: string): Iterable<Report> {
  const [subnet, cidr] = [subnetOf(item), item.text('cidr')];
  const address = value && readAddress(value.value);
  if (!value || !address || !subnet || !cidr) return;
  const usable = usableRange(subnet);
  if (rangeContains(usable, address)) return;
  yield finding(
    value.at,
    `The ${what} '${value.value}' is not among the hosts of '${cidr.value}' (${formatRange(usable)}).`,
    {
      related: [{ at: cidr.at, message: 'This is the subnet.' }],
      fixes: () => (what === 'gateway' ? change(value, formatAddress(usable.first)) : []),
    },
  );
}

function* reversed(item: Item): Iterable<Report> {
  for (const { start, end } of poolsOf(item)) {
    const [first, last] = [start && readAddress(start.value), end && readAddress(end.value)];
    if (!start || !end || !first || !last || first.family !== last.family) continue;
    if (first.value > last.value)
      yield finding(start.at, `The pool from '${start.value}' to '${end.value}' begins behind its end.`, {
        related: [{ at: end.at, message: 'This is the end.' }],
      });
  }
}

const providerNetIpInvalid = frameRule({
  id: 'input-model/provider-net-ip-invalid',
  severity: 'error',
  docs: {
    summary: 'A gateway or an end of a pool of a provider network is no IP address.',
    why: 'Neutron could not create the subnet.',
    source: SOURCE,
    bad: pool('172.30.1.10', '172.30.1.999'),
    good: GOOD,
  },
  *check(frame) {
    for (const { item } of providerNetworks(frame)) yield* badAddresses(item, 'gateway_ip');
  },
});

const providerNetCidrInvalid = frameRule({
  id: 'input-model/provider-net-cidr-invalid',
  severity: 'error',
  docs: {
    summary: 'The subnet of a provider network or the destination of its routes is none.',
    why: 'A subnet is written as an address and the length of its prefix.',
    source: SOURCE,
    bad: providerNetwork('cidr: 172.30.1.0/99'),
    good: GOOD,
  },
  *check(frame) {
    for (const { item } of providerNetworks(frame)) {
      yield* badCidr(item.text('cidr'));
      for (const route of item.items('host_routes').items) yield* badCidr(route.text('destination'));
    }
  },
});

const providerNetGatewayOutside = frameRule({
  id: 'input-model/provider-net-gateway-outside',
  severity: 'error',
  docs: {
    summary: 'The gateway of a provider network is not among the hosts of its subnet.',
    why: 'Guests reach a gateway directly; one outside of their subnet they cannot reach.',
    source: SOURCE,
    bad: providerNetwork(`${CIDR}\ngateway_ip: 172.30.2.1`),
    good: providerNetwork(`${CIDR}\ngateway_ip: 172.30.1.1`),
  },
  *check(frame) {
    for (const { item } of providerNetworks(frame)) yield* outside(item, item.text('gateway_ip'), 'gateway');
  },
});

const providerNetPoolOutside = frameRule({
  id: 'input-model/provider-net-pool-outside',
  severity: 'error',
  docs: {
    summary: 'A pool of a provider network is not within its subnet.',
    why: 'Guests would get addresses with which they reach nobody.',
    source: SOURCE,
    bad: pool('172.30.2.10', '172.30.2.99'),
    good: GOOD,
  },
  *check(frame) {
    for (const { item } of providerNetworks(frame))
      for (const { start, end } of poolsOf(item))
        for (const value of [start, end]) yield* outside(item, value, 'address');
  },
});

const providerNetPoolReversed = frameRule({
  id: 'input-model/provider-net-pool-reversed',
  severity: 'warning',
  docs: {
    summary: 'A pool of a provider network begins behind its end.',
    why: 'It holds no address; Neutron refuses it.',
    source: 'Neutron, allocation pools of subnets',
    bad: pool('172.30.1.99', '172.30.1.10'),
    good: GOOD,
  },
  *check(frame) {
    for (const { item } of providerNetworks(frame)) yield* reversed(item);
  },
});

const route = (lines: string) => providerNetwork(`${CIDR}\nhost_routes:\n${lines}`);

const providerNetRouteUnknown = frameRule({
  id: 'input-model/provider-net-route-unknown',
  severity: 'error',
  docs: {
    summary: 'A route of a provider network leads to a subnet that is no network of the model.',
    why: 'Routes lead to networks of the cloud, unless they say that they lead out of it. The subnet is compared as it is written.',
    source: SOURCE,
    bad: route('  - destination: 192.168.99.0/24\n    nexthop: 172.30.1.1'),
    good: route('  - destination: 192.168.10.0/24\n    nexthop: 172.30.1.1'),
  },
  *check(frame) {
    if (!frame.isWhole('networks')) return;
    const known = networksOf(frame);
    // A subnet that cannot be read may be any.
    if (known.some(({ item, cidr }) => !cidr && item.has('cidr'))) return;
    const written = new Set(known.map(({ cidr }) => cidr?.value));
    for (const { item } of providerNetworks(frame)) {
      for (const each of item.items('host_routes').items) {
        const destination = each.text('destination');
        const subnet = destination && readCidr(destination.value);
        if (!destination || !subnet || written.has(destination.value)) continue;
        if (each.has('external') && each.flag('external')?.value !== false) continue;
        const same = known.find((other) => other.subnet && sameCidr(other.subnet, subnet))?.cidr;
        yield finding(
          destination.at,
          same
            ? `'${destination.value}' must be written like the network that it means: '${same.value}'.`
            : `No network has the subnet '${destination.value}'; say 'external: true' if the route leads out of the cloud.`,
          {
            related: same ? [{ at: same.at, message: 'This is the subnet.' }] : [],
            fixes: () =>
              same
                ? change(destination, same.value, true)
                : each.has('external')
                  ? []
                  : [
                      {
                        title: 'Say that the route leads out of the cloud',
                        edits: inFile(each.file, insertEntry(each.file, each.node, 'external', true)),
                      },
                    ],
          },
        );
      }
    }
  },
});

const external = (lines: string) =>
  serviceExample(
    'neutron',
    `neutron_external_networks:\n  - name: ext-net\n    ${lines.replaceAll('\n', '\n    ')}`,
  );

const externalNetInvalid = frameRule({
  id: 'input-model/external-net-invalid',
  severity: 'info',
  docs: {
    summary: 'An address of an external network cannot be right.',
    why: 'The configuration processor does not look at these networks; Neutron refuses them when the cloud is being set up.',
    source: 'Neutron, subnets and their allocation pools',
    bad: external('cidr: 172.31.0.0/16\ngateway: 172.30.0.1'),
    good: external('cidr: 172.31.0.0/16\ngateway: 172.31.0.1'),
  },
  *check(frame) {
    for (const { data } of dataFor(frame, 'neutron')) {
      for (const item of data?.items('neutron_external_networks').items ?? []) {
        yield* badCidr(item.text('cidr'));
        yield* badAddresses(item, 'gateway');
        yield* outside(item, item.text('gateway'), 'gateway');
        const ends = poolsOf(item).flatMap(({ start, end }) => [start, end]);
        const misplaced = ends.flatMap((value) => [...outside(item, value, 'address')]);
        yield* misplaced;
        if (misplaced.length === 0) yield* reversed(item);
      }
    }
  },
});

export const providerAddressRules: readonly ModelRule[] = [
  providerNetIpInvalid,
  providerNetCidrInvalid,
  providerNetGatewayOutside,
  providerNetPoolOutside,
  providerNetPoolReversed,
  providerNetRouteUnknown,
  externalNetInvalid,
];

/** What the configuration data of Neutron may say, and what its networks must. */
import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import { removeEntry, renameKey, replaceScalar } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import { exampleFile } from '../../examples.js';
import type { Item } from '../../model/item.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { networkLines, providerNetwork, serviceExample } from './examples.js';
import { providerNetworks } from './provider-networks.js';
import { dataFor } from './read-data.js';

const SOURCE = 'Ardana configuration processor, checks of configuration data';

const GOOD = providerNetwork('cidr: 172.30.1.0/24');

const SECTIONS = ['neutron_provider_networks', 'neutron_external_networks', 'vlan_transparent'] as const;

/** Keys of a map that are none of those that are known, with the one that was meant where that can be told. */
function* unknownKeys(item: Item, known: readonly string[], what: string): Iterable<Report> {
  const { file } = item;
  for (const key of item.keys) {
    const entry = item.entry(key);
    if (key === '<<' || !entry || known.includes(key)) continue;
    const free = known.filter((each) => !item.has(each));
    const guess = nearest(key, free);
    const guessed = guess === undefined ? '.' : `; did you mean '${guess}'?`;
    yield finding({ file, node: entry.key }, `'${key}' is no key of ${what} and is ignored${guessed}`, {
      tag: 'unnecessary',
      fixes: () => [
        ...(guess === undefined
          ? []
          : [
              {
                title: `Change to '${guess}'`,
                edits: inFile(file, renameKey(file, entry, guess)),
                preferred: true,
              },
            ]),
        { title: `Remove '${key}'`, edits: inFile(file, removeEntry(file, entry)) },
      ],
    });
  }
}

const neutronUnknownSection = frameRule({
  id: 'input-model/neutron-unknown-section',
  severity: 'warning',
  docs: {
    summary: 'The configuration data of Neutron has a key that is none of its own.',
    why: 'It is ignored. Tags of networks stand beside `data`, not in it.',
    source: SOURCE,
    bad: serviceExample('neutron', 'neutron_provider_network: []'),
    good: serviceExample('neutron', 'neutron_provider_networks: []'),
  },
  *check(frame) {
    for (const { data } of dataFor(frame, 'neutron'))
      if (data) yield* unknownKeys(data, SECTIONS, 'the configuration data of Neutron');
  },
});

const REQUIRED = ['provider', 'cidr'] as const;

const neutronNetMissingParam = frameRule({
  id: 'input-model/neutron-net-missing-param',
  severity: 'error',
  docs: {
    summary: 'A provider network lacks a key that it needs.',
    why: 'Neutron can create no network without a provider and a subnet.',
    source: SOURCE,
    bad: providerNetwork('shared: true'),
    good: GOOD,
  },
  *check(frame) {
    for (const { item, name } of providerNetworks(frame)) {
      const missing = (name ? REQUIRED : (['name', ...REQUIRED] as const)).filter(
        (key) => item.state(key) === 'absent',
      );
      for (const key of missing)
        yield finding(item.nameAt, `The provider network${name ? ` '${name.value}'` : ''} needs '${key}'.`);
    }
  },
});

interface Part {
  readonly key: string;
  readonly title: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** The lists in a provider network. */
const PARTS: readonly Part[] = [
  { key: 'allocation_pools', title: 'An allocation pool', required: ['start', 'end'], optional: [] },
  { key: 'host_routes', title: 'A host route', required: ['nexthop', 'destination'], optional: ['external'] },
  {
    key: 'provider',
    title: 'A provider',
    required: ['physical_network', 'network_type'],
    optional: ['segmentation_id'],
  },
];

const KEYS = [
  'name',
  ...REQUIRED,
  'shared',
  'gateway_ip',
  'no_gateway',
  'enable_dhcp',
  ...['allocation_pools', 'host_routes'],
] as const;

const neutronNetMissingSubparam = frameRule({
  id: 'input-model/neutron-net-missing-subparam',
  severity: 'error',
  docs: {
    summary: 'A pool, route or provider of a provider network lacks a key that it needs.',
    why: 'Neutron could not create it.',
    source: SOURCE,
    bad: providerNetwork('cidr: 172.30.1.0/24\nallocation_pools:\n  - start: 172.30.1.10'),
    good: providerNetwork(
      'cidr: 172.30.1.0/24\nallocation_pools:\n  - start: 172.30.1.10\n    end: 172.30.1.99',
    ),
  },
  *check(frame) {
    for (const { item, name } of providerNetworks(frame)) {
      for (const { key, title, required } of PARTS) {
        for (const part of item.items(key).items) {
          for (const each of required) {
            if (part.state(each) !== 'absent') continue;
            yield finding(part.nameAt, `${title} of '${name?.value ?? 'the network'}' needs '${each}'.`, {
              related: name ? [{ at: name.at, message: 'This is the network.' }] : [],
            });
          }
        }
      }
    }
  },
});

const neutronNetUnknownKey = frameRule({
  id: 'input-model/neutron-net-unknown-key',
  severity: 'warning',
  docs: {
    summary: 'A provider network has a key that is none of its own.',
    why: 'It is ignored, so that a misspelt key leaves its setting at the default.',
    source: SOURCE,
    bad: providerNetwork('cidr: 172.30.1.0/24\nenable-dhcp: true'),
    good: providerNetwork('cidr: 172.30.1.0/24\nenable_dhcp: true'),
  },
  *check(frame) {
    for (const { item } of providerNetworks(frame)) {
      yield* unknownKeys(item, KEYS, 'a provider network');
      for (const { key, title, required, optional } of PARTS)
        for (const part of item.items(key).items)
          yield* unknownKeys(part, [...required, ...optional], title.replace(/^A/, 'a'));
    }
  },
});

const NAME = 'name';

const neutronNetNamedName = frameRule({
  id: 'input-model/neutron-net-named-name',
  severity: 'error',
  docs: {
    summary: 'A provider network is called `name`.',
    why: 'The word means the key to the processor, which refuses it as a value.',
    source: SOURCE,
    bad: serviceExample('neutron', networkLines('cidr: 172.30.1.0/24').replace('OCTAVIA-MGMT-NET', NAME)),
    good: GOOD,
  },
  *check(frame) {
    for (const { name } of providerNetworks(frame)) {
      if (name?.value === NAME)
        yield finding(name.at, `A provider network cannot be called '${NAME}'; give it another name.`);
    }
  },
});

const TYPES = ['vlan', 'flat', 'local'] as const;

const providerNetTypeInvalid = frameRule({
  id: 'input-model/provider-net-type-invalid',
  severity: 'error',
  docs: {
    summary: 'The type of a provider network is none that there is.',
    why: 'A provider network is a VLAN, a flat network, or one that is local to a server.',
    source: SOURCE,
    bad: serviceExample('neutron', networkLines('cidr: 172.30.1.0/24').replace('flat', 'vxlan')),
    good: GOOD,
  },
  *check(frame) {
    for (const { item } of providerNetworks(frame)) {
      for (const part of item.items('provider').items) {
        const type = part.text('network_type');
        if (!type || (TYPES as readonly string[]).includes(type.value)) continue;
        const guess = nearest(type.value, TYPES);
        const list = TYPES.map((each) => `'${each}'`).join(', ');
        yield finding(type.at, `'${type.value}' is no type of a provider network; there are ${list}.`, {
          fixes: () => TYPES.map((each) => changeTo(type, each, each === guess)),
        });
      }
    }
  },
});

function changeTo({ at, node }: Value<string>, to: string, preferred: boolean): Fix {
  const edits = inFile(at.file, replaceScalar(at.file, node, to));
  return { title: `Change to '${to}'`, edits, ...(preferred && { preferred }) };
}

const neutronVlanTransparentNoDpdk = frameRule({
  id: 'input-model/neutron-vlan-transparent-no-dpdk',
  severity: 'error',
  docs: {
    summary: 'Networks are to be transparent for VLANs, and no interface uses DPDK.',
    why: 'Only Open vSwitch with DPDK passes on the VLAN tags of guests.',
    source: SOURCE,
    bad: serviceExample('neutron', 'vlan_transparent: true'),
    good: serviceExample('neutron', 'vlan_transparent: true', {
      'data/net_interfaces.yml': `${exampleFile('data/net_interfaces.yml')}    dpdk-devices:
      - devices:
          - name: hed1
            driver: igb_uio
        components:
          - openvswitch
`,
    }),
  },
  *check(frame) {
    const flags = dataFor(frame, 'neutron').flatMap(({ data }) => {
      const flag = data?.flag('vlan_transparent');
      return data && flag?.value === true ? [data] : [];
    });
    const models = frame.list('interface-models');
    if (flags.length === 0 || !frame.isWhole('interface-models')) return;
    if (models.some((model) => model.has('dpdk-devices'))) return;
    for (const data of flags) {
      const entry = data.entry('vlan_transparent');
      const { file } = data;
      yield finding(
        data.keyAt('vlan_transparent'),
        "'vlan_transparent' needs DPDK, and no interface model has 'dpdk-devices'.",
        {
          fixes: () =>
            entry
              ? [{ title: "Remove 'vlan_transparent'", edits: inFile(file, removeEntry(file, entry)) }]
              : [],
        },
      );
    }
  },
});

export const providerContentRules: readonly ModelRule[] = [
  neutronUnknownSection,
  neutronNetMissingParam,
  neutronNetMissingSubparam,
  neutronNetUnknownKey,
  neutronNetNamedName,
  providerNetTypeInvalid,
  neutronVlanTransparentNoDpdk,
];

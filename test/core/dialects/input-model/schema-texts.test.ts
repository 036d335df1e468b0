/** Each key of an input model is described as what it is, not as what it was copied from. */
import { expect, test } from 'vitest';
import schema from '../../../../schemas/input-model.schema.json' with { type: 'json' };

/** Keys of different names that mean the same, each with its own description. */
const SAME = [
  ['baremetal', 'baremetal_network'],
  ['cluster', 'cluster-old'],
  ['resource-group', 'resource-old'],
  ['memory-models', 'memory-model'],
  ['cpu-models', 'cpu-model'],
  ['enabled-services', 'disabled-services'],
  ['components', 'tls-components'],
  ['service-components', 'common-service-components'],
  ['component-endpoints', 'tls-component-endpoints'],
  ['cluster-prefix', 'resource-prefix'],
  ['resource-prefix', 'cluster-prefix'],
  ['size', 'ram'],
  ['devices', 'disks'],
  ['gateway_ip', 'gateway'],
  ['neutron_provider_networks', 'neutron_external_networks'],
  ['tags', 'network-tags'],
  ['neutron.networks.vlan', 'neutron.networks.flat', 'neutron.networks.vxlan'],
];

test('keys of different names have different descriptions', () => {
  const keys = new Map<string, Set<string>>();
  for (const { key, description } of described(schema, '')) {
    const named = keys.get(description) ?? new Set();
    keys.set(description, named.add(key));
  }
  const shared = [...keys].filter(
    ([description, { size }]) => size > 1 && !/older models|old name/.test(description),
  );
  const wrong = shared.filter(
    ([, named]) => !SAME.some((same) => [...named].every((key) => same.includes(key))),
  );
  expect(wrong.map(([description, named]) => `${[...named].join(', ')}: ${description}`)).toEqual([]);
});

interface Described {
  readonly key: string;
  readonly description: string;
}

/** What describes a key or the items of its list, with the name of the key. */
function* described(value: unknown, key: string): Generator<Described> {
  if (typeof value !== 'object' || value === null) return;
  if ('description' in value && typeof value.description === 'string')
    yield { key, description: value.description };
  for (const [name, each] of Object.entries(value)) {
    if (name === 'defaultSnippets') continue;
    if (name !== 'properties' && name !== '$defs' && name !== 'definitions') yield* described(each, key);
    else for (const [own, member] of Object.entries(each ?? {})) yield* described(member, own);
  }
}

/** The generator of the benchmark: models of every size are the size they say, and nothing in them contradicts. */
import ipaddr from 'ipaddr.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeModel } from '../bench/model.mjs';

type Entry = Readonly<Record<string, unknown>>;

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const entries = (value: unknown): readonly Entry[] => list(value).filter(isEntry);
const words = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((word) => typeof word === 'string');

/** All files of a model as one, by kind. */
function merge(files: ReadonlyMap<string, string>): (kind: string) => readonly Entry[] {
  const kinds = new Map<string, Entry[]>();
  for (const [name, text] of files) {
    const root: unknown = parse(text, { version: '1.1', uniqueKeys: true });
    if (!isEntry(root)) throw new Error(`${name} is no mapping.`);
    expect(root['product'], name).toEqual({ version: 2 });
    for (const [kind, value] of Object.entries(root))
      kinds.set(kind, [...(kinds.get(kind) ?? []), ...entries(value)]);
  }
  return (kind) => kinds.get(kind) ?? [];
}

/** What names what: the kind, the key, and the kind that is named. Keys of lists below lists have dots. */
const references = [
  ['servers', 'role', 'server-roles'],
  ['servers', 'server-group', 'server-groups'],
  ['servers', 'nic-mapping', 'nic-mappings'],
  ['server-roles', 'interface-model', 'interface-models'],
  ['server-roles', 'disk-model', 'disk-models'],
  ['server-roles', 'memory-model', 'memory-models'],
  ['server-roles', 'cpu-model', 'cpu-models'],
  ['server-groups', 'server-groups', 'server-groups'],
  ['server-groups', 'networks', 'networks'],
  ['networks', 'network-group', 'network-groups'],
  ['interface-models', 'network-interfaces.network-groups', 'network-groups'],
  ['interface-models', 'network-interfaces.forced-network-groups', 'network-groups'],
  ['control-planes', 'failure-zones', 'server-groups'],
  ['control-planes', 'configuration-data', 'configuration-data'],
  ['control-planes', 'clusters.server-role', 'server-roles'],
  ['control-planes', 'resources.server-role', 'server-roles'],
  ['regions', 'includes.control-plane', 'control-planes'],
] as const;

const valuesAt = (entry: Entry, key: string): readonly string[] => {
  const [first = '', ...rest] = key.split('.');
  return rest.length === 0
    ? words(entry[first])
    : entries(entry[first]).flatMap((inner) => valuesAt(inner, rest.join('.')));
};

const textOf = (entry: Entry | undefined, key: string) => words(entry?.[key])[0] ?? '';

describe.each([10, 19, 100, 1000, 10_000])('a model of %i servers', (size) => {
  const files = makeModel(size);
  const of = merge(files);
  const servers = of('servers');
  const named = (kind: string, name: string) => of(kind).find((entry) => entry['name'] === name);

  test('is the same every time', () => {
    expect([...makeModel(size)]).toEqual([...files]);
  });

  test('has its servers, and each has ten keys', () => {
    expect(servers).toHaveLength(size);
    expect(new Set(servers.map((server) => Object.keys(server).length))).toEqual(new Set([10]));
  });

  test('gives nothing twice', () => {
    for (const key of ['id', 'ip-addr', 'mac-addr', 'ilo-ip'])
      expect(new Set(servers.map((server) => server[key])).size, key).toBe(size);
    for (const kind of ['networks', 'server-groups', 'network-groups', 'server-roles', 'interface-models'])
      expect(new Set(of(kind).map((entry) => entry['name'])).size, kind).toBe(of(kind).length);
  });

  test('names only what there is', () => {
    for (const [kind, key, target] of references) {
      const known = new Set(of(target).map((entry) => entry['name']));
      const uses = of(kind).flatMap((entry) => valuesAt(entry, key));
      expect(uses.length, `${kind}.${key}`).toBeGreaterThan(0);
      expect(
        uses.filter((name) => !known.has(name)),
        `${kind}.${key}`,
      ).toEqual([]);
    }
  });

  test('has the address of every server in the management network of its rack', () => {
    const management = new Map(
      of('server-groups').map((group) => {
        const networks = words(group['networks']).map((name) => named('networks', name));
        return [group['name'], networks.find((network) => network?.['network-group'] === 'MANAGEMENT')];
      }),
    );
    const outside = servers.filter((server) => {
      const network = management.get(server['server-group']);
      const address = textOf(server, 'ip-addr');
      return !(
        network &&
        address !== network['gateway-ip'] &&
        ipaddr.IPv4.parse(address).match(ipaddr.IPv4.parseCIDR(textOf(network, 'cidr')))
      );
    });
    expect(outside).toEqual([]);
  });

  test('has room for a host in every network, and no network in another', () => {
    const spans = of('networks')
      .filter((network) => network['cidr'] !== undefined)
      .map((network) => {
        const [address, bits] = ipaddr.IPv4.parseCIDR(textOf(network, 'cidr'));
        const first = address.toByteArray().reduce((sum, byte) => sum * 256 + byte, 0);
        return { name: textOf(network, 'name'), first, last: first + 2 ** (32 - bits) - 1 };
      })
      .sort((a, b) => a.first - b.first);
    for (const [index, span] of spans.entries())
      expect(span.first, span.name).toBeGreaterThan(spans[index - 1]?.last ?? -1);
    for (const name of ['GUEST-NET', 'INTERNAL-API-NET']) {
      const span = spans.find((other) => other.name === name);
      expect(Number(span?.last) - Number(span?.first), name).toBeGreaterThan(size + 10);
    }
  });

  test('has the ports that its interface models use on every server', () => {
    const missing = servers.filter((server) => {
      const role = named('server-roles', textOf(server, 'role'));
      const ports = new Set(
        entries(named('nic-mappings', textOf(server, 'nic-mapping'))?.['physical-ports']).map(
          (port) => port['logical-name'],
        ),
      );
      const used = entries(
        named('interface-models', textOf(role, 'interface-model'))?.['network-interfaces'],
      ).flatMap((one) => (isEntry(one['bond-data']) ? entries(one['bond-data']['devices']) : []));
      return used.length === 0 || used.some((device) => !ports.has(device['name']));
    });
    expect(missing).toEqual([]);
  });

  test('has a server for every place that its clusters and resources must fill', () => {
    const groups = of('control-planes').flatMap((plane) => [
      ...entries(plane['clusters']),
      ...entries(plane['resources']),
    ]);
    const wanted = new Map(
      groups.map((group) => [group['server-role'], group['member-count'] ?? group['min-count']]),
    );
    const found = new Map<unknown, number>();
    for (const { role } of servers) found.set(role, (found.get(role) ?? 0) + 1);
    expect(found).toEqual(wanted);
  });
});

test('sizes that cannot be are refused', () => {
  for (const size of [0, 9, 10.5, 50_001, Number.NaN]) expect(() => makeModel(size)).toThrow(RangeError);
});

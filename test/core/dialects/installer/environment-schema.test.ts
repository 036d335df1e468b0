/** The schema of the environment file: whole, true to the facts elsewhere in the project, and its snippets good. */
import { describe, expect, test } from 'vitest';
import { baremetalRoles } from '../../../../server/src/core/architecture/baremetal-roles.js';
import { installerDefaults } from '../../../../server/src/core/architecture/installer-defaults.js';
import { installerVersionOf } from '../../../../server/src/core/architecture/installer-versions.js';
import { kvmEnvironment } from '../../../../server/src/core/dialects/installer/examples.js';
import { installerDialect } from '../../../../server/src/core/dialects/installer/installer-dialect.js';
import { allRules, completion, hover } from '../../../../server/src/core/index.js';
import { environmentSchema } from '../../../../server/src/core/schema/installer-schemas.js';
import { propertySchema, resolveSchema, type SchemaNode } from '../../../../server/src/core/schema/schema.js';
import { analysisOf } from '../../../support/check-rule.js';
import { cursorOf } from '../../../support/fixture.js';

function at(path: string): SchemaNode {
  let node = resolveSchema(environmentSchema, environmentSchema.root);
  for (const step of path.split('.')) node = propertySchema(environmentSchema, node, step);
  if (!node) throw new Error(`The schema has nothing at ${path}.`);
  return node;
}

/** Every key with its path; back ends stand under the name of their definition. */
const keys: [path: string, node: SchemaNode][] = [];
const collect = (node: SchemaNode, path: string) => {
  for (const [key, own] of Object.entries(node.properties ?? {})) {
    keys.push([path + key, own]);
    collect(own, `${path}${key}.`);
  }
};
collect(environmentSchema.root, '');
for (const [name, own] of Object.entries(environmentSchema.root.$defs ?? {})) collect(own, `${name}.`);

describe('every key', () => {
  test.each(keys)('%s', (_path, node) => {
    expect(node.title).toMatch(/^\S.*\S$/);
    expect(node.description).toMatch(/^[A-Z`].*\.$/s);
    expect(node['x-source']).toMatch(/\S/);
    const docs = node['x-enum-docs'];
    if (node.enum || docs)
      expect(Object.keys(docs ?? {}).toSorted()).toEqual(node.enum?.map(String).toSorted());
    const since = node['x-since'];
    if (since !== undefined) expect(installerVersionOf(since)).toBe(since);
    if (node['x-cloud'] !== undefined) expect(['KVM', 'ESX']).toContain(node['x-cloud']);
  });
});

test('every key of a range is there', () => {
  const starts = keys.filter(([, node]) => node['x-range-end'] !== undefined);
  expect(starts.map(([path]) => path)).toEqual([
    'baremetal.network_seed_range_start',
    'baremetal.network_undercloud_range_start',
    'floating_ip.start',
    'svc.allocate_start',
  ]);
  for (const [path, node] of starts)
    expect(at(path.replace(/[^.]+$/, node['x-range-end'] ?? '')).format).toBe('ipv4');
});

test('defaults are those of the installer', () => {
  expect(
    Object.fromEntries(
      keys.filter(([, node]) => node.default !== undefined).map(([path, node]) => [path, node.default]),
    ),
  ).toEqual({
    swift_scale: installerDefaults.swiftScale,
    vsa_scale: 0,
    vsa_ao_scale: 0,
    so_swift_storage_scale: 0,
    so_swift_proxy_scale: 0,
    node_min_disk: installerDefaults.nodeMinDisk,
    control_virtual_router_id: installerDefaults.virtualRouterId,
    bridge_interface: installerDefaults.bridgeInterface,
    fixed_range_cidr: installerDefaults.fixedRangeCidr,
    'baremetal.network_seed_ip': installerDefaults.seedIp,
    'baremetal.network_cidr': installerDefaults.managementCidr,
    'floating_ip.start': installerDefaults.floatingStart,
    'floating_ip.end': installerDefaults.floatingEnd,
    'floating_ip.cidr': installerDefaults.floatingCidr,
    'neutron.overcloud_public_interface': installerDefaults.publicInterface,
    'neutron.undercloud_public_interface': installerDefaults.publicInterface,
    'neutron.overcloud_dvr': 'True',
  });
});

test('every role that is counted has its key', () => {
  const scales = baremetalRoles.flatMap(({ scaleKey }) => scaleKey ?? []);
  expect(
    keys
      .map(([path]) => path)
      .filter((path) => path.endsWith('_scale'))
      .toSorted(),
  ).toEqual(scales.toSorted());
});

test('two keys set one variable only where the documents have it so', () => {
  const users = new Map<string, string[]>();
  for (const [path, { 'x-variable': variable }] of keys)
    if (variable !== undefined) users.set(variable, [...(users.get(variable) ?? []), path]);
  expect([...users].filter(([, paths]) => paths.length > 1)).toEqual([
    ['OVERCLOUD_BRIDGE_MAPPINGS', ['bridge_mappings', 'svc.overcloud_bridge_mappings']],
    ['CUSTOMER_ROUTER_IP', ['customer_router_ip', 'svc.customer_router_ip', 'vcenter.customer_router_ip']],
  ]);
});

test('every rule that the schema or the dialect names exists', () => {
  const ids = new Set(allRules.map(({ id }) => id));
  const nodes = [
    environmentSchema.root,
    ...Object.values(environmentSchema.root.$defs ?? {}),
    ...keys.map(([, node]) => node),
  ];
  const named = [
    ...nodes.flatMap((node) => Object.values({ ...node['x-rules'], ...node['x-other-names'] })),
    ...Object.values(installerDialect.kinds['environment']?.shapeRules ?? {}),
  ];
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((id) => id !== false && !ids.has(id))).toEqual([]);
});

test('the good example has nothing wrong in its shape', () => {
  expect(environmentSchema.validate(kvmEnvironment)).toEqual([]);
});

describe('snippets', () => {
  const all = keys.flatMap(([path, { defaultSnippets = [] }]) =>
    defaultSnippets.map((snippet) => [`${path}: ${snippet.label}`, path, snippet.body] as const),
  );

  test('there is one for each section that takes more than a key or two', () => {
    expect([...new Set(all.map(([, path]) => path))]).toEqual(
      'baremetal floating_ip neutron svc vcenter ntp dns codn ssl vsa 3par'.split(' '),
    );
  });

  test.each(all)('%s', (_title, path, body) => {
    const text = JSON.stringify(body).replace(/"\$\{\d+:(\d+)\}"/g, '$1');
    const section: unknown = JSON.parse(text.replace(/\$\{\d+:([^}]*)\}/g, '$1'));
    const cloud = path === 'vcenter' ? 'ESX' : 'KVM';
    const file = JSON.stringify({ cloud_type: cloud, [path]: section });
    const wrong = analysisOf('a.json', file)
      .findings()
      .filter(({ rule }) => rule.startsWith('common/') || rule.startsWith('installer/env-'))
      .map(({ rule }) => rule);
    const expected = new Set(['installer/env-placeholder', 'installer/env-secret-plain-text']);
    expect(wrong.filter((rule) => !expected.has(rule))).toEqual([]);
    expect(
      environmentSchema.validate({ [path]: section }).filter(({ keyword }) => keyword !== 'required'),
    ).toEqual([]);
    expect(
      environmentSchema.validate({ [path]: section }).filter(({ instancePath }) => instancePath !== ''),
    ).toEqual([]);
  });
});

describe('in the editor', () => {
  const hoverAt = (fixture: string) => {
    const { text, offset } = cursorOf(fixture);
    return hover(analysisOf('a.json', text), offset)?.markdown ?? '';
  };

  test('a key tells its variable, its cloud and its release', () => {
    expect(hoverAt('{ "cloud_type": "KVM", "neutron": { "vsa_pub$0lic_interface": "eth1" } }')).toContain(
      'Sets `VSA_PUBLIC_INTERFACE`. KVM only. Since 1.1.',
    );
    expect(hoverAt('{ "cloud_type": "KVM", "node_$0min_disk": 300 }')).toContain(
      'Sets `NODE_MIN_DISK`. Since 1.1. Unit: GiB. Default: `512`.',
    );
  });

  test('what stands below another name of a section is explained all the same', () => {
    expect(hoverAt('{ "cloud_type": "ESX", "esx": { "vlan_$0range": "500:1000" } }')).toContain(
      '**Tenant VLANs**',
    );
    expect(hoverAt('{ "cloud_type": "ESX", "e$0sx": {} }')).toContain('**vCenter**');
  });

  test('a section comes with its keys, and the other names are not offered', () => {
    const { text, offset } = cursorOf('{\n  "cloud_type": "ESX",\n  $0\n}\n');
    const items = completion(analysisOf('a.json', text), offset);
    const labels = items.map(({ label }) => label);
    expect(labels).toContain('vcenter: vCenter');
    expect(labels).not.toContain('esx');
    expect(items.find(({ label }) => label === 'vcenter: vCenter')?.edit.newText).toContain(
      '"vlan_range": "$'.concat('{2:500:1000}"'),
    );
    expect(items.find(({ label }) => label === 'ntp')?.detail).toBe('required');
  });
});

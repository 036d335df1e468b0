/** Hovers in helper files: every key that the schemas know has a title, a description and a source. */
import { describe, expect, test } from 'vitest';
import { hover } from '../../../../../../server/src/core/index.js';
import {
  exportsSchema,
  helperSchemas,
  installerVariables,
} from '../../../../../../server/src/core/schema/installer-schemas.js';
import type { SchemaNode } from '../../../../../../server/src/core/schema/schema.js';
import { analysisOf } from '../../../../../support/check-rule.js';

function keysIn(node: SchemaNode, path = ''): readonly (readonly [string, SchemaNode])[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, own]) => [
    [`${path}${key}`, own] as const,
    ...keysIn(own, `${path}${key}.`),
  ]);
}

describe.each([
  'ovs-vapp',
  'compute-proxy',
  'ce-env',
  'passthrough-parameters',
  'ceph-orchestration',
] as const)('%s', (kind) => {
  test('every key has texts', () => {
    const keys = keysIn(helperSchemas[kind].root);
    expect(keys.length).toBeGreaterThan(3);
    for (const [path, own] of keys) {
      expect(own.title, path).toMatch(/^\S/);
      expect(own.description, path).toMatch(/\.$/);
      expect(own['x-source'], path).toMatch(/^\S/);
    }
  });
});

const hovered = (name: string, fixture: string) => {
  const offset = fixture.indexOf('$0');
  return hover(analysisOf(name, fixture.replace('$0', '')), offset)?.markdown;
};

test('keys, sections and values of INI files', () => {
  expect(hovered('ovs_vapp.ini', '[network]\nauto_$0dvs = True\n')).toMatch(/^\*\*Create switches\*\*/);
  expect(hovered('ovs_vapp.ini', '[net$0work]\n')).toMatch(/^\*\*Network\*\*/);
  expect(hovered('ovs_vapp.ini', '[network]\nauto_dvs = Fal$0se\n')).toBe('The switches already exist.');
  expect(hovered('compute_proxy.conf', '[compute_proxy]\nusedhcp = Tr$0ue\n')).toContain('DHCP server');
});

test('options of pass-through files', () => {
  const text =
    '{ "nova": { "config": [{ "sec$0tion": "x", "values": [{ "option": "a", "value": "b" }] }] } }';
  expect(hovered('overcloud_nova.json', text)).toContain('The name of the section.');
});

test('variables are those of the keys of the JSON file', () => {
  expect(installerVariables.size).toBeGreaterThan(50);
  expect(Object.keys(exportsSchema.root.properties ?? {})).toEqual([...installerVariables.keys()]);
  // Several keys set this one; the first of them describes it.
  expect(installerVariables.get('CUSTOMER_ROUTER_IP')?.description).toContain('`customer_router_ip`');
  for (const [name, own] of installerVariables) expect(own.description, name).toMatch(/of the JSON file\.$/);
});

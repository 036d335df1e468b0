import { describe, expect, test } from 'vitest';
import { backupTargets, workloadBackup } from '../../../../server/src/core/architecture/backup.js';
import { networkNames, vlanTypes } from '../../../../server/src/core/architecture/networks.js';
import { blockStorages, nodeRoles, routingOn } from '../../../../server/src/core/architecture/node-roles.js';
import { hypervisors, products, productVersions } from '../../../../server/src/core/architecture/products.js';
import { servicesOf } from '../../../../server/src/core/architecture/services.js';
import { planTemplate } from '../../../../server/src/core/dialects/plan/editor/plan-template.js';
import { planDialect } from '../../../../server/src/core/dialects/plan/plan-dialect.js';
import { allRules } from '../../../../server/src/core/index.js';
import { VLAN_MAX, VLAN_MIN } from '../../../../server/src/core/net/vlan.js';
import { planSchema } from '../../../../server/src/core/schema/plan-schema.js';
import {
  itemSchema,
  propertySchema,
  resolveSchema,
  type SchemaNode,
} from '../../../../server/src/core/schema/schema.js';
import { planOf } from './plan-of.js';
import { type Change, saidOf } from './said-of.js';

/** The schema at a path of keys; `*` is an item of a list. */
function at(path: string): SchemaNode {
  let node = resolveSchema(planSchema, planSchema.root);
  for (const step of path.split('/')) {
    node = step === '*' ? itemSchema(planSchema, node) : propertySchema(planSchema, node, step);
  }
  if (!node) throw new Error(`The schema has nothing at ${path}.`);
  return node;
}

describe('the schema says what the architecture says', () => {
  const enums: readonly (readonly [string, readonly string[]])[] = [
    ['hypervisor', hypervisors],
    ['product/name', products.map(({ name }) => name)],
    ['product/version', productVersions],
    ['physical-networks/*/network', networkNames('physical')],
    ['virtual-networks/*/network', networkNames('virtual')],
    ['physical-networks/*/vlan-type', vlanTypes],
    ['virtual-networks/*/vlan-type', vlanTypes],
    ['deployment/overcloud/routing', routingOn.kvm],
    ['deployment/overcloud/block-storage/*', blockStorages],
    ['backup/targets/*', backupTargets.map(({ name }) => name)],
    ['backup/workloads', [workloadBackup.name]],
  ];
  test.each(enums)('%s', (path, values) => {
    expect(at(path).enum).toEqual(values);
  });

  test('services: those of both places in both, because a rule says where each belongs', () => {
    const names = [...servicesOf('undercloud'), ...servicesOf('overcloud')].map(({ name }) => name);
    for (const place of ['undercloud', 'overcloud'])
      expect(at(`deployment/${place}/services/*`).enum?.toSorted()).toEqual([...new Set(names)].toSorted());
  });

  test('VLAN ids', () => {
    expect(at('physical-networks/*/vlan-id')).toMatchObject({ minimum: VLAN_MIN, maximum: VLAN_MAX });
  });

  test('every role with a count has a key, and every count a role', () => {
    const keys = nodeRoles.flatMap(({ planKey }) => planKey ?? []);
    const counts = Object.keys(at('deployment/overcloud').properties ?? {}).filter(
      (key) => at(`deployment/overcloud/${key}`).type === 'integer',
    );
    expect(counts.toSorted()).toEqual(keys.toSorted());
    for (const key of keys) expect(at(`deployment/overcloud/${key}`).default).toBeTypeOf('number');
  });
});

const everyNode: SchemaNode[] = [];
const collect = (node: SchemaNode) => {
  everyNode.push(node);
  for (const each of Object.values(node.properties ?? {})) collect(each);
  for (const each of Object.values(node.$defs ?? {})) collect(each);
  if (node.items) collect(node.items);
};
collect(planSchema.root);

test('every key has a text for its hover, every value of an enum a meaning', () => {
  for (const node of everyNode) {
    for (const [key, property] of Object.entries(node.properties ?? {})) {
      expect(resolveSchema(planSchema, property)?.description, key).toMatch(/\.$/);
    }
    const docs = node['x-enum-docs'];
    if (docs) expect(Object.keys(docs).toSorted()).toEqual(node.enum?.map(String).toSorted());
    if (node.type === 'object') expect(node.additionalProperties).toBe(false);
  }
});

test('every rule that the schema or the dialect names exists', () => {
  const ids = new Set(allRules.map(({ id }) => id));
  const named = [
    ...everyNode.flatMap((node) => Object.values(node['x-rules'] ?? {}).filter((rule) => rule !== false)),
    ...Object.values(planDialect.kinds['plan']?.shapeRules ?? {}),
  ];
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

const smallest = {
  hypervisor: 'kvm',
  'physical-networks': [],
  'virtual-networks': [],
  deployment: { overcloud: {} },
  backup: { targets: [] },
};

test('every example is what the place takes', () => {
  const backup = at('backup').examples?.[0];
  expect(planSchema.validate({ ...smallest, backup })).toEqual([]);
  expect(at('backup/targets').examples?.[0]).toEqual(backupTargets.map(({ name }) => name));
});

test('every snippet fits the place where it is offered', () => {
  const body = (value: unknown): unknown => {
    const text = JSON.stringify(value).replace(/"\$\{\d+:(\d+)\}"/g, '$1');
    return JSON.parse(text.replace(/\$\{\d+:([^}]*)\}/g, '$1'));
  };
  const whole = (key: string, value: unknown) => {
    const plan = planOf(planTemplate('kvm')).facts;
    expect(plan.shape).toEqual([]);
    return planSchema.validate({ ...smallest, [key]: value });
  };
  for (const key of Object.keys(planSchema.root.properties ?? {})) {
    for (const snippet of at(key).defaultSnippets ?? []) {
      expect(whole(key, body(snippet.body)), snippet.label).toEqual([]);
    }
  }
  for (const key of ['physical-networks', 'virtual-networks']) {
    for (const snippet of at(`${key}/*`).defaultSnippets ?? []) {
      expect(whole(key, [body(snippet.body)]), snippet.label).toEqual([]);
    }
  }
});

describe('a snippet of a section that a plan may keep fits the template', () => {
  const optional = ['ports', 'storage', 'high-availability', 'floating-ips', 'surroundings', 'growth'];
  const filled = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value)
        .replace(/"\$\{\d+:(\d+)\}"/g, '$1')
        .replace(/\$\{\d+:([^}]*)\}/g, '$1'),
    );
  const cases = optional.flatMap((key) =>
    (at(key).defaultSnippets ?? []).flatMap((snippet) =>
      hypervisors
        .filter((each) => (snippet['x-cloud'] ?? each.toUpperCase()) === each.toUpperCase())
        .map((hypervisor) => [key, snippet.label, hypervisor, snippet.body] as const),
    ),
  );

  test.each(cases.filter(([, label]) => !label.includes('bond') && !label.includes('3PAR')))(
    '%s: %s on %s',
    (key, _label, hypervisor, body) => {
      const section = `${key}: ${JSON.stringify(filled(body))}`;
      const proxies: Change = ['compute-proxies: 2  ', 'compute-proxies: 1  '];
      const changes = hypervisor === 'esx' && key === 'surroundings' ? [proxies] : [];
      expect(saidOf(`${planTemplate(hypervisor)}\n${section}\n`, ...changes)).toEqual([]);
    },
  );
});

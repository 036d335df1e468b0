/** Our schema of input models is at least as strict as the processor, at every place and with the level of an error. */
import { expect, test } from 'vitest';
import { shapeRules } from '../../../server/src/core/dialects/input-model/model/shape-rules.js';
import { allRules } from '../../../server/src/core/index.js';
import { inputModelSchema } from '../../../server/src/core/schema/input-model-schema.js';
import {
  itemSchema,
  propertySchema,
  resolveSchema,
  type SchemaNode,
} from '../../../server/src/core/schema/schema.js';
import { type ShapeFact, shapeFacts } from './processor-shapes.js';

/** Where a rule of its own looks at the value, because it has more to say than a schema. */
const BY_RULE: Readonly<Record<string, string>> = {
  'control-planes[].load-balancers[].roles': 'input-model/lb-no-roles',
  'disk-models[].device-groups[].consumer.name': 'input-model/disk-dg-consumer-no-name',
  'firewall-rules[].rules[].port-range-min': 'input-model/firewall-rule-incomplete',
  'firewall-rules[].rules[].port-range-max': 'input-model/firewall-rule-incomplete',
  'firewall-rules[].rules[].protocol': 'input-model/firewall-rule-incomplete',
  'memory-models[].huge-pages[].size': 'input-model/memory-page-size-invalid',
};

const isError = (rule: string | undefined): boolean =>
  allRules.find(({ id }) => id === rule)?.severity === 'error';

/** The node of the schema at a place, and the one of the map that it is a key of. */
function at(path: string): {
  readonly node: SchemaNode | undefined;
  readonly parent: SchemaNode | undefined;
} {
  let parent: SchemaNode | undefined;
  let node = resolveSchema(inputModelSchema, inputModelSchema.root);
  for (const [, key = '', items = ''] of path.matchAll(/([^.[]+)((?:\[\])*)/g)) {
    parent = node;
    node = propertySchema(inputModelSchema, node, key);
    for (let index = 0; index < items.length / 2; index++) {
      parent = node;
      node = itemSchema(inputModelSchema, node);
    }
  }
  return { node, parent };
}

/** The rule that speaks of a breach, where it is an error. */
function speaker(own: SchemaNode | undefined, keyword: string, key = ''): string | undefined {
  const special = own?.['x-rules'];
  const rule = special?.[`${keyword}:${key}`] ?? special?.[keyword] ?? shapeRules[keyword];
  return rule && isError(rule) ? rule : undefined;
}

const NAMES: Readonly<Record<string, readonly string[]>> = {
  text: ['string'],
  integer: ['integer'],
  number: ['number', 'integer'],
  boolean: ['boolean'],
  list: ['array'],
  map: ['object'],
};

const facts = (isMeant: (fact: ShapeFact) => boolean) =>
  shapeFacts.filter(isMeant).map((fact) => ({ ...fact, ...at(fact.path), byRule: BY_RULE[fact.path] }));

test.each(facts(() => true))('$path is known', ({ node, byRule }) => {
  expect(node).toBeDefined();
  if (byRule) expect(isError(byRule)).toBe(true);
});

test.each(facts(({ types }) => types.length > 0))(
  '$path takes no other type, and says so as an error',
  ({ node, types, byRule }) => {
    const allowed = types.flatMap((type) => NAMES[type] ?? []);
    const own = [node?.type ?? 'anything'].flat();
    if (!byRule) expect(own.filter((type) => !allowed.includes(type))).toEqual([]);
    expect(speaker(node, 'type')).toBeDefined();
    expect(speaker(node, 'missing-value')).toBeDefined();
  },
);

test.each(facts(({ path, required }) => required && !BY_RULE[path]))(
  '$path is required, and its lack an error',
  ({ path, parent }) => {
    const key = path.slice(path.lastIndexOf('.') + 1);
    expect(parent?.required).toContain(key);
    expect(speaker(parent, 'required', key)).toBeDefined();
  },
);

test.each(facts(({ words }) => words.length > 0))('$path takes no other words', ({ node, words }) => {
  const own = (node?.enum ?? []).filter((word) => word !== null).map(String);
  expect(own.sort()).toEqual([...words].sort());
});

test.each(facts(({ minimum }) => minimum !== undefined))(
  '$path keeps its bounds',
  ({ node, minimum, maximum }) => {
    expect(node?.minimum).toBe(minimum);
    expect(node?.maximum).toBe(maximum);
  },
);

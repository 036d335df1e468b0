/** Which dialect a file belongs to that could be of several, and files that are written as few people write them. */
import { expect, test } from 'vitest';
import { recognise } from '../../../server/src/core/index.js';

const kindOf = (name: string, text: string) => {
  const found = recognise({ uri: `file:///folder/${name}`, text });
  return found && `${found.dialect} ${found.kind}`;
};

test.each<[string, string, string | undefined]>([
  [
    'control planes of an input model',
    '{ "product": { "version": 2 }, "control-planes": [{ "name": "cp", "control-plane-prefix": "cp" }] }',
    'input-model data',
  ],
  [
    'the same without a version',
    '{ "control-planes": [{ "name": "cp", "clusters": [] }] }',
    'input-model data',
  ],
  ['a list that is still empty', '{ "product": { "version": 2 }, "control-planes": [] }', 'input-model data'],
  [
    'the definition of a cloud',
    '{ "product": { "version": 1 }, "control-planes": [{ "file": "ccp.json" }] }',
    'carrier-grade definition',
  ],
  [
    'the same with another version',
    '{ "cloud": {}, "product": { "version": 2 }, "control-planes": [{ "file": "ccp.json" }] }',
    'carrier-grade definition',
  ],
])('JSON with control planes: %s', (_, text, expected) => {
  expect(kindOf('planes.json', text)).toBe(expected);
});

test('a file that is called a definition is one', () => {
  const text = '{ "product": { "version": 2 }, "control-planes": [] }';
  expect(kindOf('definition.json', text)).toBe('carrier-grade definition');
});

test.each<[string, string, string | undefined]>([
  [
    'words without quotes',
    '{ product: { version: 2 }, server-roles: [ { name: A } ] }\n',
    'input-model data',
  ],
  ['words in quotes', "{ 'product': { 'version': 2 }, 'servers': [] }\n", 'input-model data'],
  ['behind a comment', '# Roles.\n---\n{"server-roles":\n  []\n}\n', 'input-model data'],
  ['a file of another program', '{ services: { web: {} }, networks: { web: {} } }\n', undefined],
  ['a template', '{{ product }}: { server-roles: [] }\n', undefined],
])('YAML in braces: %s', (_, text, expected) => {
  expect(kindOf('roles.yml', text)).toBe(expected);
});

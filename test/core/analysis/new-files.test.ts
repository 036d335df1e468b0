/** Files that say nothing yet are what their names and what lies around them make of them, until they say something. */
import { describe, expect, test } from 'vitest';
import { exampleModel } from '../../../server/src/core/dialects/input-model/examples.js';
import { analyseTogether, applyEdits, completion, surroundingsOf } from '../../../server/src/core/index.js';
import { analysesOf } from '../../support/check-rule.js';

const MODEL = exampleModel({});

/** What a new file beside others is, and what is offered at its end. */
function begun(files: Readonly<Record<string, string>>, name: string, text: string) {
  const analysis = analysesOf({ ...files, [name]: text }).all.find(({ file }) =>
    file.uri.endsWith(`/${name}`),
  );
  return { analysis, items: analysis ? completion(analysis, text.length, { snippets: false }) : [] };
}

describe('an input model', () => {
  test.each([
    ['nothing', ''],
    ['a comment', '# Servers\n'],
    ['half a word', 'serv'],
    ['the version', 'product:\n  version: 2\n\n'],
  ])('%s: its sections are offered', (_name, text) => {
    const { analysis, items } = begun(MODEL, 'data/new.yml', text);
    expect(analysis).toMatchObject({ dialect: 'input-model', kind: 'data' });
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['servers', 'networks']));
  });

  test('the first section brings the version along, so that the file stays one of the model', () => {
    const { items } = begun(MODEL, 'data/new.yml', '');
    const item = items.find(({ label }) => label === 'servers');
    const text = applyEdits('', item ? [item.edit] : []);
    expect(text).toBe('product:\n  version: 2\n\nservers:\n  - ');
    const { analysis, items: servers } = begun(MODEL, 'data/new.yml', text);
    expect(analysis?.kind).toBe('data');
    expect(servers[0]?.label).toMatch(/^server like '/);
  });

  test('not outside a model, not outside its data, and not when it says something else', () => {
    expect(begun({}, 'data/new.yml', '').analysis).toBeUndefined();
    expect(begun(MODEL, 'new.yml', '').analysis).toBeUndefined();
    expect(begun(MODEL, 'data/new.yml', 'services:\n  web:\n    image: nginx\n').analysis).toBeUndefined();
  });

  test("a file that loses its model is nobody's again", () => {
    const own = { uri: 'file:///m/data/new.yml', text: '' };
    const root = { uri: 'file:///m/cloudConfig.yml', text: MODEL['cloudConfig.yml'] ?? '' };
    const before = analyseTogether([own, root]);
    expect(before.of(own.uri)?.kind).toBe('data');
    expect(analyseTogether([own, root], {}, before).of(own.uri)?.kind).toBe('data');
    expect(analyseTogether([own], {}, before).of(own.uri)).toBeUndefined();
  });
});

describe('JSON', () => {
  test('an empty plan begins with its braces', () => {
    const { items } = begun({}, 'new.helion.json', '');
    const item = items.find(({ label }) => label === 'hypervisor');
    expect(item?.edit.newText).toBe('{\n  "hypervisor": ""\n}');
  });

  test('beside the machines of an installer lies its environment', () => {
    const machines = {
      'baremetal.csv': '5c:b9:01:21:0a:a0,root,secret,10.1.1.1,8,32768,512,OvercloudControl,IPMI\n',
    };
    const { analysis, items } = begun(machines, 'kvm.json', '');
    expect(analysis).toMatchObject({ dialect: 'installer', kind: 'environment' });
    expect(items.map(({ label }) => label)).toContain('cloud_type');
    expect(begun(machines, 'kvm.json', '{ "name": "other", "version": 1 }').analysis).toBeUndefined();
  });

  test('beside the definition of a carrier-grade cloud, a list of servers', () => {
    const cloud = { 'definition.json': '{ "product": { "version": 1 }, "control-planes": [] }' };
    const { analysis, items } = begun(cloud, 'node-provision.json', '');
    expect(analysis).toMatchObject({ dialect: 'carrier-grade', kind: 'node-provision' });
    expect(items[0]?.edit.newText).toMatch(/^\[\n {2}\{\n/);
    expect(begun(cloud, 'vars/wr.json', '').analysis?.kind).toBe('wr');
    expect(begun(cloud, 'other.json', '').analysis).toBeUndefined();
  });
});

test('what lies around such a file is looked for', () => {
  expect(surroundingsOf({ uri: 'file:///m/data/new.yml', text: '' })?.anchors).toContain('cloudConfig.yml');
  expect(surroundingsOf({ uri: 'file:///m/data/new.yml', text: 'a: 1\nb: 2\n' })).toBeUndefined();
  expect(surroundingsOf({ uri: 'file:///m/data/new.yml' })).toBeUndefined();
});

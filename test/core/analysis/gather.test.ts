/** Which files are worth reading, and where the rest of an environment is searched. */
import { expect, test } from 'vitest';
import { recognise, surroundingsOf, worthReading } from '../../../server/src/core/index.js';

test.each([
  'file:///w/kvm-custom-ips.json',
  'file:///w/BAREMETAL.CSV',
  'file:///w/helion.yml',
  'file:///w/a.helion.json',
  'file:///w/vm_plan',
  'file:///w/my%20site.json',
])('%s is worth reading', (uri) => expect(worthReading(uri)).toBe(true));

test.each(['file:///w/notes.txt', 'file:///w/helion.yml/notes', 'file:///w/json', 'file:///w/%zz.md'])(
  '%s is not',
  (uri) => expect(worthReading(uri)).toBe(false),
);

test('a file of ours has surroundings, and another none', () => {
  const text = '{ "cloud_type": "KVM" }';
  expect(surroundingsOf({ uri: 'file:///w/any.json', text })).toMatchObject({ anchors: [], deep: false });
  expect(surroundingsOf({ uri: 'file:///w/helion.yml' })).toEqual({ anchors: [], deep: false });
  expect(surroundingsOf({ uri: 'file:///w/any.json', text: '{}' })).toBeUndefined();
});

test('of a large JSON file only the beginning is looked at', () => {
  const uri = 'file:///w/package-lock.json';
  const padding = ' '.repeat(70_000);
  expect(recognise({ uri, text: `{ "cloud_type": "KVM" ${padding} }` })).toBeDefined();
  expect(recognise({ uri, text: `{ ${padding} "cloud_type": "KVM" }` })).toBeUndefined();
});

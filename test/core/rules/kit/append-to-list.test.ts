/** An item of a list that may have to be written first. */
import { expect, test } from 'vitest';
import { appendToList } from '../../../../server/src/core/rules/kit/append-to-list.js';
import { read, taken } from './reading.js';

const added = (text: string) => {
  const reading = read(text);
  return taken(reading, appendToList(reading.root, 'tags', 'z', { title: 'Add it' }));
};

test('the item goes to the end of the list, or with the key to the end of the map', () => {
  expect(added('tags: [x]\nname: a\n')).toEqual({ 'Add it': 'tags: [x, z]\nname: a\n' });
  expect(added('tags: []\n')).toEqual({ 'Add it': 'tags: [z]\n' });
  expect(added('name: a\n')).toEqual({ 'Add it': 'name: a\ntags: [z]\n' });
});

test('nothing where something else stands there, or nothing behind the colon, or where it may stand elsewhere', () => {
  expect(added('tags: x\n')).toEqual({});
  expect(added('tags:\nname: a\n')).toEqual({});
  expect(added('<<: *none\nname: a\n')).toEqual({});
});

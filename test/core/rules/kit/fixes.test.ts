/** What each fix writes in YAML block, YAML flow and JSON, and that none changes what stands for other places, too. */
import { describe, expect, test } from 'vitest';
import {
  addItem,
  addKey,
  changePart,
  changeTo,
  dropItem,
  fixOf,
  moveTo,
  ownEntry,
  removeKey,
  renameKey,
  setKey,
  together,
} from '../../../../server/src/core/rules/kit/fixes.js';
import { listIn, type Reading, read, sectionIn, taken, valueIn } from './reading.js';

/** The same map in the three ways in which maps are written. */
const BLOCK = 'net: # the first\n  name: a # one\n  vlan: 12\n  tags:\n    - x\n    - y # last\n';
const FLOW = 'net: { name: a, vlan: 12, tags: [x, y] }\n';
const JSON_TEXT = '{\n  "net": {\n    "name": "a",\n    "vlan": 12,\n    "tags": ["x", "y"]\n  }\n}\n';

const block = () => read(BLOCK);
const flow = () => read(FLOW);
const json = () => read(JSON_TEXT, 'json');

/** `own` merges a map, `alias` is one: what is read through either stands elsewhere. */
const SHARED =
  'base: &base\n  name: a\n  vlan: 12\n  tags: &tags [x, y]\n  word: &word w\nown:\n  <<: *base\n  port: eth0\n  word: *word\nalias: *base\ntags: *tags\n';
const shared = () => read(SHARED);

function net(reading: Reading) {
  return sectionIn(reading, 'net');
}

describe('changeTo', () => {
  const change = (reading: Reading, key: string, to: string | number | boolean) =>
    taken(reading, changeTo(valueIn(reading, net(reading), key), to));

  test('leaves comments, quotes and everything beside the value alone', () => {
    expect(change(block(), 'name', 'b')).toEqual({ "Change to 'b'": BLOCK.replace('a # one', 'b # one') });
    expect(change(flow(), 'vlan', 13)).toEqual({ "Change to '13'": FLOW.replace('12', '13') });
    expect(change(json(), 'name', 'b')).toEqual({ "Change to 'b'": JSON_TEXT.replace('"a"', '"b"') });
    const quoted = read("net: { name: 'a' }\n");
    expect(change(quoted, 'name', 'b')).toEqual({ "Change to 'b'": "net: { name: 'b' }\n" });
  });

  test('quotes what would be read as something else', () => {
    expect(change(block(), 'name', 'no: it')).toEqual({
      "Change to 'no: it'": BLOCK.replace('a # one', '"no: it" # one'),
    });
    expect(change(json(), 'vlan', true)).toEqual({ "Change to 'true'": JSON_TEXT.replace('12', 'true') });
  });

  test('has the title and the rank that it is given', () => {
    const reading = flow();
    const value = valueIn(reading, net(reading), 'vlan');
    expect(taken(reading, changeTo(value, 13, { title: 'Take the next one', preferred: true }))).toEqual({
      '* Take the next one': FLOW.replace('12', '13'),
    });
    const [plain] = changeTo(value, 13, { preferred: false });
    expect(Object.keys(plain ?? {})).toEqual(['title', 'edits']);
  });

  test('is not offered through a merge key or an alias, but for what stands beside them', () => {
    const reading = shared();
    const own = sectionIn(reading, 'own');
    expect(changeTo(valueIn(reading, own, 'name'), 'b')).toEqual([]);
    expect(changeTo(valueIn(reading, own, 'word'), 'b')).toEqual([]);
    expect(changeTo(valueIn(reading, sectionIn(reading, 'alias'), 'name'), 'b')).toEqual([]);
    expect(taken(reading, changeTo(valueIn(reading, own, 'port'), 'eth1'))).toEqual({
      "Change to 'eth1'": SHARED.replace('eth0', 'eth1'),
    });
    expect(changeTo(valueIn(reading, sectionIn(reading, 'base'), 'name'), 'b')).toHaveLength(1);
  });
});

describe('changePart', () => {
  const part = (reading: Reading, start: number, end: number) => {
    const value = valueIn(reading, reading.root, 'a');
    return { ...value.at, part: { start, end } };
  };

  test('writes another text in the place of a part', () => {
    const reading = read('a: one-two # x\n');
    expect(taken(reading, changePart(part(reading, 4, 7), 'three'))).toEqual({
      "Change to 'three'": 'a: one-three # x\n',
    });
    expect(taken(reading, changePart(part(reading, 0, 3), '1', { title: 'Count', preferred: true }))).toEqual(
      {
        '* Count': 'a: 1-two # x\n',
      },
    );
  });

  test('is not offered where nothing changes, for a whole value, or through an alias', () => {
    const reading = read('a: one-two\n');
    expect(changePart(part(reading, 4, 7), 'two')).toEqual([]);
    expect(changePart(valueIn(reading, reading.root, 'a').at, 'two')).toEqual([]);
    const aliased = read('b: &b one-two\na: *b\n');
    expect(changePart(part(aliased, 0, 1), 'x')).toEqual([]);
  });
});

describe('together and moveTo', () => {
  test('all edits under one title', () => {
    const reading = flow();
    const map = net(reading);
    const moves = [
      [valueIn(reading, map, 'name'), 'b'],
      [valueIn(reading, map, 'vlan'), 13],
    ] as const;
    expect(taken(reading, moveTo('Move both', moves, { preferred: true }))).toEqual({
      '* Move both': FLOW.replace('a, vlan: 12', 'b, vlan: 13'),
    });
    const parts = [removeKey(map, 'vlan'), changeTo(valueIn(reading, map, 'name'), 'b')];
    expect(taken(reading, together('Write the name alone', parts))).toEqual({
      'Write the name alone': FLOW.replace('a, vlan: 12', 'b'),
    });
  });

  test('nothing where one of them cannot be', () => {
    const reading = shared();
    const own = sectionIn(reading, 'own');
    const port = valueIn(reading, own, 'port');
    expect(
      moveTo('Move', [
        [port, 'eth1'],
        [valueIn(reading, own, 'name'), 'b'],
      ]),
    ).toEqual([]);
    expect(together('Both', [changeTo(port, 'eth1'), []])).toEqual([]);
    expect(together('None', [])).toEqual([]);
  });
});

describe('addKey', () => {
  test('at the end, or below a key that is written', () => {
    const reading = block();
    expect(taken(reading, addKey(net(reading), 'port', 'eth0', { after: 'vlan' }))).toEqual({
      "Add 'port: eth0'": BLOCK.replace('12\n', '12\n  port: eth0\n'),
    });
    expect(taken(reading, addKey(net(reading), 'port', 'eth0', { after: 'none' }))).toEqual({
      "Add 'port: eth0'": `${BLOCK}  port: eth0\n`,
    });
    const inFlow = flow();
    expect(taken(inFlow, addKey(net(inFlow), 'port', 0, { after: 'name', preferred: true }))).toEqual({
      "* Add 'port: 0'": FLOW.replace('name: a', 'name: a, port: 0'),
    });
    const inJson = json();
    expect(taken(inJson, addKey(net(inJson), 'port', 'eth0'))).toEqual({
      "Add 'port: eth0'": JSON_TEXT.replace('"y"]', '"y"],\n    "port": "eth0"'),
    });
  });

  test('data of any shape goes by the name of its key', () => {
    const reading = read('net:\n  name: a\n');
    expect(taken(reading, addKey(net(reading), 'ends', ['x', { first: 1 }]))).toEqual({
      "Add 'ends'": 'net:\n  name: a\n  ends:\n    - x\n    - first: 1\n',
    });
    expect(taken(reading, addKey(net(reading), 'x', 1, { title: 'Write x' }))).toEqual({
      'Write x': 'net:\n  name: a\n  x: 1\n',
    });
  });

  test('a map that merges another one gets the key itself; an alias gets none', () => {
    const reading = shared();
    expect(taken(reading, addKey(sectionIn(reading, 'own'), 'x', 1, { after: 'name' }))).toEqual({
      "Add 'x: 1'": SHARED.replace('word: *word\n', 'word: *word\n  x: 1\n'),
    });
    expect(addKey(sectionIn(reading, 'alias'), 'x', 1)).toEqual([]);
  });
});

describe('removeKey', () => {
  test('one key, or several as one fix, with what they say', () => {
    const reading = block();
    expect(taken(reading, removeKey(net(reading), 'tags'))).toEqual({
      "Remove 'tags'": 'net: # the first\n  name: a # one\n  vlan: 12\n',
    });
    expect(taken(reading, removeKey(net(reading), ['name', 'none', 'tags'], { preferred: true }))).toEqual({
      "* Remove 'name'": 'net: # the first\n  vlan: 12\n',
    });
    const inFlow = flow();
    expect(taken(inFlow, removeKey(net(inFlow), 'name', { title: 'Forget it' }))).toEqual({
      'Forget it': 'net: { vlan: 12, tags: [x, y] }\n',
    });
    const inJson = json();
    expect(taken(inJson, removeKey(net(inJson), 'tags'))).toEqual({
      "Remove 'tags'": '{\n  "net": {\n    "name": "a",\n    "vlan": 12\n  }\n}\n',
    });
  });

  test('only what is written in this very map', () => {
    const reading = shared();
    const own = sectionIn(reading, 'own');
    expect(removeKey(own, 'name')).toEqual([]);
    expect(removeKey(own, 'none')).toEqual([]);
    expect(removeKey(own, [])).toEqual([]);
    expect(removeKey(sectionIn(reading, 'alias'), 'name')).toEqual([]);
    expect(taken(reading, removeKey(own, ['name', 'port']))).toEqual({
      "Remove 'name'": SHARED.replace('  port: eth0\n', ''),
    });
  });
});

describe('renameKey', () => {
  test('the value stays', () => {
    const reading = block();
    expect(taken(reading, renameKey(net(reading), 'name', 'title'))).toEqual({
      "Rename to 'title'": BLOCK.replace('name:', 'title:'),
    });
    const inJson = json();
    expect(
      taken(inJson, renameKey(net(inJson), 'name', 'title', { title: 'Call it', preferred: true })),
    ).toEqual({ '* Call it': JSON_TEXT.replace('"name"', '"title"') });
  });

  test('not to a name that is taken, also by a merge, and not what is merged', () => {
    const reading = shared();
    const own = sectionIn(reading, 'own');
    expect(renameKey(own, 'port', 'word')).toEqual([]);
    expect(renameKey(own, 'port', 'name')).toEqual([]);
    expect(renameKey(own, 'name', 'title')).toEqual([]);
    expect(renameKey(own, 'none', 'title')).toEqual([]);
    expect(renameKey(own, 'port', 'nic')).toHaveLength(1);
    expect(renameKey(sectionIn(reading, 'alias'), 'name', 'title')).toEqual([]);
  });

  test('not where it is unknown what there is', () => {
    const reading = read('net:\n  <<: *none\n  port: eth0\n');
    expect(renameKey(net(reading), 'port', 'nic')).toEqual([]);
  });
});

describe('setKey', () => {
  test('any value in the place of another', () => {
    const reading = block();
    expect(taken(reading, setKey(net(reading), 'tags', 'z'))).toEqual({
      "Set 'tags'": 'net: # the first\n  name: a # one\n  vlan: 12\n  tags: z # last\n',
    });
    const inJson = json();
    expect(taken(inJson, setKey(net(inJson), 'vlan', [1], { title: 'List it', preferred: true }))).toEqual({
      '* List it': JSON_TEXT.replace('12', '[1]'),
    });
  });

  test('not what is absent, merged or an alias', () => {
    const reading = shared();
    expect(setKey(sectionIn(reading, 'own'), 'none', 1)).toEqual([]);
    expect(setKey(sectionIn(reading, 'own'), 'name', 1)).toEqual([]);
    expect(setKey(sectionIn(reading, 'alias'), 'name', 1)).toEqual([]);
  });
});

describe('addItem and dropItem', () => {
  test('at the end of a list, and out of it', () => {
    const reading = block();
    const list = listIn(reading, 'tags', net(reading));
    expect(taken(reading, addItem(reading.file, list, 'z'))).toEqual({ "Add 'z'": `${BLOCK}    - z\n` });
    const [, last] = list.items;
    expect(taken(reading, last ? dropItem(last) : [])).toEqual({
      'Remove this item': BLOCK.replace('    - y # last\n', ''),
    });
    const inJson = json();
    const other = listIn(inJson, 'tags', net(inJson));
    expect(taken(inJson, addItem(inJson.file, other, { a: 1 }, { title: 'Add a', preferred: true }))).toEqual(
      {
        '* Add a': JSON_TEXT.replace('"y"]', '"y", { "a": 1 }]'),
      },
    );
    const [first] = other.items;
    expect(taken(inJson, first ? dropItem(first, { title: 'Drop x', preferred: true }) : [])).toEqual({
      '* Drop x': JSON_TEXT.replace('"x", ', ''),
    });
  });

  test('nothing where there is no list, or where it is an alias of one', () => {
    const reading = shared();
    expect(addItem(reading.file, listIn(reading, 'none'), 'z')).toEqual([]);
    const aliased = listIn(reading, 'tags');
    expect(addItem(reading.file, aliased, 'z')).toEqual([]);
    expect(aliased.items.flatMap((item) => dropItem(item))).toEqual([]);
  });

  test('an item that is an alias itself stays', () => {
    const reading = read('word: &w x\ntags: [*w, y]\n');
    const { items } = listIn(reading, 'tags');
    expect(items.map((item) => dropItem(item).length)).toEqual([0, 1]);
  });
});

describe('fixOf', () => {
  test('edits of one file under a title, in its place', () => {
    const reading = flow();
    const edit = { span: { start: 0, end: 3 }, newText: 'network' };
    expect(taken(reading, fixOf(reading.file, 'Write it out', edit))).toEqual({
      'Write it out': FLOW.replace('net', 'network'),
    });
    expect(fixOf(reading.file, 'Write it out', [edit], { preferred: true })).toEqual([
      { title: 'Write it out', edits: [{ ...edit, uri: reading.file.uri }], preferred: true },
    ]);
    expect(fixOf(reading.file, 'Nothing', [])).toEqual([]);
  });
});

describe('ownEntry', () => {
  test('what is written in the map, and not what comes to it', () => {
    const reading = shared();
    const own = sectionIn(reading, 'own');
    expect(ownEntry(own, 'port')?.key.value).toBe('port');
    expect(ownEntry(own, 'name')).toBeUndefined();
    expect(ownEntry(own, 'none')).toBeUndefined();
    expect(ownEntry(sectionIn(reading, 'alias'), 'name')).toBeUndefined();
  });
});

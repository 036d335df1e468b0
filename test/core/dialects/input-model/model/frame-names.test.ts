/** What is asked about names is asked again when the answer may be another, and not after every other edit. */
import { expect, test } from 'vitest';
import { bindDialect } from '../../../../../server/src/core/analysis/bind-dialect.js';
import type { EnvironmentFile } from '../../../../../server/src/core/dialects/dialect.js';
import { inputModelDialect } from '../../../../../server/src/core/dialects/input-model/input-model-dialect.js';
import type { Frame } from '../../../../../server/src/core/dialects/input-model/model/frame.js';
import {
  buildModel,
  type InputModel,
} from '../../../../../server/src/core/dialects/input-model/model/input-model.js';
import { leadsSomewhere } from '../../../../../server/src/core/dialects/input-model/model/references.js';

const root = 'file:///model/';
const dialect = bindDialect(inputModelDialect);

const read = (name: string, text: string, kind = 'data'): EnvironmentFile =>
  dialect.read(root + name, text, { kind, language: 'yaml' }, {});

const cloud = read('cloudConfig.yml', 'product:\n  version: 2\ncloud:\n  name: cloud\n', 'cloud-config');

const text = (...items: readonly string[]) =>
  `product:\n  version: 2\nserver-groups:${items.map((item) => `\n  - ${item}`).join('')}\n`;

/** Asks a query of one text after the other; how often it had to run, and what it said each time. */
function asked<T>(query: (frame: Frame) => T, texts: readonly string[]) {
  let runs = 0;
  let model: InputModel | undefined;
  const key = {};
  const said = texts.map((each) => {
    model = buildModel([cloud, read('data/server_groups.yml', each)], root, [], model);
    const { frame } = model;
    return frame.memo(key, 'RACK1', () => {
      runs++;
      return query(frame);
    });
  });
  return { said, runs };
}

const leads = (frame: Frame) => leadsSomewhere(frame, 'server-group', 'RACK1');
const isKnown = (frame: Frame) => frame.isKnown('server-group', 'RACK1');

test('a name that is defined a second time, or not at all, leads nowhere else than before', () => {
  const texts = [
    text('name: RACK1'),
    text('name: RACK1', 'name: RACK1'),
    text('name: RACK1', 'name: RACK2'),
    text('name: RACK2'),
  ];
  expect(asked(leads, texts).said).toEqual([true, false, true, false]);
});

test('it is not asked again where no name becomes another', () => {
  const texts = ['', 'a', 'ab'].map((word) => text(`name: RACK1\n    networks: [${word}]`));
  expect(asked(leads, texts)).toEqual({ said: [true, true, true], runs: 1 });
});

test('a name that is defined nowhere may be that of an object without one, of one of two, or of an empty list', () => {
  const texts = [
    text('name: RACK2'),
    text('name: RACK2', 'networks: []'),
    text('name: RACK2'),
    text('name: RACK2', 'name: RACK2'),
    `${text().trimEnd()} []\n`,
    text('name: RACK2'),
  ];
  expect(asked(isKnown, texts).said).toEqual([false, undefined, false, undefined, undefined, false]);
});

test('what may be meant to define a name is told at the places where it stands by now', () => {
  const texts = ['', '\n', '\n\n'].map((lines) => `${lines}${text('name: RACK2', 'networks: []')}`);
  const lines = asked(
    (frame) => frame.nowhere('server-group', 'RACK1')?.map(({ file, node }) => file.tree.spanOf(node).start),
    texts,
  );
  expect(lines.said).toEqual(texts.map((each) => [each.indexOf('networks')]));
});

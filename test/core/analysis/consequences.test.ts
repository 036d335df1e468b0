/** What follows from a mistake is told beside it and nowhere else. */
import { expect, test } from 'vitest';
import { type Raw, withoutConsequences } from '../../../server/src/core/analysis/consequences.js';
import type { NodePlace, SourceFile } from '../../../server/src/core/model/source-file.js';
import { finding } from '../../../server/src/core/rules/kit/finding.js';
import type { RuleId } from '../../../server/src/core/schema/rule-id.js';
import { parse } from '../../../server/src/core/syntax/parse.js';
import { LineIndex } from '../../../server/src/core/text/line-index.js';

const text = 'one: 1\ntwo: 2\nlist:\n  - three\n  - four\n';
const file: SourceFile = {
  uri: 'file:///a.yml',
  text,
  lines: new LineIndex(text),
  tree: parse(text, 'yaml', { yamlVersion: '1.2' }),
};

/** The entry of a key at the top. */
function entry(key: string): NodePlace {
  const { root } = file.tree;
  const found = root?.type === 'map' && root.entries.find((each) => each.key.value === key);
  if (!found) throw new Error(`No key '${key}'.`);
  return { file, node: found };
}

function value(key: string, item?: number): NodePlace {
  const { node } = entry(key);
  if (node.type !== 'entry') throw new Error('An entry was meant.');
  const found = node.value.type === 'seq' && item !== undefined ? node.value.items[item] : node.value;
  if (!found) throw new Error(`No item ${item}.`);
  return { file, node: found };
}

function raw(rule: string, at: NodePlace, restsOn?: readonly NodePlace[]): Raw {
  return { rule: `test/${rule}` as RuleId, report: finding(at, `${rule}.`, { restsOn }) };
}

/** `rule > related, related`, where every rule but those with `warn` in their names is an error. */
function said(...all: readonly Raw[]): string[] {
  return withoutConsequences(all, (rule) => !rule.includes('warn')).map(({ report }) =>
    [report.message, ...(report.related ?? []).map(({ message }) => message)].join(' > '),
  );
}

test('what rests on nothing that is wrong stays', () => {
  expect(said(raw('a', value('one')), raw('b', value('two'), [value('list')]))).toEqual(['a.', 'b.']);
});

test('what rests on a wrong value is told there, whichever comes first', () => {
  const [cause, consequence] = [raw('a', value('one')), raw('b', value('two'), [value('one')])];
  expect(said(cause, consequence)).toEqual(['a. > b.']);
  expect(said(consequence, cause)).toEqual(['a. > b.']);
});

test('a mistake within the place counts, one beside it does not', () => {
  const consequence = raw('b', value('one'), [entry('list')]);
  expect(said(raw('a', value('list', 1)), consequence)).toEqual(['a. > b.']);
  expect(said(raw('a', value('two')), consequence)).toEqual(['a.', 'b.']);
  expect(said(raw('a', entry('list')), raw('b', value('one'), [value('list')]))).toEqual(['a.', 'b.']);
});

test('neither a warning nor the same rule nor the report itself is a cause', () => {
  expect(said(raw('warn', value('one')), raw('b', value('two'), [value('one')]))).toEqual(['warn.', 'b.']);
  expect(said(raw('b', value('one')), raw('b', value('two'), [value('one')]))).toEqual(['b.', 'b.']);
  expect(said(raw('b', value('two'), [value('two')]))).toEqual(['b.']);
});

test('a warning may be a consequence', () => {
  expect(said(raw('a', value('one')), raw('warn', value('two'), [value('one')]))).toEqual(['a. > warn.']);
});

test('what follows from a consequence is told at the cause of both, in the order of the text', () => {
  expect(
    said(
      raw('c', value('list', 1), [value('list', 0)]),
      raw('b', value('list', 0), [value('two')]),
      raw('a', value('two')),
    ),
  ).toEqual(['a. > b. > c.']);
});

test('two that rest on each other leave one', () => {
  const pair = [raw('a', value('one'), [value('two')]), raw('b', value('two'), [value('one')])] as const;
  expect(said(...pair)).toEqual(['b. > a.']);
  expect(said(pair[1], pair[0])).toEqual(['a. > b.']);
});

test('ten consequences are told', () => {
  const many = Array.from({ length: 12 }, () => raw('b', value('two'), [value('one')]));
  expect(said(raw('a', value('one')), ...many)).toEqual([`a.${' > b.'.repeat(10)}`]);
});

test('related information of the cause itself comes first, and the report of the rule stays as it was', () => {
  const cause: Raw = {
    rule: 'test/a',
    report: finding(value('one'), 'a.', { related: [{ at: value('list'), message: 'own.' }] }),
  };
  expect(said(cause, raw('b', value('two'), [value('one')]))).toEqual(['a. > own. > b.']);
  expect(cause.report.related).toHaveLength(1);
});

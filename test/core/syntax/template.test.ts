/** Templates: which texts are some, and what of them is known. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../../server/src/core/syntax/parse.js';
import { entryOf, isUnknown } from '../../../server/src/core/syntax/queries.js';
import type { MapNode, SyntaxLanguage, SyntaxNode } from '../../../server/src/core/syntax/tree.js';
import { runs } from '../../support/thorough.js';

const read = (text: string, language: SyntaxLanguage = 'yaml') =>
  parse(text, language, { yamlVersion: '1.1', pieces: language === 'yaml' });

const notes = (text: string, language: SyntaxLanguage) =>
  read(text, language)
    .problems.filter(({ kind }) => kind === 'template-file')
    .map(({ span }) => text.slice(span.start, span.end));

describe('a text is a template', () => {
  test.each<readonly [text: string, first: string, language: SyntaxLanguage]>([
    ['a:\n{% for x in y %}\n  - {{ x }}\n{% endfor %}\n', '{% for x in y %}', 'yaml'],
    ['a: {{ x }}\n', '{{ x }}', 'yaml'],
    ['a: {{ x }}-b\n', '{{ x }}', 'yaml'],
    ['{# who wrote this #}\na: 1\n', '{# who wrote this #}', 'yaml'],
    ['# {% if x %}\na: 1\n# {% endif %}\n', '# {% if x %}'.slice(2), 'yaml'],
    ['a: "{{ x }}"\nb: {% if x %}1{% endif %}\n', '{% if x %}', 'yaml'],
    ['{%- set x =\n  1 -%}\na: 1\n', '{%- set x =\n  1 -%}', 'yaml'],
    ['{ "a": {{ x }} }', '{{ x }}', 'json'],
    ['{ "a": [{% for x in y %} "{{ x }}", {% endfor %}] }', '{% for x in y %}', 'json'],
    ['{% for x in y %}\n{{ x }},b\n{% endfor %}\n', '{% for x in y %}', 'csv'],
    ['{{ x }},b\n', '{{ x }}', 'csv'],
    ['[a]\n{% if x %}\nb = 1\n{% endif %}\n', '{% if x %}', 'ini'],
  ])('%j', (text, first, language) => {
    expect(notes(text, language)).toEqual([first]);
  });

  test.each<readonly [text: string, language: SyntaxLanguage]>([
    ['a: "{{ x }}"\n', 'yaml'],
    ["a: 'it {% if x %} is {% endif %}'\n", 'yaml'],
    ['a: b {{ x }}\n', 'yaml'],
    ['a: |\n  {% for x in y %}\n  {{ x }}\n  {% endfor %}\n', 'yaml'],
    ['a: >-\n  {{ x }}\n', 'yaml'],
    ['# {{ x }} is filled in by hand, as {% if %} cannot\na: 1\n', 'yaml'],
    ['a: {b: {c: 1}}\n', 'yaml'],
    ['a: {{ x\n', 'yaml'],
    ['a: {% for x in\nb: {{ y }\n', 'yaml'],
    ['b: "open\na: "{{ x }}"\nc: 1\n', 'yaml'],
    ['{ "a": "{{ x }}", "b": {"c": {"d": 1}} }', 'json'],
    ['[a]\nb = {{ x }}\n', 'ini'],
  ])('%j is none', (text, language) => {
    expect(notes(text, language)).toEqual([]);
  });
});

/** The tree in one line: `?` for what is unknown, `+` for what may hold more, `~` before what may be left out. */
function drawn(text: string, language: SyntaxLanguage): string {
  const { root, template } = read(text, language);
  const draw = (node: SyntaxNode): string => {
    const more = template?.mayHoldMore(node) ? '+' : '';
    if (isUnknown(node)) return '?';
    if (node.type === 'seq')
      return `[${node.items.map((item) => `${maybe(item)}${draw(item)}`).join(' ')}${more}]`;
    if (node.type === 'map')
      return `{${node.entries.map((entry) => `${maybe(entry)}${draw(entry.key)}:${draw(entry.value)}`).join(' ')}${more}}`;
    return node.type === 'scalar' ? String(node.value) : `*${node.name}`;
  };
  const maybe = (node: Parameters<NonNullable<typeof template>['isInBlock']>[0]) =>
    template?.isInBlock(node) ? '~' : '';
  return root ? draw(root) : 'nothing';
}

describe('what is known of a template', () => {
  test.each<readonly [what: string, text: string, tree: string, language: SyntaxLanguage]>([
    ['values', 'a: {{ x }}\nb: x-{{ y }}\nc: 1\n', '{a:? b:? c:1}', 'yaml'],
    ['a value in branches', 'a: {% if x %}1{% else %}2{% endif %}\nb: 1\n', '{a:? b:1}', 'yaml'],
    ['quotes in quotes', 'a: "{{ x["y"] }}"\nb: {{ z }}\n', '{a:? b:?}', 'yaml'],
    ['a comment in a value', 'a: b {# c #} d\ne: 1\n{# f #}\n', '{a:? e:1}', 'yaml'],
    ['a comment behind a value', 'a: b {# c #}\n{# d #}\n', '{a:b}', 'yaml'],
    ['a loop', 'a:\n{% for x in y %}\n  - {{ x }}\n{% endfor %}\n  - 1\nb: 2\n', '{a:[~? 1+] b:2}', 'yaml'],
    ['a condition', 'a:\n  b: 1\n{% if x %}\n  c: 2\n{% endif %}\n  d: 3\n', '{a:{b:1 ~c:2 d:3}}', 'yaml'],
    ['a key', 'a:\n  {{ x }}: 1\n  b: 2\n', '{a:{?:1 b:2+}}', 'yaml'],
    ['nothing but a loop', 'a:\n{% for x in y %}\n{% endfor %}\nb: 1\n', '{a:? b:1}', 'yaml'],
    ['what is written at the end', 'a:\n  - 1\n{{ x }}\nb: 1\n', '{a:[?+] b:1+}', 'yaml'],
    [
      'what is written between',
      'a:\n  - b: 1\n{% include "x" %}\n  - b: 2\n',
      '{a:[{b:?+} {b:2}+]+}',
      'yaml',
    ],
    ['a macro', '{% macro f(x) %}\n  - {{ x }}\n{% endmacro %}\na:\n  - 1\n', '{a:[1]}', 'yaml'],
    ['text set aside', '{% set x %}\n  - 1\n{% endset %}\na: 1\n', '{a:1}', 'yaml'],
    ['a filter', 'a:\n{% filter indent(2) %}\n- 1\n{% endfilter %}\nb: 1\n', '{a:? b:1+}', 'yaml'],
    [
      'a line that begins with a tag',
      'a:\n  - 1\n{% if x %}  - 2{% endif %}\nb: 1\n',
      '{a:[?+] b:1+}',
      'yaml',
    ],
    ['a tag that is not closed', 'a: 1\n{% if x %}\nb: 2\n', '{a:1 ~b:2}', 'yaml'],
    ['an end too many', 'a: 1\n{% endif %}\nb: 2\n', '{a:1 b:2}', 'yaml'],
    [
      'blocks in blocks',
      '{% if x %}\n{% for y in z %}\na: 1\n{% endfor %}\nb: 1\n{% endif %}\nc: 1\n',
      '{~a:1 ~b:1 c:1}',
      'yaml',
    ],
    ['what cannot be read', 'a: [1\n{% if x %}\n  b\nc: 1\n{% endif %}\n', 'nothing', 'yaml'],
    [
      'JSON',
      '{ "a": {{ x }}, "b": [{% for x in y %} {"c": "{{ x }}"}, {% endfor %} 1] }',
      '{a:? b:[~{~c:?} 1+]}',
      'json',
    ],
    ['JSON with an include', '{ "a": {% include "x" %} "b": {"c": 1} }', 'nothing', 'json'],
  ])('%s', (_, text, tree, language) => {
    expect(drawn(text, language)).toBe(tree);
  });

  test('a list with a loop is not whole, nor is what it stands in', () => {
    const text = 'a:\n  - b: 1\n    c:\n{% for x in y %}\n      - 1\n{% endfor %}\nd:\n  - 2\n';
    const { root, template } = read(text);
    const values = (root as MapNode).entries.map(({ value }) => template?.isWhole(value));
    expect(values).toEqual([false, true]);
  });

  test('nodes lie where they are written', () => {
    const text = 'a: 1\n{% if x %}\nb: {{ y }}-z\n{% endif %}\nc: 2\n';
    const { root } = read(text);
    const map = root as MapNode;
    expect(map.entries.map((each) => text.slice(each.start, each.end))).toEqual([
      'a: 1',
      'b: {{ y }}-z',
      'c: 2',
    ]);
    expect(entryOf(map, 'b')?.value).toMatchObject({ source: '{{ y }}-z', value: '{{ y }}-z' });
  });

  test('a stretch with a tag in it, or in a block, is touched', () => {
    const text = 'a: 1\n{% if x %}\nb: 2\n{% endif %}\nc: {{ y }}\n';
    const { template } = read(text);
    const touched = (part: string) => {
      const start = text.indexOf(part);
      return template?.touches({ start, end: start + part.length });
    };
    expect(['a: 1', 'b: 2', 'c', 'y'].map(touched)).toEqual([false, true, false, true]);
    expect(template?.touches({ start: 4, end: 4 })).toBe(false);
    expect(template?.touches({ start: 6, end: 6 })).toBe(true);
  });
});

test('a template that is too long is not read', () => {
  const tree = read(`{% if x %}\n${'a: 1\n'.repeat(110_000)}{% endif %}\n`);
  expect([tree.root, tree.broken, tree.problems.map(({ kind }) => kind)]).toEqual([
    undefined,
    true,
    ['template-file'],
  ]);
});

test('an edit makes a template of a file and a file of a template, as if it were read anew', () => {
  const options = { yamlVersion: '1.1', pieces: true } as const;
  const plain = 'a:\n  - b: 1\n  - b: 2\n';
  const template = plain.replace('  - b: 2', '{% if x %}\n  - b: 2\n{% endif %}');
  const first = parse(plain, 'yaml', options);
  const second = parse(template, 'yaml', { ...options, before: first });
  const third = parse(plain, 'yaml', { ...options, before: second });
  expect(second.problems).toEqual(parse(template, 'yaml', options).problems);
  expect(second.template).toBeDefined();
  expect([third.template, third.problems]).toEqual([undefined, []]);
});

function* nodesBelow(node: SyntaxNode): Iterable<SyntaxNode> {
  yield node;
  if (node.type === 'seq') for (const item of node.items) yield* nodesBelow(item);
  if (node.type === 'map')
    for (const { key, value } of node.entries) {
      yield key;
      yield* nodesBelow(value);
    }
}

const PARTS = '{% %} {{ }} {# #} if endif for macro endmacro set a: - " , [ x #'.split(' ').concat(' ', '\n');

test('no text of tags is too much', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 60 }), (chosen) => {
      const text = chosen.join('');
      for (const language of ['yaml', 'json', 'csv', 'ini', 'exports'] as const) {
        const tree = read(text, language);
        for (const node of tree.root ? nodesBelow(tree.root) : []) {
          const { start, end } = tree.spanOf(node);
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
          if (node.type === 'scalar') expect(node.source).not.toMatch(/[\uE000-\uE003]/);
        }
      }
    }),
    { numRuns: runs(300) },
  );
});

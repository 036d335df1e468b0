/** Parsers on good and bad text: the tree, the one problem that a person should see, and its repair. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_DEPTH } from '../../../server/src/core/syntax/limits.js';
import { parse } from '../../../server/src/core/syntax/parse.js';
import type { SyntaxLanguage, SyntaxNode } from '../../../server/src/core/syntax/tree.js';
import { applyEdits } from '../../../server/src/core/text/text-edit.js';
import { runs } from '../../support/thorough.js';

const read = (text: string, language: SyntaxLanguage = 'yaml') =>
  parse(text, language, { yamlVersion: '1.2' });

function problems(text: string, language: SyntaxLanguage = 'yaml'): string[] {
  return read(text, language).problems.map(
    ({ kind, span, message }) => `${kind} ${JSON.stringify(text.slice(span.start, span.end))} ${message}`,
  );
}

function repaired(text: string, language: SyntaxLanguage): string {
  return read(text, language).problems.reduceRight(
    (current, { repair }) => (repair ? applyEdits(current, repair.edits) : current),
    text,
  );
}

describe('broken YAML gets one problem where the mistake is', () => {
  test.each([
    ['a: 1\n\tb: 2\n', ['yaml-tab "\\t" YAML is indented with spaces, not with tabs.']],
    ['a: [1, 2\nb: 3\n', ['yaml-bracket "[" Missing closing \']\'.']],
    ['a: {x: 1\nb: 3\n', ['yaml-bracket "{" Missing closing \'}\'.']],
    ['a: "x\nb: 1\n', ['yaml-quote "\\"x" Missing closing quote of this value.']],
    [
      'a:\n  b: 1\n c: 2\n',
      ["yaml-indentation \"c: 2\" 'c' must be indented with 2 spaces, in line with 'b', not 1."],
    ],
    ['netw\nb: 1\n', ['yaml-colon "netw" Missing \':\' after this key.']],
    ['a: 1\nsw\nb: 2\n', ['yaml-colon "sw" Missing \':\' after this key.']],
    ['a: [1 2, {b c}]\nd: "x"# y\n', ['yaml-stray-text "# y" Missing space before \'#\'.']],
    ['a: *zz\n', ['yaml-alias-unknown "*zz" Unknown anchor \'&zz\'. No value before this alias has it.']],
    [
      'a: 1\n---\nb: 2\n',
      [
        'yaml-multiple-documents "---" Only the first document of this file is read; what follows \'---\' here is ignored.',
      ],
    ],
    [
      '<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n',
      ['yaml-syntax "<<<<<<< HEAD" Unresolved merge conflict.'],
    ],
  ])('%j', (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test('good YAML of every kind has none', () => {
    const text =
      '\uFEFF# c\n---\na: &x {b: 1, "c": [1, 2]}\nd: *x\ne: |\n  text\nf: >-\n  folded\n<<: *x\ng: !vault y\n? h\n: 1\n...\n';
    expect(problems(text)).toEqual([]);
  });

  test('the tabs of a line are replaced by the repair', () => {
    expect(repaired('a:\n\tb: 2\n', 'yaml')).toBe('a:\n  b: 2\n');
  });
});

describe('what strict JSON forbids', () => {
  test.each([
    ['{"a": [1,2,],}', '{"a": [1,2]}', 'json-trailing-comma'],
    ['{"a": 1 "b": 2}', '{"a": 1, "b": 2}', 'json-missing-comma'],
    ['{"a": 1', '{"a": 1\n}', 'json-unclosed'],
    ['{"a": [1, {"b": 2},\n', '{"a": [1, {"b": 2}\n]\n}\n', 'json-unclosed'],
    ["{'a': 1}", '{"a": 1}', 'json-single-quotes'],
    ['{“a”: 1}', '{"a": 1}', 'json-curly-quotes'],
    ['"a": {"b": 1}}', '{\n"a": {"b": 1}}', 'json-syntax'],
    ['\uFEFF{}', '{}', 'json-bom-or-control-char'],
    ['{"a":1}\n~\n', '{"a":1}\n\n', 'json-comment'],
    ['root@host:~/x# cat a.json\n{"a":1}', '{"a":1}', 'json-prose'],
    ['Example:\n\n{"a":1}', '\n{"a":1}', 'json-prose'],
    ['{\n  "a": 1 <--- set this\n  to your own value\n}', '{\n  "a": 1\n}', 'json-prose'],
    ['{\n  "a": 1,\n  Do not copy these addresses\n  "b": 2\n}', '{\n  "a": 1,\n  "b": 2\n}', 'json-prose'],
  ])('%j', (text, expected, kind) => {
    expect(new Set(read(text, 'json').problems.map((problem) => problem.kind))).toEqual(new Set([kind]));
    expect(repaired(text, 'json')).toBe(expected);
    expect(problems(expected, 'json')).toEqual([]);
  });

  test.each(['// x\n{"a":1}', '# c\n{"a":1}', '{"a":1} /* x */'])('%j: a comment is a choice', (text) => {
    const [problem] = read(text, 'json').problems;
    expect(problem).toMatchObject({ kind: 'json-comment' });
    expect(problem?.repair).toBeUndefined();
    expect(problem?.choices?.map(({ title }) => title)).toEqual(['Delete the comment']);
    expect(problems(applyEdits(text, problem?.choices?.[0]?.edits ?? []), 'json')).toEqual([]);
  });

  test.each([
    ['{"a": tru}', 'json-syntax "tru" \'tru\' is not valid JSON. Text needs double quotes.'],
    ['{"a": "b": 1}', 'json-syntax ":" Unexpected \':\' after a value. The key before it has no value.'],
    ['{"a": [1}', "json-unclosed \"}\" Missing closing ']' before this '}'."],
    ['{"a": 1]', "json-unclosed \"]\" ']' does not close '{'. Write '}'."],
    ['{"a" 1}', 'json-syntax "1" Missing \':\' after the key.'],
    ['{"a": "x\n}', 'json-syntax "\\"x" Missing closing quote of this text.'],
    [
      '{"a": "x\ty"}',
      'json-bom-or-control-char "\\"x\\ty\\"" A text cannot contain a tab or control character. ...',
    ],
  ])('%j', (text, expected) => {
    const [first = ''] = problems(text, 'json');
    if (expected.endsWith('...')) expect(first.startsWith(expected.slice(0, -3))).toBe(true);
    else expect(first).toBe(expected);
  });

  test.each([
    ['words behind a colon lack their quotes', '{"a": my first cloud}'],
    ['words behind a colon, to the end of the line', '{\n  "a": my first cloud\n}'],
    ['a text over two lines', '{\n  "a": "a text that goes on\n  over one more line here",\n  "b": 1\n}'],
    ['one or two words', '{\n  "a": 1,\n  some words\n}'],
    ['an object behind words', '{\n  "a": 1,\n  one two three { "b": 1 }\n}'],
    ['a part of a file', '"a": {\n  "b": 1\n},\n"c":\n[\n'],
  ])('%s: no prose', (_title, text) => {
    expect(read(text, 'json').problems.map(({ kind }) => kind)).not.toContain('json-prose');
    expect(read(text, 'json').problems).not.toEqual([]);
  });

  test('prose in a comment is no prose', () => {
    const text = '{\n  /* Do not copy\n  these addresses from here\n  */\n  "a": 1,\n  "b": oops\n}';
    expect(read(text, 'json').problems.map(({ kind }) => kind)).toEqual(['json-comment', 'json-syntax']);
  });

  test('a file without its first and its last brace, as published with the marks of an editor', () => {
    const text = '"a": {\n  "b": 1\n},\n"c": [2]\n~\n~\n';
    expect(problems(text, 'json')).toEqual([
      'json-syntax "\\"a\\"" Missing opening \'{\' before this.',
      'json-unclosed "]" Missing closing \'}\' after this.',
      'json-comment "~" Remove \'~\'. It was copied from the screen of an editor.',
    ]);
    expect(repaired(text, 'json')).toBe('{\n"a": {\n  "b": 1\n},\n"c": [2]\n}\n\n');
    const { root, spanOf } = read(text, 'json');
    const spans = root?.type === 'map' ? root.entries.map(({ key, value }) => [key, value].map(spanOf)) : [];
    expect(spans.flat().map(({ start, end }) => text.slice(start, end))).toEqual([
      '"a"',
      '{\n  "b": 1\n}',
      '"c"',
      '[2]',
    ]);
  });

  test('what stands around prose is read, and the file is not broken', () => {
    const { root, broken } = read('root@host:~# cat a.json\n{"a": [1, 2]}\n', 'json');
    expect(broken).toBe(false);
    expect(root?.type === 'map' && root.entries.map(({ key }) => key.value)).toEqual(['a']);
  });
});

describe('what is no text, too deep or too large has a stated answer', () => {
  const kinds = (text: string, language: SyntaxLanguage = 'yaml') =>
    read(text, language).problems.map((problem) => problem.kind);

  test.each<[string, string, string[]]>([
    ['NUL', 'a: \0\n', ['not-text']],
    ['broken UTF-8', 'a: \uFFFD\n', ['not-text']],
    ['flow deeper than the limit', '['.repeat(200), ['too-deep']],
    [
      'blocks deeper than the limit',
      Array.from({ length: 200 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
      ['too-deep'],
    ],
    ['a hundred thousand brackets', '['.repeat(100_000), ['too-deep']],
    ['empty', '', []],
    ['comments only', '# a\n\n# b\n', []],
    ['blanks only', ' \n \n', []],
  ])('%s', (_name, text, expected) => {
    expect(kinds(text)).toEqual(expected);
    if (expected.includes('too-deep')) expect(['too-deep', 'json-syntax']).toContain(kinds(text, 'json')[0]);
  });

  test('what is as deep as the limit allows is read', () => {
    const depth = MAX_DEPTH - 1;
    expect(kinds('['.repeat(depth) + ']'.repeat(depth))).toEqual([]);
    expect(kinds('['.repeat(depth) + ']'.repeat(depth), 'json')).toEqual([]);
  });

  test('a text over the limit is not read', () => {
    const tree = parse('a: 1\n', 'yaml', { yamlVersion: '1.2', maxLength: 3 });
    expect(tree.problems.map((problem) => problem.kind)).toEqual(['too-large']);
    expect(tree.root).toBeUndefined();
  });

  test('aliases are not expanded', () => {
    let text = 'a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n';
    for (let i = 1; i < 30; i++)
      text += `a${i}: &a${i} [${Array(10)
        .fill(`*a${i - 1}`)
        .join(', ')}]\n`;
    let nodes = 0;
    const count = (node: SyntaxNode) => {
      nodes++;
      if (node.type === 'map') for (const entry of node.entries) count(entry.value);
      if (node.type === 'seq') for (const item of node.items) count(item);
    };
    const { root } = read(text);
    if (root) count(root);
    expect(nodes).toBe(1 + 30 + 300);
  });
});

describe('no text throws', () => {
  const pieces = fc.constantFrom(
    ...[
      'a',
      ':',
      ' ',
      '\n',
      '- ',
      '  ',
      '\t',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '#',
      '&x',
      '*x',
      '!t',
      '|',
      '>',
      '?',
      '%',
      '---',
      '...',
      '<<',
      '0',
      '\r\n',
      '\uFEFF',
      'é',
      '\u2028',
      '\ud800',
    ],
  );
  const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
  test.each<SyntaxLanguage>(['yaml', 'json'])('%s', (language) => {
    fc.assert(
      fc.property(texts, (text) => {
        const tree = read(text, language);
        for (const { span } of tree.problems) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        const visit = (node: SyntaxNode) => {
          expect(node.start).toBeGreaterThanOrEqual(0);
          expect(node.end).toBeGreaterThanOrEqual(node.start);
          expect(node.end).toBeLessThanOrEqual(text.length);
          if (node.type === 'map') for (const entry of node.entries) [entry.key, entry.value].forEach(visit);
          if (node.type === 'seq') node.items.forEach(visit);
        };
        if (tree.root) visit(tree.root);
      }),
      { numRuns: runs(500) },
    );
  });
});

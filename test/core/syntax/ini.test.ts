/** INI files and shell exports: what is read of them, where it stands, and how edits write it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rewritable } from '../../../server/src/core/syntax/layout.js';
import { parse } from '../../../server/src/core/syntax/parse.js';
import { entryOf } from '../../../server/src/core/syntax/queries.js';
import {
  insertEntry,
  insertRootEntry,
  removeEntry,
  renameKey,
  replaceScalar,
  setValue,
} from '../../../server/src/core/syntax/rewrite.js';
import type { MapEntry, MapNode, SyntaxNode } from '../../../server/src/core/syntax/tree.js';
import { applyEdits, type TextEdit } from '../../../server/src/core/text/text-edit.js';

type Language = 'ini' | 'exports';

const read = (text: string, language: Language): Rewritable => ({
  text,
  tree: parse(text, language, { yamlVersion: '1.1' }),
});

/** Maps as objects; null where a value is missing, and its style before a value that only a shell can tell. */
function plain(node: SyntaxNode | undefined): unknown {
  if (node?.type === 'map')
    return Object.fromEntries(node.entries.map(({ key, value }) => [String(key.value), plain(value)]));
  if (node?.type !== 'scalar') return undefined;
  return node.style === 'opaque' ? `opaque ${node.source}` : node.value;
}

const valuesOf = (text: string, language: Language) => plain(read(text, language).tree.root);

function at(file: Rewritable, ...path: readonly string[]): MapEntry {
  let node: SyntaxNode | undefined = file.tree.root;
  let entry: MapEntry | undefined;
  for (const key of path) {
    entry = node?.type === 'map' ? entryOf(node, key) : undefined;
    node = entry?.value;
  }
  if (!entry) throw new Error(`There is no ${path.join('.')}.`);
  return entry;
}

function section(file: Rewritable, name: string): MapNode {
  const { value } = at(file, name);
  if (value.type !== 'map') throw new Error(`${name} is no section.`);
  return value;
}

/** The texts that keys and values stand on. */
function stretches(text: string, language: Language): string[] {
  const { tree } = read(text, language);
  const found: string[] = [];
  const visit = (node: SyntaxNode) => {
    if (node.type !== 'map') found.push(text.slice(tree.spanOf(node).start, tree.spanOf(node).end));
    else
      for (const { key, value } of node.entries) {
        visit(key);
        visit(value);
      }
  };
  if (tree.root) visit(tree.root);
  return found;
}

const problems = (text: string, language: Language) =>
  read(text, language).tree.problems.map(
    ({ span, message }) => `${text.slice(span.start, span.end)} | ${message}`,
  );

const comments = (text: string, language: Language) =>
  read(text, language).tree.comments.map(({ span, text: content }) => [
    text.slice(span.start, span.end),
    content,
  ]);

const repaired = (text: string, language: Language) =>
  applyEdits(
    text,
    read(text, language).tree.problems.flatMap(({ repair }) => repair?.edits ?? []),
  );

describe('INI files', () => {
  test.each([
    ['both separators', '[a]\nx=1\ny : two words\n', { a: { x: '1', y: 'two words' } }],
    [
      'only the first separator divides',
      '[a]\nurl = http://x:8080/?a=b\n',
      { a: { url: 'http://x:8080/?a=b' } },
    ],
    ['quotes belong to the value', '[a]\nx = "1"\n', { a: { x: '"1"' } }],
    ['nothing behind the separator', '[a]\nx=\ny = \n', { a: { x: null, y: null } }],
    ['indented lines go on', '[a]\nx = 1,\n  2,\n\t3\ny = 4\n', { a: { x: '1,\n2,\n3', y: '4' } }],
    ['a value below its key', '[a]\nx =\n  1\n', { a: { x: '1' } }],
    ['keys indented alike', '[a]\n  x = 1\n  y = 2\n', { a: { x: '1', y: '2' } }],
    ['a section without keys', '[a]\n[b]\nx=1\n', { a: {}, b: { x: '1' } }],
    ['Windows line ends and a byte order mark', '\uFEFF[a]\r\nx = 1\r\n', { a: { x: '1' } }],
    ['no line end at the end', '[a]\nx = 1', { a: { x: '1' } }],
    ['a comment behind a value', '[a] ; head\nx = 1 ; one\ny = a;b # c\n', { a: { x: '1', y: 'a;b # c' } }],
  ])('%s', (_, text, values) => {
    expect(valuesOf(text, 'ini')).toEqual(values);
    expect(problems(text, 'ini')).toEqual([]);
  });

  test('spans are those of names and values', () => {
    expect(stretches('[ a ]\n x y = 1, ; c\r\n   2\nz:\n', 'ini')).toEqual([
      'a',
      'x y',
      '1, ; c\r\n   2',
      'z',
      '',
    ]);
  });

  test('comments', () => {
    expect(comments('# one\n[a]\n  ; two\nx = 1 ; three \n', 'ini')).toEqual([
      ['# one', 'one'],
      ['; two', 'two'],
      ['; three', 'three'],
    ]);
  });

  test.each(['', '\n \n', '# nothing\n', '\uFEFF'])('nothing in %j', (text) => {
    expect(read(text, 'ini').tree).toMatchObject({ root: undefined, problems: [], broken: false });
  });

  test('lines that are nothing', () => {
    const text = '[a]\nfoo bar\n= 3\nx = 1\n[]\n[b\ny = 2\n';
    expect(problems(text, 'ini')).toEqual([
      "foo bar | 'foo bar' is neither a section, nor a key with a value, nor a comment.",
      "= 3 | '= 3' is neither a section, nor a key with a value, nor a comment.",
      '[] | This section has no name.',
      "[b | Missing ']' after the section name 'b'.",
    ]);
    expect(read(text, 'ini').tree.broken).toBe(true);
    expect(valuesOf(text, 'ini')).toMatchObject({ a: { x: '1' }, b: { y: '2' } });
    expect(repaired('[b\ny = 2\n', 'ini')).toBe('[b]\ny = 2\n');
  });

  test('a key before the first section', () => {
    expect(problems('x = 1\n[a]\n', 'ini')).toEqual([
      "x = 1 | 'x' is before the first section and is not read.",
    ]);
  });

  test('a merge conflict is one problem', () => {
    const text = '[a]\n<<<<<<< ours\nx=1\n=======\nx=2\n>>>>>>> theirs\n';
    expect(problems(text, 'ini')).toEqual(['<<<<<<< ours | Unresolved merge conflict.']);
  });
});

describe('shell exports', () => {
  test.each([
    ['plain', 'export A=1\n', { A: '1' }],
    ['quotes', `export A="x y" B='$z' C=a"b"\\ c\n`, { A: 'x y', B: '$z', C: 'ab c' }],
    ['escapes', 'export A="\\"\\$x\\\\"\n', { A: '"$x\\' }],
    ['a quote over lines', 'export A="one\ntwo"\nexport B=1\n', { A: 'one\ntwo', B: '1' }],
    ['a command over lines', 'export A=1 \\\n  B=2\n', { A: '1', B: '2' }],
    ['commands on one line', 'export A=1; export B=2 && export C=3\n', { A: '1', B: '2', C: '3' }],
    ['nothing behind the sign', 'export A=\nexport B=""\n', { A: null, B: '' }],
    [
      'what only a shell can tell',
      'export A=$B C="x$D" E=`f` G=(1 2)\n',
      {
        A: 'opaque $B',
        C: 'opaque "x$D"',
        E: 'opaque `f`',
        G: 'opaque (1 2)',
      },
    ],
    ['other lines', "set -e\nA=1\nif true; then\n  export B=2\nfi\necho don't\n", { B: '2' }],
    ['names without a value, options, sums', 'export A\nexport -n B\nexport C+=x "$D"\n', {}],
    ['Windows line ends', 'export A=1\r\nexport B=2\r\n', { A: '1', B: '2' }],
  ])('%s', (_, text, values) => {
    expect(valuesOf(text, 'exports')).toEqual(values);
    expect(problems(text, 'exports')).toEqual([]);
  });

  test('spans are those of names and of values with their quotes', () => {
    expect(stretches('export A="x y" B=\n', 'exports')).toEqual(['A', '"x y"', 'B', '']);
  });

  test('comments', () => {
    const text = '#!/bin/sh\nexport A=1 # one\nexport B=a#b\necho "# no" # two\n';
    expect(comments(text, 'exports')).toEqual([
      ['#!/bin/sh', '!/bin/sh'],
      ['# one', 'one'],
      ['# two', 'two'],
    ]);
  });

  test('a script without exports is not empty', () => {
    expect(valuesOf('set -e\n', 'exports')).toEqual({});
    expect(valuesOf('# nothing\n', 'exports')).toBeUndefined();
  });

  test('blanks around the sign, words that are no names, open quotes', () => {
    const text = 'export A = 1\nexport B= 10.1.0.1\nexport 10.1.0.2\nexport C="x\nexport D=1\n';
    expect(problems(text, 'exports')).toEqual([
      " =  | The shell does not allow spaces around '=' after 'A'.",
      "10.1.0.1 | Unexpected space between 'B=' and its value.",
      "10.1.0.2 | '10.1.0.2' is not a valid variable name.",
      '" | This quote is not closed.',
    ]);
    expect(valuesOf(text, 'exports')).toMatchObject({ A: '1', D: '1' });
    expect(repaired('export A = 1\nexport B= 10.1.0.1\n', 'exports')).toBe('export A=1\nexport B=10.1.0.1\n');
  });
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    ...['[', ']', '=', ':', '#', ';', '"', "'", '\\', '\n', '\r\n', ' ', '\t', '$', '(', ')', 'export ', 'A'],
  );
  const languages: readonly Language[] = ['ini', 'exports'];
  test.each(languages)('%s is read without a throw, and spans lie in the text', (language) => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { tree } = read(text, language);
        for (const stretch of stretches(text, language)) expect(text).toContain(stretch);
        for (const { span } of [...tree.problems, ...tree.comments]) {
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test.each([
    ['ini', '[a]\n'.repeat(50_000)],
    ['ini', 'x '.repeat(200_000)],
    ['ini', ' ;'.repeat(200_000)],
    ['exports', `export A=${'"'.repeat(200_001)}`],
    ['exports', `export A=${'\\'.repeat(200_001)}`],
    ['exports', "export A='\n".repeat(40_001)],
  ] as const)('a long %s text (%#) is read', (language, text) => {
    expect(read(text, language).tree.problems.length).toBeLessThanOrEqual(100);
  });
});

describe('edits', () => {
  const apply = ({ text }: Rewritable, edits: TextEdit | readonly TextEdit[]) =>
    applyEdits(text, [edits].flat());
  const value = (file: Rewritable, ...path: readonly string[]) => {
    const node = at(file, ...path).value;
    if (node.type !== 'scalar') throw new Error(`${path.join('.')} is no scalar.`);
    return node;
  };

  test('values of INI files are written as they are', () => {
    const file = read('[a]\nx = 1 ; one\ny=\n', 'ini');
    expect(apply(file, replaceScalar(file, value(file, 'a', 'x'), 'two: words'))).toBe(
      '[a]\nx = two: words ; one\ny=\n',
    );
    expect(apply(file, replaceScalar(file, value(file, 'a', 'y'), 2))).toBe('[a]\nx = 1 ; one\ny=2\n');
    expect(apply(file, setValue(file, at(file, 'a', 'x'), ''))).toBe('[a]\nx =  ; one\ny=\n');
  });

  test('keys and sections are renamed', () => {
    const file = read('[a]\nx = 1\n', 'ini');
    expect(apply(file, renameKey(file, at(file, 'a', 'x'), 'y'))).toBe('[a]\ny = 1\n');
    expect(apply(file, renameKey(file, at(file, 'a'), 'b'))).toBe('[b]\nx = 1\n');
  });

  test('keys are removed with their lines, also the only one', () => {
    const file = read('[a]\nx = 1\n  2\n[b]\ny = 3\nz = 4', 'ini');
    expect(apply(file, removeEntry(file, at(file, 'a', 'x')))).toBe('[a]\n[b]\ny = 3\nz = 4');
    expect(apply(file, removeEntry(file, at(file, 'b', 'z')))).toBe('[a]\nx = 1\n  2\n[b]\ny = 3');
    expect(apply(file, removeEntry(file, at(file, 'a')))).toBe('[b]\ny = 3\nz = 4');
  });

  test('keys are added as the others are written', () => {
    const file = read('[a]\n[b]\r\nx : 1 ; one\r\n', 'ini');
    expect(apply(file, insertEntry(file, section(file, 'b'), 'y', 2))).toBe(
      '[a]\n[b]\r\nx : 1 ; one\ny : 2\r\n',
    );
    expect(apply(file, insertEntry(file, section(file, 'a'), 'y', 2))).toBe(
      '[a]\ny : 2\n[b]\r\nx : 1 ; one\r\n',
    );
  });

  test('sections are added', () => {
    const file = read('[a]\nx=1\n', 'ini');
    expect(apply(file, insertRootEntry(file, 'b', { y: 2, z: 'w' }))).toBe('[a]\nx=1\n\n[b]\ny=2\nz=w\n');
    const empty = read('# c\n', 'ini');
    expect(apply(empty, insertRootEntry(empty, 'b', { y: 2 }))).toBe('# c\n[b]\ny=2\n');
  });

  test('what cannot stand on a line is not written', () => {
    const file = read('[a]\nx=1\n', 'ini');
    expect(insertEntry(file, section(file, 'a'), 'b', { y: 1 })).toEqual([]);
    expect(insertRootEntry(file, 'b', 1)).toEqual([]);
    expect(setValue(file, at(file, 'a', 'x'), ['1'])).toEqual([]);
  });

  test('values of exports are quoted where the shell would see more in them', () => {
    const file = read('export A=1 B="x y" C=\'z\'\nexport D=\n', 'exports');
    expect(apply(file, replaceScalar(file, value(file, 'A'), "it's $5"))).toBe(
      `export A='it'\\''s $5' B="x y" C='z'\nexport D=\n`,
    );
    expect(apply(file, replaceScalar(file, value(file, 'B'), 'z'))).toBe(
      'export A=1 B="z" C=\'z\'\nexport D=\n',
    );
    expect(apply(file, replaceScalar(file, value(file, 'B'), '$z'))).toBe(
      "export A=1 B='$z' C='z'\nexport D=\n",
    );
    expect(apply(file, replaceScalar(file, value(file, 'D'), '10.1.0.1'))).toBe(
      'export A=1 B="x y" C=\'z\'\nexport D=10.1.0.1\n',
    );
  });

  test('exports are added and removed', () => {
    const file = read('export A=1 B=2 # both\n  export C=3\nset -e\n', 'exports');
    expect(apply(file, insertRootEntry(file, 'D', 'x y'))).toBe(
      "export A=1 B=2 # both\n  export C=3\nexport D='x y'\nset -e\n",
    );
    expect(apply(file, removeEntry(file, at(file, 'A')))).toBe('export B=2 # both\n  export C=3\nset -e\n');
    expect(apply(file, removeEntry(file, at(file, 'C')))).toBe('export A=1 B=2 # both\nset -e\n');
    const empty = read('', 'exports');
    expect(apply(empty, insertRootEntry(empty, 'A', 1))).toBe('export A=1\n');
  });
});

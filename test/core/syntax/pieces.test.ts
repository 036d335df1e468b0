import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePieces } from '../../../server/src/core/syntax/pieces/parse-pieces.js';
import { PieceTree } from '../../../server/src/core/syntax/pieces/piece-tree.js';
import { scanBlock } from '../../../server/src/core/syntax/pieces/scan-block.js';
import type { MapEntry, SyntaxNode, SyntaxTree } from '../../../server/src/core/syntax/tree.js';
import { parseYaml } from '../../../server/src/core/syntax/yaml-parser.js';
import { LineIndex, type Lines } from '../../../server/src/core/text/line-index.js';
import { describeCorpus } from '../../support/corpus.js';
import { runs } from '../../support/thorough.js';

/** Everything a tree says, with absolute offsets. */
function dump(tree: SyntaxTree) {
  const node = (each: SyntaxNode): unknown => {
    const { start, end } = tree.spanOf(each);
    if (each.type === 'map') return { start, end, style: each.style, map: each.entries.map(entry) };
    if (each.type === 'seq') return { start, end, style: each.style, seq: each.items.map(node) };
    if (each.type === 'alias') return { start, end, alias: each.name };
    return { start, end, style: each.style, value: each.value, source: each.source };
  };
  const entry = (each: MapEntry): unknown => ({
    ...tree.spanOf(each),
    key: node(each.key),
    value: node(each.value),
  });
  return {
    root: tree.root && node(tree.root),
    comments: tree.comments,
    problems: tree.problems,
    broken: tree.broken,
  };
}

/** What the `yaml` package makes of the text, where that has no problems. */
function judge(text: string) {
  const { problems, ...rest } = dump(parseYaml(text, '1.1'));
  return problems.length > 0 ? undefined : rest;
}

function ours(text: string) {
  const { problems: _, ...rest } = dump(parsePieces(text));
  return rest;
}

const SERVERS = `---
# Machines of the first rack.
product:
  version: 2

baremetal:
    netmask: 255.255.255.0   # of all of them
    server-interface: eth1

servers:
# before the first
  - id: controller1
    ip-addr: 192.168.10.3
    role: "CONTROLLER ROLE"
    mac-addr: 11:22:33:44:55:10

  - id: 'it''s'
    tags: [a, b: c, {d: e}]
    nested:
    - one
    -
    - - two
      - three: {}
    empty:
   # oddly indented
  - id: last
    text: |
      block - here
        - id: no item
    folded: >-
      a
      b
other: {}
`;

describe('pieces are read as the yaml package reads the whole', () => {
  test.each([
    ['a file with everything', SERVERS],
    ['CRLF', SERVERS.replaceAll('\n', '\r\n')],
    ['no line break at the end', SERVERS.trimEnd()],
    ['items at the margin', 'servers:\n- id: a\n  b: 1\n- id: c\nroles:\n- x\n'],
    ['keys alone', 'a:\nb:\nc: 1\n'],
    ['an empty list and map', 'a: []\nb: {}\n'],
    ['quoted keys', '"a": 1\n\'b c\':\n  - d\n'],
    ['a list at the top', '- a\n- b\n'],
    ['an indented top', '  a: 1\n  b:\n    - c\n'],
    ['all of it indented', SERVERS.replaceAll(/^(?=[^-])/gm, '  ').replace('  ---', '---')],
    ['anchors', 'a: &x\n  b: 1\nc: *x\n'],
    ['nothing', ''],
    ['comments alone', '# one\n# two\n'],
    ['a byte order mark', '\uFEFFa: 1\nb:\n  - c\n'],
    ['blank lines between', '\n\na:\n\n  - b\n\n\n  - c\n\nd: 2\n\n'],
    ['a scalar below', 'a:\n  text\nb:\n  "quoted"\n'],
    ['lines that go on', 'a:\n  - id: one\n      two\n    b: "c\n      d"\n  - e\n'],
    ['colons in values', 'a:\n  - url: http://x:80/y\n    time: 12:30:45\n    mac: 0a:0b\n'],
  ])('%s', (_, text) => {
    expect(ours(text)).toEqual(judge(text));
  });
});

describeCorpus('clm', (files) => {
  test('pieces are read as the yaml package reads the whole', () => {
    const models = files.filter(({ name }) => /\.ya?ml$/.test(name));
    let scanned = 0;
    let all = 0;
    // Many models share files.
    const byText = new Map(models.map((file) => [file.text, file]));
    for (const { name, text } of byText.values()) {
      const expected = judge(text);
      const read = ours(text);
      // The assertion is slow, and worth its time where it has something to show.
      if (expected && !isDeepStrictEqual(read, expected)) expect(read, name).toEqual(expected);
      const tree = parsePieces(text);
      if (!(tree instanceof PieceTree)) continue;
      all += tree.pieces.length;
      scanned += tree.pieces.filter((piece) => scanBlock(piece.text)).length;
    }
    // Those that the scanner leaves to the package cost a hundred times as much.
    expect(scanned / all).toBeGreaterThan(0.95);
  });
});

describe('an edit gives what a fresh start gives', () => {
  const fragments = fc.oneof(
    fc.constantFrom(
      ...[
        '\n',
        ' ',
        '  ',
        '- ',
        '\n  - id: x\n',
        ':',
        'a',
        '# c',
        '[',
        ']',
        '"',
        "'",
        '|',
        '{',
        '&x',
        '*x',
        '\t',
        '---\n',
        'servers:\n',
        '\nroles:\n- a\n',
        '\r\n',
        '>',
        '<<: ',
        '%',
        '\n- ',
        'no',
        '\nx\n',
      ],
    ),
    fc.string({ maxLength: 5 }),
  );
  const edit = fc.tuple(fc.nat(), fc.nat({ max: 30 }), fragments);

  const linesAt = (lines: Lines, offsets: readonly number[]) =>
    offsets.map((offset) => {
      const position = lines.positionAt(offset);
      return [position, lines.offsetAt(position), lines.endOf(position.line)];
    });

  test('sequences of random edits', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        let text = SERVERS;
        let tree = parsePieces(text);
        for (const [at, remove, insert] of edits) {
          const start = at % (text.length + 1);
          text = text.slice(0, start) + insert + text.slice(start + remove);
          tree = parsePieces(text, tree);
          expect(dump(tree)).toEqual(dump(parsePieces(text)));
          if (!(tree instanceof PieceTree)) continue;
          const index = new LineIndex(text);
          expect(tree.lines.lineCount).toBe(index.lineCount);
          const offsets = [...Array(text.length + 1).keys()].filter((offset) => offset % 7 === 0);
          expect(linesAt(tree.lines, offsets)).toEqual(linesAt(index, offsets));
        }
      }),
      { numRuns: runs(60) },
    );
  });

  test('an item that is copied stands in two places', () => {
    const item = '  - id: a\n    role: R\n';
    const text = `servers:\n  - id: p\n${item}  - id: b\n`;
    const pasted = text.replace('  - id: p\n', `  - id: q\n${item}`);
    for (const copied of [pasted, text.replace(item, item + item), text.replace(item, item.repeat(3))]) {
      const tree = parsePieces(copied, parsePieces(text)) as PieceTree;
      expect(new Set(tree.pieces).size).toBe(tree.pieces.length);
      expect(dump(tree)).toEqual(dump(parsePieces(copied)));
    }
  });

  test('older versions stay what they were', () => {
    const first = parsePieces(SERVERS);
    const before = dump(first);
    parsePieces(`# a new line\n${SERVERS.replace('controller1', 'c')}`, first);
    expect(dump(first)).toEqual(before);
  });

  test('a keystroke reads one item again', () => {
    const text = `servers:\n${Array.from({ length: 500 }, (_, i) => `  - id: s${i}\n    role: R\n`).join('')}`;
    const first = parsePieces(text) as PieceTree;
    const second = parsePieces(text.replace('id: s250\n', 'id: s250x\n'), first) as PieceTree;
    const fresh = second.pieces.filter((piece) => !first.pieces.includes(piece));
    expect(fresh.map((piece) => piece.text)).toEqual(['  - id: s250x\n    role: R\n']);
  });
});

test('a stray line is one problem, and the items around it stay', () => {
  const tree = parsePieces('servers:\n  - id: a\nser\n  - id: b\n');
  expect(tree.problems.map(({ message, span }) => [span, message])).toEqual([
    [{ start: 19, end: 22 }, "Missing ':' after this key."],
  ]);
  const root = tree.root;
  expect(
    root?.type === 'map' && root.entries[0]?.value.type === 'seq' && root.entries[0].value.items.length,
  ).toBe(2);
});

test('a second document is called by its name, and the first one stays', () => {
  const first = 'product:\n  version: 2\nregions:\n  - name: r\n';
  const tree = parsePieces(`${first}---\n  networks: []\n`);
  expect(tree.problems.map(({ message, span }) => [span, message])).toEqual([
    [
      { start: first.length, end: first.length + 3 },
      'A second document begins here, and a file has one. Remove this line, or what follows it.',
    ],
  ]);
  expect(parsePieces(`---\n${first}`).problems).toEqual([]);
  expect(parsePieces(`${first}---\n`).problems).toEqual([]);
});

test('an item knows the list it is in', () => {
  const tree = parsePieces('a:\n  - x: 1\n  - y: 2\n');
  const seq = tree.root?.type === 'map' ? tree.root.entries[0]?.value : undefined;
  const item = seq?.type === 'seq' ? seq.items[1] : undefined;
  expect(item && tree.parentOf?.(item)).toBe(seq);
});

test.skipIf(!existsSync('examples/input-model/data/servers.yml'))('the example is cut', () => {
  expect(parsePieces(readFileSync('examples/input-model/data/servers.yml', 'utf8'))).toBeInstanceOf(
    PieceTree,
  );
});

/** Definition, references, highlights, rename, outline, folding, selection and hover. */
import { describe, expect, test } from 'vitest';
import {
  applyEdits,
  type DocumentSymbol,
  definition,
  documentSymbols,
  foldingRanges,
  highlights,
  hover,
  prepareRename,
  references,
  rename,
  selectionRanges,
} from '../../../server/src/core/index.js';
import { analysisOf } from '../../support/check-rule.js';
import { cursorOf } from '../../support/fixture.js';

const PLAN = `hypervisor: kvm
# The wires,
# two of them.
physical-networks:
  - network: undercloud-management
    vlan-type: untagged
    port: eth0
  - network: external
    vlan-type: tagged
    vlan-id: 331
    port: eth0
virtual-networks:
  - network: management
    vlan-type: untagged
    carried-by: "undercloud-management" # the wire
  - network: external
    vlan-type: tagged
    carried-by: external
`;

/** The cursor goes behind the first occurrence of `word` after `from`. */
function at(word: string, from = ''): { analysis: ReturnType<typeof analysisOf>; offset: number } {
  const start = PLAN.indexOf(from) + from.length;
  return { analysis: analysisOf('helion.yml', PLAN), offset: PLAN.indexOf(word, start) + 1 };
}

const lineOf = (offset: number) => PLAN.slice(0, offset).split('\n').length;

test('definition leads from carried-by to the network that carries', () => {
  const { analysis, offset } = at('undercloud-management', 'carried-by: ');
  const found = definition(analysis, offset);
  expect(found?.targets.map((target) => PLAN.slice(target.selection.start, target.selection.end))).toEqual([
    'undercloud-management',
  ]);
  expect(found?.targets.map((target) => lineOf(target.span.start))).toEqual([5]);
  expect(found && PLAN.slice(found.origin.start, found.origin.end)).toBe('"undercloud-management"');
});

test('definition leads from an alias to its anchor, and from other words nowhere', () => {
  const { text, offset } = cursorOf('hypervisor: &type kvm\nproduct: *ty$0pe\n');
  const analysis = analysisOf('helion.yml', text);
  const target = definition(analysis, offset)?.targets[0];
  expect(target && text.slice(target.span.start, target.span.end)).toBe('kvm');
  expect(definition(analysis, 2)).toBeUndefined();
});

test('references and highlights, with and without the definition', () => {
  const { analysis, offset } = at('undercloud-management');
  expect(references(analysis, offset, true).map(({ span }) => lineOf(span.start))).toEqual([5, 15]);
  expect(references(analysis, offset, false).map(({ span }) => lineOf(span.start))).toEqual([15]);
  expect(highlights(analysis, offset).map(({ kind, span }) => [kind, lineOf(span.start)])).toEqual([
    ['write', 5],
    ['read', 15],
  ]);
});

describe('rename', () => {
  test('changes every place and keeps the quotes and comments of each', () => {
    const { analysis, offset } = at('undercloud-management');
    const result = rename(analysis, offset, 'sdn');
    if (!result || 'refused' in result) throw new Error('refused');
    expect(applyEdits(PLAN, result.edits)).toBe(PLAN.replaceAll('undercloud-management', 'sdn'));
  });

  test('changes a port wherever it is named', () => {
    const { analysis, offset } = at('eth0');
    const result = rename(analysis, offset, 'bond0');
    if (!result || 'refused' in result) throw new Error('refused');
    expect(applyEdits(PLAN, result.edits)).toBe(PLAN.replaceAll('eth0', 'bond0'));
  });

  test.each([
    ['external', /'external'/],
    ['my-network', /'my-network'/],
    ['', /empty/],
  ])('refuses %j with a sentence', (name, sentence) => {
    const { analysis, offset } = at('undercloud-management');
    expect(rename(analysis, offset, name)).toEqual({ refused: expect.stringMatching(sentence) });
    expect(rename(analysis, offset, name)).toEqual({ refused: expect.stringMatching(/\.$/) });
  });

  test('is prepared on names only', () => {
    const { analysis, offset } = at('undercloud-management', 'carried-by: ');
    expect(prepareRename(analysis, offset)).toMatchObject({ placeholder: 'undercloud-management' });
    expect(prepareRename(analysis, 2)).toBeUndefined();
  });

  test('refuses a name that is defined nowhere', () => {
    const { text, offset } = cursorOf(
      'hypervisor: kvm\nvirtual-networks:\n  - network: management\n    carried-by: no$0ne\n',
    );
    expect(prepareRename(analysisOf('helion.yml', text), offset)).toHaveProperty('refused');
  });
});

test('the outline names networks and what they are', () => {
  const lines = (symbols: readonly DocumentSymbol[], depth = 0): string[] =>
    symbols.flatMap((symbol) => [
      `${'  '.repeat(depth)}${symbol.name}${symbol.detail ? ` | ${symbol.detail}` : ''}`,
      ...(depth < 1 ? lines(symbol.children, depth + 1) : []),
    ]);
  expect(lines(documentSymbols(analysisOf('helion.yml', PLAN)))).toMatchInlineSnapshot(`
    [
      "hypervisor | kvm",
      "physical-networks",
      "  undercloud-management | untagged",
      "  external | tagged VLAN 331",
      "virtual-networks",
      "  management | untagged  on undercloud-management",
      "  external | tagged  on external",
    ]
  `);
});

test('every selection of the outline lies inside its symbol', () => {
  const check = (symbols: readonly DocumentSymbol[]) => {
    for (const { span, selection, children } of symbols) {
      expect(selection.start).toBeGreaterThanOrEqual(span.start);
      expect(selection.end).toBeLessThanOrEqual(span.end);
      check(children);
    }
  };
  check(documentSymbols(analysisOf('helion.yml', PLAN)));
});

test('sections, items and comments fold', () => {
  const folds = foldingRanges(analysisOf('helion.yml', PLAN)).map(
    ({ startLine, endLine, kind }) => `${startLine + 1}-${endLine + 1}${kind ? ` ${kind}` : ''}`,
  );
  expect(folds).toEqual(['2-3 comment', '4-11', '5-7', '8-11', '12-18', '13-15', '16-18']);
});

test('brackets of JSON fold with their last line left to see', () => {
  const text = '{\n  "backup": {\n    "targets": [\n      "mysql"\n    ]\n  }\n}\n';
  const folds = foldingRanges(analysisOf('a.helion.json', text)).map(
    ({ startLine, endLine }) => `${startLine + 1}-${endLine + 1}`,
  );
  expect(folds).toEqual(['1-6', '2-5', '3-4']);
});

test('selection grows from the word to the file', () => {
  const { analysis, offset } = at('undercloud-management', 'carried-by: ');
  const texts = selectionRanges(analysis, offset).map(({ start, end }) => PLAN.slice(start, end));
  expect(texts.slice(0, 3)).toEqual([
    'undercloud-management',
    '"undercloud-management"',
    'carried-by: "undercloud-management"',
  ]);
  expect(texts.at(-1)).toBe(PLAN);
  for (const [index, text] of texts.entries())
    expect(text.length).toBeGreaterThan(texts[index - 1]?.length ?? 0);
});

describe('hover', () => {
  const shown = (word: string, from?: string) => {
    const { analysis, offset } = at(word, from);
    return hover(analysis, offset)?.markdown ?? '';
  };
  test('on a key: what it means, and the source', () => {
    expect(shown('vlan-id')).toMatch(/^\*\*vlan-id\*\*/);
    expect(shown('vlan-id')).toMatch(/\*[^*]+\*$/);
  });
  test('on a network: what the architecture says', () => {
    expect(shown('external', 'network: ')).toMatch(/tagged/);
  });
  test('on a VLAN id: who uses it', () => {
    expect(shown('331')).toMatch(/external/);
  });
  test('on nothing: nothing', () => {
    const analysis = analysisOf('helion.yml', PLAN);
    expect(hover(analysis, PLAN.indexOf('# The') + 3)).toBeUndefined();
    expect(hover(analysis, PLAN.length)).toBeUndefined();
  });
});

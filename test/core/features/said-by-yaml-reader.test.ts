/** Which findings a plain YAML reader makes as well: those, and no others, may be left to an extension that has one. */
import { describe, expect, test } from 'vitest';
import { analyseTogether, saidByYamlReader } from '../../../server/src/core/index.js';

const begin = 'product:\n  version: 2\nnetworks:\n';
const item = '  - name: EXTERNAL-API\n    vlanid: 101\n    tagged-vlan: true\n    cidr: 10.0.1.0/24\n';

/** The rules of slips that are left to the reader, and of those that only we tell. */
function divided(text: string): { said: string[]; ours: string[] } {
  const uri = 'file:///cloud/data/networks.yml';
  const analysis = analyseTogether([{ uri, text }], {}).of(uri);
  if (!analysis) throw new Error('The text is none of our files.');
  const slips = analysis.findings().filter((finding) => finding.rule.startsWith('common/yaml-'));
  const isSaid = saidByYamlReader(analysis, slips);
  return {
    said: slips.filter(isSaid).map(({ rule }) => rule),
    ours: slips.filter((finding) => !isSaid(finding)).map(({ rule }) => rule),
  };
}

describe('what a plain reader says too', () => {
  test('a missing colon', () => {
    expect(divided(`${begin}${item.replace('vlanid:', 'vlanid')}`)).toEqual({
      said: ['common/yaml-colon'],
      ours: [],
    });
  });

  test('a quote that is closed nowhere, told where it begins', () => {
    const text = `${begin}${item.replace('name: ', 'name: "')}`;
    expect(divided(text)).toEqual({ said: ['common/yaml-quote'], ours: [] });
  });

  test('a key that is there twice', () => {
    const text = `${begin}${item}    vlanid: 102\n`;
    expect(divided(text)).toEqual({ said: ['common/yaml-duplicate-key'], ours: [] });
  });

  test('every slip of which it has an error of its own', () => {
    const text = `${begin}${item.replace('vlanid:', 'vlanid')}${item}${item.replace('cidr:', 'cidr')}`;
    expect(divided(text)).toEqual({ said: ['common/yaml-colon', 'common/yaml-colon'], ours: [] });
  });
});

describe('what only we say', () => {
  test('typographic quotes, which it takes for letters', () => {
    const text = `${begin}${item.replace('EXTERNAL-API', '“EXTERNAL-API”')}`;
    expect(divided(text)).toEqual({ said: [], ours: ['common/yaml-typographic'] });
  });

  test('several documents, which it does not mind', () => {
    expect(divided(`${begin}${item}...\n---\n${begin}${item}`).ours).toEqual([
      'common/yaml-multiple-documents',
    ]);
  });

  test('an alias without an anchor, which it mentions at most', () => {
    const text = `${begin}${item.replace('101', '*vlan')}`;
    expect(divided(text)).toEqual({ said: [], ours: ['common/yaml-alias-unknown'] });
  });

  test('the other slips of a text in which it stops at the first', () => {
    const text = `${begin}${item.replace('EXTERNAL-API', '“EXTERNAL-API”')}${item.replace('vlanid:', 'vlanid')}`;
    expect(divided(text)).toEqual({ said: ['common/yaml-colon'], ours: ['common/yaml-typographic'] });
  });
});

test('of a large text everything is taken to be said that it may say', () => {
  const text = `${begin}${'# nothing\n'.repeat(30_000)}${item.replace('vlanid:', 'vlanid')}`;
  expect(divided(text)).toEqual({ said: ['common/yaml-colon'], ours: [] });
});

test('a text without slips is not read again, and nothing is left out', () => {
  expect(divided(`${begin}${item}`)).toEqual({ said: [], ours: [] });
});

/** Names are followed through every file of a cloud directory, also where they are parts of values. */
import { expect, test } from 'vitest';
import { cloudFiles } from '../../../../server/src/core/dialects/carrier-grade/examples.js';
import { applyEdits, definition, references, rename } from '../../../../server/src/core/index.js';
import { analysesOf, analysisIn } from '../../../support/check-rule.js';

const files = cloudFiles();
const analyses = analysesOf(files);

/** The place of a text in a file of the example, by what stands before it. */
function at(name: string, before: string, text: string): number {
  const from = files[name]?.indexOf(before) ?? -1;
  const found = files[name]?.indexOf(text, from + before.length) ?? -1;
  if (from < 0 || found < 0) throw new Error(`There is no '${text}' after '${before}' in ${name}.`);
  return found + 1;
}

function textsAt(places: readonly { uri: string; span: { start: number; end: number } }[]): string[] {
  return places.map(({ uri, span }) => {
    const name = uri.replace('file:///fixture/', '');
    return `${name} ${files[name]?.slice(span.start, span.end)}`;
  });
}

const count = (texts: readonly string[], text: string) => texts.filter((each) => each === text).length;

test('a failure zone leads from the server to the definition', () => {
  const analysis = analysisIn(analyses, 'node-provision.json');
  const found = definition(analysis, at('node-provision.json', '"ccn2"', 'fz2'));
  expect(found?.targets.map(({ uri, selection }) => textsAt([{ uri, span: selection }])[0])).toEqual([
    'definition.json "fz2"',
  ]);
});

test('every part of a ref is a name of its own', () => {
  const analysis = analysisIn(analyses, 'environment.json');
  const target = (offset: number) => {
    const found = definition(analysis, offset)?.targets[0];
    return found && textsAt([{ uri: found.uri, span: found.selection }])[0];
  };
  const ref = at('environment.json', '"ref": "', 'ccn-INTF0-management');
  expect(target(ref)).toBe('environment.json "CCN"');
  expect(target(ref + 'ccn-'.length)).toBe('environment.json "INTF0"');
  expect(target(ref + 'ccn-INTF0-'.length)).toBe('environment.json "management"');
});

test('a node type is used in groups, tiers and refs', () => {
  const analysis = analysisIn(analyses, 'environment.json');
  const texts = textsAt(references(analysis, at('environment.json', '"name": "', 'CCN'), true));
  expect(count(texts, 'environment.json "CCN"')).toBe(1);
  expect(count(texts, 'node-provision.json CCN')).toBe(3);
  expect(count(texts, '.hos/ccp-dcn-esx.json ccn')).toBe(1);
  expect(count(texts, 'environment.json ccn')).toBe(2);
  expect(texts).toHaveLength(7);
});

test('an interface name is known only within its node type', () => {
  const analysis = analysisIn(analyses, 'environment.json');
  const texts = references(analysis, at('environment.json', '"DCN"', 'INTF1'), true);
  expect(textsAt(texts)).toEqual(['environment.json "INTF1"', 'environment.json INTF1']);
});

test('renaming writes each place as it was written', () => {
  const analysis = analysisIn(analyses, 'environment.json');
  const result = rename(analysis, at('environment.json', '"name": "', 'CCN'), 'CPX');
  if (!result || 'refused' in result) throw new Error('The rename was refused.');
  const changed = (name: string) =>
    applyEdits(
      files[name] ?? '',
      result.edits.filter(({ uri }) => uri.endsWith(`/${name}`)),
    );
  expect(changed('environment.json')).toContain('"ref": "cpx-INTF0-management"');
  expect(changed('environment.json')).toContain('"name": "CPX"');
  expect(changed('node-provision.json')).toContain('"CPX-001-001"');
  expect(changed('.hos/ccp-dcn-esx.json')).toContain('"cpx-001"');
});

test('a network is named in wr.json too', () => {
  const analysis = analysisIn(analyses, 'vars/wr.json');
  const found = definition(analysis, at('vars/wr.json', '"network"', 'management'));
  expect(found?.targets).toHaveLength(1);
  expect(found?.targets[0]?.uri).toMatch(/\/environment\.json$/);
});

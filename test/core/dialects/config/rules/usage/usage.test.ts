/** What a configuration says of files that is not so. More of this is tested with `analysis/configuration.ts`. */
import { expect, test } from 'vitest';
import { analyseTogether, applyEdits } from '../../../../../../server/src/core/index.js';

const TOP = 'file:///work/';
const JSON_PLAN = '{\n  "hypervisor": "xen"\n}\n';

function said(config: string, others: Readonly<Record<string, string>> = {}, name = '.helion.yml') {
  const files = { [name]: config, ...others };
  const inputs = Object.entries(files).map(([each, text]) => ({ uri: TOP + each, text }));
  return (
    analyseTogether(inputs, { whole: [TOP] })
      .of(TOP + name)
      ?.findings() ?? []
  );
}

const rules = (...given: Parameters<typeof said>) => said(...given).map(({ rule }) => rule);

test('config/pattern-unused: each pattern of exclusions and overrides', () => {
  const config = 'exclude: [a, "*.helion.json"]\noverrides: [{ files: [b, x.helion.json], rules: {} }]\n';
  expect(rules(config, { 'x.helion.json': JSON_PLAN })).toEqual([
    'config/pattern-unused',
    'config/pattern-unused',
  ]);
});

test('config/suppression-unused: the rule goes, or the whole suppression with it', () => {
  const both =
    'suppressions:\n  - file: x.helion.json\n    rules: [plan/hypervisor-unknown, plan/vlan-id-range]\n';
  const [unused, ...others] = said(both, { 'x.helion.json': JSON_PLAN });
  expect([unused?.rule, ...others]).toEqual(['config/suppression-unused']);
  const [fix] = unused?.fixes() ?? [];
  expect(applyEdits(both, fix?.edits ?? [])).toBe(both.replace(', plan/vlan-id-range', ''));
  const alone = 'suppressions:\n  - file: x.helion.json\n    rules: [plan/vlan-id-range]\n';
  const [whole] = said(alone, { 'x.helion.json': JSON_PLAN });
  expect(applyEdits(alone, whole?.fixes()[0]?.edits ?? [])).toBe('suppressions: []\n');
});

test('config/suppression-nowhere: a file that is not there, or leads out of the folder', () => {
  const at = (file: string) => `suppressions:\n  - { file: ${file}, rules: [plan/vlan-id-range] }\n`;
  expect(rules(at('y.helion.json'))).toEqual(['config/suppression-nowhere']);
  expect(rules(at('../x.helion.json'))).toEqual(['config/suppression-nowhere']);
  expect(rules(at('./a/x.helion.json'), { 'a/x.helion.json': JSON_PLAN })).toEqual([
    'config/suppression-unused',
  ]);
});

test('a file that cannot be read whole may have the place', () => {
  const config = 'suppressions:\n  - { file: x.helion.json, pointer: /a, rules: [plan/vlan-id-range] }\n';
  expect(rules(config, { 'x.helion.json': '{ "hypervisor": [ ' })).toEqual([]);
});

test('config/second-file: the one with the longer name says so and counts for nothing', () => {
  const others = {
    '.helion.yml': 'rules: { plan/hypervisor-unknown: hint }\n',
    'helion.yml': 'hypervisor: xen\n',
  };
  const second = 'rules: { plan/hypervisor-unknown: off }\nexclude: [nothing]\n';
  expect(rules(second, others, '.helion.yaml')).toEqual(['config/second-file']);
  const inputs = Object.entries({ ...others, '.helion.yaml': second }).map(([name, text]) => ({
    uri: TOP + name,
    text,
  }));
  const plan = analyseTogether(inputs).of(`${TOP}helion.yml`);
  expect(plan?.findings().find(({ rule }) => rule === 'plan/hypervisor-unknown')?.severity).toBe('hint');
});

test('config/suppression-unused: no rule, or a line that nobody reads beside a pointer', () => {
  const files = { 'x.helion.json': JSON_PLAN };
  const none = 'suppressions:\n  - file: x.helion.json\n    rules: []\n';
  const [empty, ...others] = said(none, files);
  expect([empty?.rule, others]).toEqual(['config/suppression-unused', []]);
  expect(applyEdits(none, empty?.fixes()[0]?.edits ?? [])).toBe('suppressions: []\n');
  const both =
    'suppressions:\n  - file: x.helion.json\n    pointer: /hypervisor\n    line: xen\n    rules: [plan/hypervisor-unknown]\n';
  const [line, ...more] = said(both, files);
  expect([line?.message, more]).toEqual([
    "'line' is not read together with 'pointer'. Keep one of the two.",
    [],
  ]);
  expect(applyEdits(both, line?.fixes()[0]?.edits ?? [])).toBe(both.replace('    line: xen\n', ''));
});

test('config/unknown-value: a baseline that is not below the folder is not read without a word', () => {
  for (const path of ['../known.json', 'a/../../known.json', '/tmp/known.json', 'C:/known.json', '.'])
    expect(said(`baseline: '${path}'\n`).map(({ rule, message }) => [rule, message])).toEqual([
      [
        'config/unknown-value',
        `'${path}' is not below this folder, so it is not read. Write the path of a file below it.`,
      ],
    ]);
  for (const path of ['known.json', './ci/known.json', '.known..json'])
    expect(said(`baseline: ${path}\n`)).toEqual([]);
});

/** Findings in files without comments are silenced in a configuration, whose own comments and layout stay. */
import { describe, expect, test } from 'vitest';
import {
  type Analyses,
  analyseTogether,
  applyEdits,
  type ConfigurationPlace,
  type Silencing,
  silenceInConfiguration,
} from '../../../server/src/core/index.js';

const TOP = 'file:///work/';
const JSON_PLAN =
  '{\n  "hypervisor": "xen",\n  "physical-networks": [{ "network": "ipmi", "a/b~c": 1 }]\n}\n';
const RULE = 'plan/hypervisor-unknown';

function analysed(files: Readonly<Record<string, string>>): Analyses {
  return analyseTogether(Object.entries(files).map(([name, text]) => ({ uri: TOP + name, text })));
}

function offered(analyses: Analyses, name: string, words: string): readonly Silencing[] {
  const analysis = analyses.of(TOP + name);
  if (!analysis) throw new Error(name);
  const start = analysis.file.text.indexOf(words);
  const place: ConfigurationPlace = analyses.of(`${TOP}.helion.yml`) ?? { folder: TOP };
  // What is said of the file as a whole touches its first lines.
  return silenceInConfiguration(analysis, { start, end: start }, place).filter(
    ({ finding }) => !finding.rule.endsWith('-missing') && !finding.rule.endsWith('missing-key'),
  );
}

/** The configuration after the one of the actions whose title has the words. */
function written(actions: readonly Silencing[], title: string): string {
  const action = actions.find((each) => each.title.includes(title));
  if (!action) throw new Error(`${title} is not among ${actions.map((each) => each.title).join(', ')}.`);
  return applyEdits(action.configuration.file.text, action.edits);
}

test('a configuration is begun where there is none', () => {
  const actions = offered(analysed({ 'lab/x.helion.json': JSON_PLAN }), 'lab/x.helion.json', '"xen"');
  expect(actions.map(({ title, isNew }) => [title, isNew])).toEqual([
    [`Disable ${RULE} here (in '.helion.yml')`, true],
    [`Disable ${RULE} for this file (in '.helion.yml')`, true],
  ]);
  expect(written(actions, 'here')).toBe(
    `suppressions:\n  - file: lab/x.helion.json\n    pointer: /hypervisor\n    rules: [${RULE}]\n`,
  );
});

test.each([
  ['nothing', ''],
  ['comments alone', '# ours\n'],
  ['other keys', '# ours\nrules: { plan/vlan-id-range: off } # why\n'],
  ['other suppressions', 'suppressions:\n- file: y.json\n  rules: [a/b] # why\n\n# the end\n'],
  ['suppressions in brackets', 'suppressions: [{ file: y.json, rules: [a/b] }]\n'],
  [
    'the same place',
    `suppressions:\n  - file: x.helion.json\n    pointer: /hypervisor\n    rules: [plan/other] # why\n`,
  ],
])('what a configuration with %s says stays, and the finding is silent', (_, config) => {
  const files = { '.helion.yml': config, 'x.helion.json': JSON_PLAN };
  const text = written(offered(analysed(files), 'x.helion.json', '"xen"'), 'here');
  for (const line of config.split('\n').filter((each) => /#/.test(each)))
    expect(text).toContain(line.slice(line.indexOf('#')));
  const now = analysed({ ...files, '.helion.yml': text });
  const rules = (name: string) =>
    now
      .of(TOP + name)
      ?.findings()
      .map(({ rule }) => rule);
  expect(rules('x.helion.json')).not.toContain(RULE);
  expect(rules('.helion.yml')?.filter((rule) => rule.startsWith('config/suppression'))).toEqual([]);
});

test('a place below strange keys is written so that it is found again', () => {
  const files = { 'x.helion.json': JSON_PLAN };
  const actions = offered(analysed(files), 'x.helion.json', '"a/b~c"');
  const text = written(actions, 'here');
  expect(text).toContain('pointer: /physical-networks/0/a~1b~0c');
  const now = analysed({ ...files, '.helion.yml': text });
  expect(
    now
      .of(`${TOP}x.helion.json`)
      ?.findings()
      .map(({ rule }) => rule),
  ).not.toContain(actions[0]?.finding.rule);
  expect(now.of(`${TOP}.helion.yml`)?.findings()).toEqual([]);
});

describe('lines of a CSV file', () => {
  const csv = [
    'b2:72:00:00:00:01,admin,secret-one,10.0.0.300,4,8192,100,OVERCLOUDCONTROL,IPMI',
    'b2:72:00:00:00:02,admin,secret-two,10.0.0.3,4,8192,100,OVERCLOUDCOMPUTE,IPMI\n',
  ].join('\n');

  test('are told by a field that no other has, and by no password', () => {
    const actions = offered(analysed({ 'baremetal.csv': csv }), 'baremetal.csv', '10.0.0.300');
    expect(actions[0]?.title).toContain('for this line');
    const text = written(actions, 'for this line');
    expect(text).toContain('line: b2:72:00:00:00:01');
    expect(text).not.toContain('secret');
  });
});

test('nothing is offered where comments can be written, where a file cannot be read, nor in a broken configuration', () => {
  expect(offered(analysed({ 'helion.yml': 'hypervisor: xen\n' }), 'helion.yml', 'xen')).toEqual([]);
  const broken = analysed({ '.helion.yml': 'rules: [\n', 'x.helion.json': JSON_PLAN });
  expect(offered(broken, 'x.helion.json', '"xen"')).toEqual([]);
  const comma = analysed({ 'x.helion.json': '{\n  "hypervisor": "kvm"\n  "backup": {}\n}\n' });
  const titles = offered(comma, 'x.helion.json', '"backup"').map(({ title }) => title);
  expect(titles.join()).not.toContain('json-');
});

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
  expect(text).toContain('pointer: /physical-networks/ipmi/a~1b~0c');
  const now = analysed({ ...files, '.helion.yml': text });
  expect(
    now
      .of(`${TOP}x.helion.json`)
      ?.findings()
      .map(({ rule }) => rule),
  ).not.toContain(actions[0]?.finding.rule);
  expect(now.of(`${TOP}.helion.yml`)?.findings()).toEqual([]);
});

test('an item of a list is told by its name, so that it is found when others come before it', () => {
  const item = '{ "network": "ipmi", "a": 1 }';
  const plan = `{\n  "physical-networks": [${item}]\n}\n`;
  const config = written(offered(analysed({ 'x.helion.json': plan }), 'x.helion.json', '"a"'), 'here');
  expect(config).toContain('pointer: /physical-networks/ipmi/a');
  const later = plan.replace(item, `{ "network": "external", "b": 1 }, ${item}`);
  const now = analysed({ '.helion.yml': config, 'x.helion.json': later });
  const left = (now.of(`${TOP}x.helion.json`)?.findings() ?? []).filter(
    ({ rule }) => rule === 'plan/unknown-key',
  );
  expect(left.map(({ message }) => message.includes("'b'"))).toEqual([true]);
  expect(now.of(`${TOP}.helion.yml`)?.findings()).toEqual([]);
});

test.each([
  [
    'two of the same name',
    '[{ "network": "ipmi", "a": 1 }, { "network": "ipmi" }]',
    '/physical-networks/0/a',
  ],
  ['a name that is a number', '[{ "network": "7", "a": 1 }]', '/physical-networks/0/a'],
  ['the name itself', '[{ "network": "ip mi!" }]', undefined],
])('an item is told by its number for %s', (_, list, pointer) => {
  const analyses = analysed({ 'x.helion.json': `{ "physical-networks": ${list} }\n` });
  const actions = offered(analyses, 'x.helion.json', pointer ? '"a"' : '"ip mi!"').filter(({ title }) =>
    title.includes('here'),
  );
  const texts = actions.map(({ configuration, edits }) => applyEdits(configuration.file.text, edits));
  if (pointer) expect(texts[0]).toContain(`pointer: ${pointer}\n`);
  for (const text of texts) expect(text).not.toMatch(/pointer: .*(?:7|ip mi!)\//);
});

test('a place that is there already by its number takes the rule, and is not told again', () => {
  const files = {
    '.helion.yml':
      'suppressions:\n  - file: x.helion.json\n    pointer: /physical-networks/0/a\n    rules: [plan/other] # why\n',
    'x.helion.json': '{ "physical-networks": [{ "network": "ipmi", "a": 1 }] }\n',
  };
  const text = written(offered(analysed(files), 'x.helion.json', '"a"'), 'here');
  expect(text).toContain('rules: [plan/other, plan/unknown-key] # why');
  expect(text.match(/file:/g)).toHaveLength(1);
});

test.each([
  ['a mark for the order of bytes alone', '\uFEFF', '\uFEFFsuppressions:\n  - '],
  ['no value', 'suppressions:\nroot: true\n', /^suppressions:\n {2}- file: (?:.*\n)*root: true\n$/],
  ['a comment in place of a value', 'suppressions: # none\n', 'suppressions: # none\n  - '],
  ['an empty list with a comment', 'suppressions: [] # none\n', 'suppressions:\n  - '],
  ['a tilde', 'suppressions: ~\n', 'suppressions:\n  - '],
  [
    'the place, and no rules',
    'suppressions:\n  - file: x.helion.json\n    pointer: /hypervisor\n    rules:\n',
    /^suppressions:\n.*\n.*\n {4}rules: \[plan\/hypervisor-unknown\]\n$/,
  ],
])('it is written where the configuration has %s', (_, config, expected) => {
  const files = { '.helion.yml': config, 'x.helion.json': JSON_PLAN };
  const text = written(offered(analysed(files), 'x.helion.json', '"xen"'), 'here');
  if (typeof expected === 'string') expect(text.startsWith(expected)).toBe(true);
  else expect(text).toMatch(expected);
  const now = analysed({ ...files, '.helion.yml': text });
  expect(now.of(`${TOP}.helion.yml`)?.findings()).toEqual([]);
  expect(
    now
      .of(`${TOP}x.helion.json`)
      ?.findings()
      .some(({ rule }) => rule === RULE),
  ).toBe(false);
});

test('the title names the file that is written into', () => {
  const analyses = analysed({ '.helion.yaml': 'root: true\n', 'x.helion.json': JSON_PLAN });
  const [analysis, configuration] = ['x.helion.json', '.helion.yaml'].map((name) => analyses.of(TOP + name));
  if (!analysis || !configuration) throw new Error('not analysed');
  const start = JSON_PLAN.indexOf('"xen"');
  const actions = silenceInConfiguration(analysis, { start, end: start }, configuration);
  expect(actions.map(({ title }) => title)).toContain(`Disable ${RULE} here (in '.helion.yaml')`);
});

test.each([
  ['two lists of suppressions', 'suppressions: []\nsuppressions: []\n'],
  ['tabs', 'suppressions:\n\t- a\n'],
])('nothing is written into a configuration with %s', (_, config) => {
  const files = { '.helion.yml': config, 'x.helion.json': JSON_PLAN };
  expect(offered(analysed(files), 'x.helion.json', '"xen"')).toEqual([]);
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

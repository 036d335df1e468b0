/** What configuration files change in what is said of others, and what is said of themselves. */
import { describe, expect, test } from 'vitest';
import { type AnalyseOptions, type Analyses, analyseTogether } from '../../../server/src/core/index.js';

const TOP = 'file:///work/';

function inputs(files: Readonly<Record<string, string>>) {
  return Object.entries(files).map(([name, text]) => ({ uri: TOP + name, text }));
}

function analysed(files: Readonly<Record<string, string>>, options: AnalyseOptions = {}, before?: Analyses) {
  return analyseTogether(inputs(files), { whole: [TOP], ...options }, before);
}

/** The findings of a file as `severity rule`. */
function said(analyses: Analyses, name: string, settings = {}): string[] {
  const findings = analyses.of(TOP + name)?.findings(settings) ?? [];
  return findings.map(({ severity, rule }) => `${severity} ${rule}`);
}

const XEN = 'hypervisor: xen\n';
const RULE = 'plan/hypervisor-unknown';
const ERROR = `error ${RULE}`;

describe('severities', () => {
  test('an id, a pattern and a longer pattern, whatever their order', () => {
    const config = `rules:\n  ${RULE}: hint\n  plan/*: info\n  plan/missing-*: "off"\n  "*": warning\n`;
    const lines = said(analysed({ '.helion.yml': config, 'helion.yml': XEN }), 'helion.yml');
    expect(lines).toContain(`hint ${RULE}`);
    expect(lines).toContain('info plan/section-missing');
    expect(lines.join()).not.toContain('missing-key');
  });

  test('the nearest file counts, and a root ends the way up', () => {
    const files = {
      '.helion.yml': `rules: { ${RULE}: info, plan/missing-key: off }\n`,
      'a/.helion.yml': `rules: { ${RULE}: hint }\n`,
      'a/b/.helion.yml': 'root: true\n',
      'helion.yml': XEN,
      'a/helion.yml': XEN,
      'a/b/helion.yml': XEN,
      'a/b/c/helion.yml': XEN,
    };
    const analyses = analysed(files);
    expect(said(analyses, 'helion.yml')).toContain(`info ${RULE}`);
    expect(said(analyses, 'a/helion.yml')).toContain(`hint ${RULE}`);
    expect(said(analyses, 'a/helion.yml').join()).not.toContain('missing-key');
    for (const name of ['a/b/helion.yml', 'a/b/c/helion.yml']) {
      expect(said(analyses, name)).toContain(ERROR);
      expect(said(analyses, name).join()).toContain('missing-key');
    }
  });

  test('an override counts before the rest of its file, and the last of several counts', () => {
    const config = [
      `rules: { ${RULE}: info }`,
      'overrides:',
      `  - { files: [lab/**, "*.lab.helion.yml"], rules: { ${RULE}: warning } }`,
      `  - { files: [lab/x/], rules: { ${RULE}: hint } }\n`,
    ].join('\n');
    const names = ['helion.yml', 'lab/helion.yml', 'lab/x/helion.yml', 'y/z.lab.helion.yml'];
    const analyses = analysed({ '.helion.yml': config, ...Object.fromEntries(names.map((n) => [n, XEN])) });
    const levels = names.map((name) => said(analyses, name).find((line) => line.endsWith(RULE)));
    expect(levels).toEqual([`info ${RULE}`, `warning ${RULE}`, `hint ${RULE}`, `warning ${RULE}`]);
  });

  test('maps that are merged count', () => {
    const config = `rules: &all { ${RULE}: hint }\noverrides: [{ files: [lab], rules: { <<: *all, plan/missing-key: off } }]\n`;
    const lines = said(analysed({ '.helion.yml': config, 'lab/helion.yml': XEN }), 'lab/helion.yml');
    expect(lines).toContain(`hint ${RULE}`);
    expect(lines.join()).not.toContain('missing-key');
    expect(
      said(analysed({ '.helion.yml': 'rules: &a\n  <<: *a\n', 'helion.yml': XEN }), 'helion.yml'),
    ).toContain(ERROR);
  });

  test('what the user sets in the editor wins', () => {
    const analyses = analysed({ '.helion.yml': `rules: { ${RULE}: off }\n`, 'helion.yml': XEN });
    expect(said(analyses, 'helion.yml').join()).not.toContain(RULE);
    expect(said(analyses, 'helion.yml', { [RULE]: 'error' })).toContain(ERROR);
  });
});

test('nothing is said of what is excluded', () => {
  const analyses = analysed({ '.helion.yml': 'exclude: [old]\n', 'old/helion.yml': XEN, 'helion.yml': XEN });
  expect(said(analyses, 'old/helion.yml')).toEqual([]);
  expect(said(analyses, 'helion.yml')).toContain(ERROR);
  expect(said(analyses, '.helion.yml')).toEqual([]);
});

describe('facts', () => {
  test('private ranges count as private', () => {
    const plan = 'physical-networks:\n  - { network: undercloud-management, cidr: 9.1.0.0/24 }\n';
    const publicRule = 'warning plan/management-public';
    expect(said(analysed({ 'helion.yml': plan }), 'helion.yml')).toContain(publicRule);
    const config = 'facts: { private-ranges: [9.0.0.0/8] }\n';
    expect(said(analysed({ '.helion.yml': config, 'helion.yml': plan }), 'helion.yml')).not.toContain(
      publicRule,
    );
  });

  test('a folder of templates, and a release', () => {
    const model = { 'm/cloudConfig.yml': 'product:\n  version: 2\ncloud:\n  name: x\n' };
    const missing = 'input-model/';
    const bare = said(analysed(model), 'm/cloudConfig.yml').filter((line) => line.includes(missing));
    const config = 'facts: { folder: template, inputModel.generation: soc9 }\n';
    const analyses = analysed({ '.helion.yml': config, ...model });
    expect(said(analyses, 'm/cloudConfig.yml').length).toBeLessThan(bare.length);
    expect(analyses.of(`${TOP}m/cloudConfig.yml`)?.environment.title).toContain('9');
    expect(said(analyses, '.helion.yml')).toEqual([]);
  });
});

describe('suppressions', () => {
  const json =
    '{\n  "hypervisor": "xen",\n  "physical-networks": [{ "network": "ipmi", "vlan-id": 9999 }]\n}\n';
  const config = (pointer: string, rule: string) =>
    `suppressions:\n  - file: x.helion.json\n    pointer: ${pointer}\n    rules: [${rule}]\n`;

  test('a pointer silences what lies at it or within it, and nothing else', () => {
    for (const pointer of ['/hypervisor', '""']) {
      const analyses = analysed({ '.helion.yml': config(pointer, RULE), 'x.helion.json': json });
      expect(said(analyses, 'x.helion.json').join()).not.toContain(RULE);
      expect(said(analyses, '.helion.yml')).toEqual([]);
    }
    const other = analysed({ '.helion.yml': config('/physical-networks/0', RULE), 'x.helion.json': json });
    expect(said(other, 'x.helion.json')).toContain(ERROR);
    expect(said(other, '.helion.yml')).toEqual(['warning config/suppression-unused']);
  });

  test('a line of a CSV file is found again when it moves', () => {
    const line = 'b2:72:00:00:00:01,admin,pw,10.0.0.300,4,8192,100,OVERCLOUDCONTROL,IPMI';
    const good = 'b2:72:00:00:00:02,admin,pw,10.0.0.3,4,8192,100,OVERCLOUDCOMPUTE,IPMI';
    const csv = (...lines: string[]) => `${lines.join('\n')}\n`;
    const bare = analysed({ 'baremetal.csv': csv(line, good) }).of(`${TOP}baremetal.csv`);
    const wrong = bare?.findings().find(({ message }) => message.includes('10.0.0.300'))?.rule;
    expect(wrong).toBeDefined();
    const text = `suppressions: [{ file: baremetal.csv, line: "b2:72:00:00:00:01", rules: [${wrong}] }]\n`;
    for (const lines of [
      [line, good],
      [good, line],
    ]) {
      const analyses = analysed({ '.helion.yml': text, 'baremetal.csv': csv(...lines) });
      expect(said(analyses, 'baremetal.csv').join()).not.toContain(String(wrong));
      expect(said(analyses, '.helion.yml')).toEqual([]);
    }
  });

  test('a place that is not there silences nothing and is told', () => {
    for (const pointer of ['/hypervisors', '/physical-networks/1', '/hypervisor/x', 'hypervisor']) {
      const analyses = analysed({ '.helion.yml': config(pointer, RULE), 'x.helion.json': json });
      expect(said(analyses, 'x.helion.json')).toContain(ERROR);
      expect(said(analyses, '.helion.yml')).toEqual(['warning config/suppression-nowhere']);
    }
    expect(said(analysed({ '.helion.yml': config('/a', RULE) }), '.helion.yml')).toEqual([
      'warning config/suppression-nowhere',
    ]);
  });

  test('of files that are not all at hand, nothing is missing', () => {
    const text = `${config('/a', RULE)}exclude: [nothing/**]\n`;
    expect(said(analysed({ '.helion.yml': text }, { whole: [] }), '.helion.yml')).toEqual([]);
    expect(said(analysed({ '.helion.yml': text }), '.helion.yml')).toHaveLength(2);
  });
});

describe('a file that is broken', () => {
  test.each([
    ['a slip', `rules:\n  ${RULE}: off\n excludes: [**\n`],
    ['a wrong severity', `rules:\n  ${RULE}: silent\n`],
    ['a key twice', `rules:\n  ${RULE}: off\n  ${RULE}: "off"\n`],
    ['not text', '\u0000\u0001\u0002'.repeat(20)],
    ['nothing', ''],
    ['a list', '- a\n'],
    ['an alias that leads nowhere', 'rules: *b\n'],
  ])('%s: silences nothing that it does not surely name', (what, config) => {
    const analyses = analysed({ '.helion.yml': config, 'helion.yml': XEN });
    if (what !== 'a slip') expect(said(analyses, 'helion.yml')).toContain(ERROR);
    expect(said(analyses, 'helion.yml')).toContain('warning plan/section-missing');
    expect(said(analyses, '.helion.yml').length + Number(what === 'nothing')).toBeGreaterThan(0);
  });

  test('a huge one is read in no more time than it is long', () => {
    const rules = Array.from({ length: 3000 }, (_, i) => `  plan/r${i}*: off\n`).join('');
    const analyses = analysed({ '.helion.yml': `rules:\n${rules}`, 'helion.yml': XEN });
    expect(said(analyses, 'helion.yml')).toContain(ERROR);
  });
});

describe('what is taken over', () => {
  const files = { '.helion.yml': `rules: { ${RULE}: hint }\n`, 'helion.yml': XEN, 'b/helion.yml': XEN };
  const before = analysed(files);
  const of = (analyses: Analyses, name: string) => analyses.of(TOP + name);

  test('an edit of a plan leaves the others and the configuration alone', () => {
    const now = analysed({ ...files, 'helion.yml': `${XEN}\n` }, {}, before);
    expect(of(now, 'b/helion.yml')).toBe(of(before, 'b/helion.yml'));
    expect(of(now, '.helion.yml')).toBe(of(before, '.helion.yml'));
  });

  test('a configuration that says the same leaves all files alone', () => {
    const now = analysed({ ...files, '.helion.yml': `# why\n${files['.helion.yml']}` }, {}, before);
    expect(of(now, 'helion.yml')).toBe(of(before, 'helion.yml'));
    expect(of(now, '.helion.yml')).not.toBe(of(before, '.helion.yml'));
  });

  test('one that says something else, and one that is gone, count at once', () => {
    const now = analysed({ ...files, '.helion.yml': `rules: { ${RULE}: info }\n` }, {}, before);
    expect(said(now, 'b/helion.yml')).toContain(`info ${RULE}`);
    const { '.helion.yml': _, ...others } = files;
    expect(said(analysed(others, {}, now), 'b/helion.yml')).toContain(ERROR);
  });
});

describe('files that are given', () => {
  const given = { uri: 'file:///elsewhere/ci.yml', text: `rules: { ${RULE}: hint }\n` };
  const files = { '.helion.yml': `rules: { ${RULE}: info }\n`, 'helion.yml': XEN };

  test('count beside those among the files', () => {
    const above = { ...given, uri: 'file:///.helion.yml' };
    const configurations = { files: [above] };
    const analyses = analysed({ 'helion.yml': XEN }, { configurations });
    expect(said(analyses, 'helion.yml')).toContain(`hint ${RULE}`);
    expect(analyses.of(above.uri)).toBeUndefined();
    expect(said(analysed(files, { configurations }), 'helion.yml')).toContain(`info ${RULE}`);
  });

  test('count alone, or none counts', () => {
    const alone = { configurations: { files: [given], only: true } };
    expect(said(analysed(files, alone), 'helion.yml')).toContain(`hint ${RULE}`);
    expect(said(analysed(files, { configurations: { files: [], only: true } }), 'helion.yml')).toContain(
      ERROR,
    );
  });
});

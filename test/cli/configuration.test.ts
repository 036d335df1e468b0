/** The command line reads the configuration files beside and above what it checks. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandLine } from '../support/command-line.js';

const RULE = 'plan/hypervisor-unknown';
const XEN = 'hypervisor: xen\n';
const OFF = `rules: { ${RULE}: off }\n`;

const { folder, write, read, json, helion } = commandLine();

/** The rules that speak in a file, by its name. */
function rulesIn(name: string, given: string, ...options: readonly string[]): string[] {
  return rulesOf(name, json(...options, given));
}

function rulesOf(name: string, { report }: ReturnType<typeof json>): string[] {
  return report.findings.filter(({ file }) => path.basename(file) === name).map(({ rule }) => rule);
}

describe('a configuration', () => {
  test('counts for files below it, whatever was asked for', () => {
    write('.git/HEAD', 'ref: x\n');
    write('.helion.yml', OFF);
    write('a/b/helion.yml', XEN);
    for (const given of ['.', 'a', 'a/b/helion.yml']) {
      const rules = rulesIn('helion.yml', given);
      expect(rules).not.toContain(RULE);
      expect(rules).toContain('plan/missing-key');
    }
  });

  test('does not count from above the first folder that git keeps, be that a folder or a file', () => {
    write('.helion.yml', OFF);
    write('a/.git', 'gitdir: elsewhere\n');
    write('b/.git/HEAD', 'ref: x\n');
    for (const name of ['a', 'b']) {
      write(`${name}/x/helion.yml`, XEN);
      expect(rulesIn('helion.yml', name)).toContain(RULE);
    }
  });

  test('is reported on, also where it lies above', () => {
    write('.git/HEAD', 'ref: x\n');
    write('.helion.yml', 'rules: { plan/hypervisor-unknwn: off }\nexclude: [b]\n');
    write('a/helion.yml', XEN);
    expect(rulesIn('.helion.yml', 'a')).toEqual(['config/unknown-rule']);
    expect(rulesIn('.helion.yml', '.')).toEqual(['config/unknown-rule', 'config/pattern-unused']);
  });

  test('alone is no Helion file of a folder', () => {
    write('a/.helion.yml', OFF);
    expect(helion('check', 'a').stderr).toBe("helion: No Helion files were found in 'a'.\n");
    expect(helion('check', 'a/.helion.yml')).toEqual({
      status: 0,
      stdout: 'No findings in 1 file.\n',
      stderr: '',
    });
  });
});

test('none counts, or the one that is named', () => {
  write('.git/HEAD', 'ref: x\n');
  write('.helion.yml', OFF);
  write('a/helion.yml', XEN);
  write('ci.yml', `rules: { plan/missing-key: off }\n`);
  expect(rulesIn('helion.yml', 'a', '--no-config')).toEqual(
    expect.arrayContaining([RULE, 'plan/missing-key']),
  );
  const named = rulesIn('helion.yml', 'a', '--config', 'ci.yml');
  expect(named).toContain(RULE);
  expect(named).not.toContain('plan/missing-key');
  expect(rulesIn('.helion.yml', '.', '--no-config')).toEqual([]);
});

describe('what it says of the command line', () => {
  test('what it silences is told in SARIF, with the reason', () => {
    write(
      '.helion.yml',
      `suppressions:\n  - file: a.helion.json\n    pointer: /hypervisor\n    rules: [${RULE}]\n    reason: a lab\n`,
    );
    write('a.helion.json', '{ "hypervisor": "xen" }\n');
    const results: readonly { readonly ruleId: string; readonly suppressions?: unknown }[] = JSON.parse(
      helion('check', '-f', 'sarif', '.').stdout,
    ).runs[0].results;
    expect(results.find(({ ruleId }) => ruleId === RULE)?.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'a lab' },
    ]);
  });

  test('a baseline counts without being named again, and is written where it is named', () => {
    write('a/.helion.yml', 'baseline: known.json\n');
    write('a/helion.yml', XEN);
    expect(helion('check', 'a').stderr).toContain("The baseline 'a/known.json' could not be read");
    expect(helion('check', '--write-baseline', 'a').stdout).toMatch(
      /^'a\/known\.json' now lists \d+ findings\.\n$/,
    );
    expect(JSON.parse(read('a/known.json')).findings[0].file).toBe('helion.yml');
    expect(helion('check', '-f', 'concise', 'a')).toMatchObject({ status: 0, stdout: '' });
    expect(helion('check', '-f', 'concise', '--no-config', 'a').status).toBe(1);
  });

  test('is not repaired where it was not asked for', () => {
    const misspelt = 'rules:\n  plan/hypervisor-unknwn: off\n';
    write('.helion.yml', misspelt);
    write('a/helion.yml', XEN);
    helion('check', '--fix', 'a');
    expect(read('.helion.yml')).toBe(misspelt);
    helion('check', '--fix', '.');
    expect(read('.helion.yml')).toBe(misspelt.replace('unknwn', 'unknown'));
  });
});

describe('what is no readable file silences nothing', () => {
  test.each([
    ['a pipe', (file: string) => void execFileSync('mkfifo', [file])],
    ['a folder', (file: string) => void mkdirSync(file)],
    ['a link that leads out of the folder', (file: string) => void symlinkSync('/proc/self/environ', file)],
    ['a link to itself', (file: string) => void symlinkSync(file, file)],
  ])('%s', (what, make) => {
    write('.git/HEAD', 'ref: x\n');
    write('a/helion.yml', XEN);
    make(path.join(folder(), '.helion.yml'));
    for (const given of ['a', '.']) {
      const said = json(given);
      expect(rulesOf('helion.yml', said)).toContain(RULE);
      if (what !== 'a folder' || given === 'a') expect(said.stderr).toContain('.helion.yml');
    }
  });

  test.each([
    ['binary', new Uint8Array([0, 159, 146, 150, 0, 255])],
    ['huge', `${OFF}#${'x'.repeat(2 * 1024 * 1024)}\n`],
    ['aliases of aliases', `a: &a [1]\n${'b: &b [*a, *a, *a]\n'.repeat(50)}rules: *b\n`],
  ])('%s', (_, text) => {
    write('.git/HEAD', 'ref: x\n');
    write('a/helion.yml', XEN);
    write('.helion.yml', text);
    for (const given of ['a', '.']) expect(rulesIn('helion.yml', given)).toContain(RULE);
  });
});

describe('the configuration that is named', () => {
  test('among the settings of a pipeline speaks of the current folder', () => {
    write(
      'ci/checks.yml',
      'exclude: [old/**]\nsuppressions:\n  - { file: a/helion.yml, rules: [plan/hypervisor-unknown] }\n',
    );
    write('old/helion.yml', XEN);
    write('a/helion.yml', XEN);
    const { report, stderr } = json('--config', 'ci/checks.yml', '.');
    expect([...new Set(report.findings.map(({ file }) => path.relative(folder(), file)))]).toEqual([
      path.join('a', 'helion.yml'),
    ]);
    expect(report.findings.map(({ rule }) => rule)).not.toContain(RULE);
    expect(stderr).toBe('');
  });

  test('speaks of its own folder where files below that are checked', () => {
    write('sites/.helion.yml', 'exclude: [old/**]\n');
    write('sites/old/helion.yml', XEN);
    write('sites/a/helion.yml', XEN);
    const { report } = json('--config', 'sites/.helion.yml', 'sites');
    expect(new Set(report.findings.map(({ file }) => path.basename(path.dirname(file))))).toEqual(
      new Set(['a']),
    );
  });

  test('is reported on, whatever its name', () => {
    write('ci/checks.yml', 'rules: { plan/hypervisor-unknwn: off }\nexclude: [nothing]\n');
    write('a/helion.yml', XEN);
    expect(rulesIn('checks.yml', '.', '--config', 'ci/checks.yml')).toEqual([
      'config/unknown-rule',
      'config/pattern-unused',
    ]);
    write('ci/checks.yml', 'rules: [\n');
    expect(rulesIn('checks.yml', '.', '--config', 'ci/checks.yml')).toEqual(['common/yaml-syntax']);
  });
});

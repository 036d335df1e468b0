/** Each format as a whole, and read by somebody else: a schema, a reader of XML, what a CI server says of its format. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { Ajv } from 'ajv';
import type { Log } from 'sarif';
import { beforeEach, describe, expect, test } from 'vitest';
import { commandLine } from '../../support/command-line.js';
import { goodPlan } from '../../support/plans.js';

const { folder, write, helion } = commandLine();
const vlanTwice = goodPlan.replace('vlan-id: 332', 'vlan-id: 331');
const second = vlanTwice.lastIndexOf('    vlan-id: 331');
const silenced = `${vlanTwice.slice(0, second)}    # helion-disable-next-line plan/vlan-id-duplicate -- one wire & two names\n${vlanTwice.slice(second)}`;
const esxFile =
  '{\n  "cloud_type": "ESX",\n  "compute_scale": 4,\n  "hplefthand_password": "Sesam,oeffne-7734"\n}\n';

beforeEach(() => {
  write('site one/helion.yml', vlanTwice);
  write('site one/esx.json', esxFile);
  write('Züri.helion.yml', silenced);
});

/** Without what differs from machine to machine. */
const known = (text: string): string =>
  text.replaceAll(pathToFileURL(folder()).href, 'FOLDER-URI').replaceAll(folder(), 'FOLDER');

const golden = (name: string) => fileURLToPath(new URL(`golden/${name}`, import.meta.url));

describe.each([
  ['text', 'text.txt'],
  ['concise', 'concise.txt'],
  ['json', 'json.json'],
  ['sarif', 'sarif.json'],
  ['github', 'github.txt'],
  ['gitlab', 'gitlab.json'],
  ['junit', 'junit.xml'],
])('%s', (format, file) => {
  test('is what it was', async () => {
    const { status, stdout, stderr } = helion('check', '--format', format, '.', 'nowhere');
    expect([status, stderr]).toEqual([2, "helion: 'nowhere' does not exist.\n"]);
    // The pages of rules have tests of their own.
    const said = known(stdout).replace(/"markdown": ".*"/g, '"markdown": "..."');
    await expect(said).toMatchFileSnapshot(golden(file));
  });

  test('never shows a secret', () => {
    expect(helion('check', '--format', format, '.').stdout).not.toMatch(/Sesam|7734/);
  });
});

test('text has colours where they are asked for, and is the same without them', async () => {
  const { stdout } = helion('check', '--color', 'always', '.');
  await expect(known(stdout)).toMatchFileSnapshot(golden('text-with-colours.txt'));
  expect(stripVTControlCharacters(stdout)).toBe(helion('check', '.').stdout);
});

describe('SARIF', () => {
  const sarif = (...args: string[]): Log => JSON.parse(helion('check', '--format', 'sarif', ...args).stdout);
  const isValid = (() => {
    const shipped = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json');
    const file = path.join(path.dirname(shipped), 'lib/schemas/sarif-2.1.0-rtm.5.json');
    const { $schema: _, id: _id, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
    return new Ajv({
      ...{ strict: false, validateFormats: false, allErrors: true },
      // One of its patterns is none with the flag.
      unicodeRegExp: false,
    }).compile(schema);
  })();

  test('is valid against the schema of the standard, with findings, problems and without', () => {
    for (const args of [['.', 'nowhere'], ['.'], ['nowhere']]) {
      isValid(sarif(...args));
      expect(isValid.errors).toBeNull();
    }
    expect(isValid({ version: '2.1.0', runs: [{ results: [{ message: 'text' }] }] })).toBe(false);
  });

  test('has the help of rules, related places, fixes and what is silenced, with the reason', () => {
    const [run] = sarif('.').runs;
    const results = run?.results ?? [];
    const [told, quiet] = results.filter(({ ruleId }) => ruleId === 'plan/vlan-id-duplicate');
    expect(told).toMatchObject({
      locations: [{ physicalLocation: { artifactLocation: { uri: 'site%20one/helion.yml' } } }],
      relatedLocations: [expect.anything()],
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: expect.any(String) } }] }] }],
    });
    expect(told?.suppressions).toBeUndefined();
    expect(quiet).toMatchObject({
      locations: [{ physicalLocation: { artifactLocation: { uri: 'Z%C3%BCri.helion.yml' } } }],
      suppressions: [{ kind: 'inSource', justification: 'one wire & two names' }],
    });
    for (const { ruleId, ruleIndex = -1 } of results)
      expect(run?.tool.driver.rules?.[ruleIndex]).toMatchObject({
        id: ruleId,
        help: { markdown: expect.stringContaining('## Why') },
      });
  });

  test('fixes are edits of the text as it is', () => {
    const text = vlanTwice.split('\n');
    const result = sarif('site one').runs[0]?.results?.find(
      ({ ruleId }) => ruleId === 'plan/vlan-id-duplicate',
    );
    const replacement = result?.fixes?.[0]?.artifactChanges[0]?.replacements[0];
    const { startLine = 0, startColumn = 0, endColumn = 0 } = replacement?.deletedRegion ?? {};
    expect(text[startLine - 1]?.slice(startColumn - 1, endColumn - 1)).toBe('331');
  });

  test('fingerprints survive when lines above come and go, and tell findings apart', () => {
    const prints = () =>
      sarif('site one').runs[0]?.results?.map(
        ({ partialFingerprints }) => partialFingerprints?.['helionLine/v1'],
      );
    const before = prints();
    expect(new Set(before).size).toBe(before?.length);
    write('site one/helion.yml', `# another\n\n${vlanTwice}`);
    expect(prints()).toEqual(before);
  });
});

const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

test.skipIf(!hasXmllint)('JUnit is valid for those who read it, whatever a message holds', () => {
  write('odd.helion.yml', `${goodPlan}"a<b>&\\"\\u0007\\uD800": 1\n`);
  const file = write('junit.xml', helion('check', '--format', 'junit', '.', 'nowhere').stdout);
  const schema = fileURLToPath(new URL('junit.xsd', import.meta.url));
  // It fails with what is wrong, and tells that nothing is.
  execFileSync('xmllint', ['--noout', '--schema', schema, file], { stdio: 'pipe' });
  const count = (of: string) =>
    Number(execFileSync('xmllint', ['--xpath', `number(${of})`, file], { encoding: 'utf8' }));
  for (const [attribute, element] of [
    ['tests', 'testcase'],
    ['failures', 'failure'],
    ['errors', 'error'],
  ] as const)
    expect(count(`/testsuites/@${attribute}`)).toBe(count(`count(//${element})`));
  expect(count('count(//failure)')).toBeGreaterThan(1);
});

test('what fails in JUnit is what the check fails on', () => {
  const failures = (...args: string[]) =>
    helion('check', '--format', 'junit', ...args, '.').stdout.split('<failure').length - 1;
  expect(failures('--fail-on', 'never')).toBe(0);
  expect(failures('--fail-on', 'hint')).toBeGreaterThan(failures());
});

test('annotations of GitHub are one line each, and nothing in them is taken for a command', () => {
  write('a,b:c%.helion.yml', vlanTwice);
  const lines = helion('check', '--format', 'github', 'a,b:c%.helion.yml').stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(
    /^::error file=a%2Cb%3Ac%25\.helion\.yml,line=\d+,endLine=\d+,col=14,endColumn=17,title=plan\/vlan-id-duplicate::./,
  );
});

test('GitLab gets what it asks for: every member, and fingerprints that differ', () => {
  const issues: readonly Record<string, unknown>[] = JSON.parse(
    helion('check', '--format', 'gitlab', '.').stdout,
  );
  for (const issue of issues)
    expect(issue).toEqual({
      description: expect.stringMatching(/./),
      check_name: expect.stringMatching(/^[a-z-]+\/[a-z0-9-]+$/),
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/),
      location: {
        path: expect.not.stringMatching(/^[/.]/),
        lines: { begin: expect.any(Number), end: expect.any(Number) },
      },
    });
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
});

test('several formats go to a file each, and one to standard output', () => {
  const { status, stdout } = helion(
    'check',
    '-f',
    'concise',
    '-f',
    'sarif=new/a=b.sarif',
    '--format=junit=j.xml',
    '.',
  );
  expect(status).toBe(1);
  expect(stdout).toMatch(/^[^\n]+: error: [^\n]+ \[plan\/vlan-id-duplicate\]$/m);
  const written = (name: string) => readFileSync(path.join(folder(), name), 'utf8');
  expect(JSON.parse(written('new/a=b.sarif'))).toMatchObject({ version: '2.1.0' });
  expect(written('j.xml')).toMatch(/^<\?xml /);
  expect(helion('check', '-f', 'json', '-o', 'report.json', '.')).toMatchObject({ status: 1, stdout: '' });
  expect(JSON.parse(written('report.json')).findings.length).toBeGreaterThan(0);
});

/** The options of `helion check` that say what is told, and on what it fails; and how all subcommands are called. */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { formatNames } from '../../server/src/cli/formats/formats.js';
import { subcommands } from '../../server/src/cli/subcommands.js';
import { commandLine, helionBundle } from '../support/command-line.js';
import { optionTables } from '../support/option-tables.js';
import { brokenPlan, goodPlan } from '../support/plans.js';

const { folder, write, read, run, helion, helionWith } = commandLine();
const vlanTwice = goodPlan.replace('vlan-id: 332', 'vlan-id: 331');
const swiftOne = goodPlan.replace('swift-storage: 2', 'swift-storage: 1');

const check = (...args: string[]) => helion('check', ...args);

/** The rules that speak, one after the other. */
const rules = (...args: string[]): readonly string[] =>
  check('--format', 'concise', ...args)
    .stdout.split('\n')
    .flatMap((line) => /\[([^\]]+)\]$/.exec(line)?.[1] ?? []);

describe('what is told', () => {
  beforeEach(() => void write('helion.yml', brokenPlan));

  test('--rule keeps one rule, or all that a pattern means', () => {
    const all = rules('.');
    expect(new Set(rules('--rule', 'plan/controller-count', '.'))).toEqual(
      new Set(['plan/controller-count']),
    );
    expect(rules('--rule', 'common/*', '--rule', 'plan/controller-count', '.')).toEqual(
      all.filter((rule) => rule.startsWith('common/') || rule === 'plan/controller-count'),
    );
    expect(all.length).toBeGreaterThan(10);
    // As in a configuration, a star may stand for both halves of an id.
    expect(rules('--rule', '*', '.')).toEqual(all);
    expect(rules('--rule', '*controller*', '.')).toEqual(all.filter((rule) => rule.includes('controller')));
  });

  test('--severity leaves out what is less grave', () => {
    const counts = (...args: string[]) => JSON.parse(check('-f', 'json', ...args, '.').stdout).findings;
    const severities = (list: readonly { readonly severity: string }[]) => [
      ...new Set(list.map((each) => each.severity)),
    ];
    expect(severities(counts('--severity', 'error'))).toEqual(['error']);
    expect(severities(counts('--severity', 'warning')).sort()).toEqual(['error', 'warning']);
  });

  test('--quiet tells findings alone', () => {
    expect(check('-q', '.').stdout).not.toMatch(/ in 1 file/);
    write('helion.yml', goodPlan);
    expect(check('-q', '.', 'nowhere')).toEqual({
      status: 2,
      stdout: '',
      stderr: "helion: 'nowhere' does not exist.\n",
    });
  });
});

describe('what it fails on', () => {
  test('--fail-on is the slightest', () => {
    write('helion.yml', swiftOne);
    const codes = ['error', 'warning', 'information', 'info', 'hint', 'never'].map(
      (level) => check('--fail-on', level, '.').status,
    );
    expect(codes).toEqual([0, 1, 1, 1, 1, 0]);
    write('helion.yml', vlanTwice);
    expect(check('--fail-on', 'never', '.').status).toBe(0);
  });

  test('--max-warnings is how many may be', () => {
    write('helion.yml', swiftOne);
    expect(check('--max-warnings', '1', '.').status).toBe(0);
    expect(check('--max-warnings', '0', '.')).toMatchObject({
      status: 1,
      stderr: "helion: 1 warning, and '--max-warnings' allows 0.\n",
    });
  });
});

describe('a baseline', () => {
  test('knows what there is, also when lines move, and tells what is new', () => {
    write('site/helion.yml', vlanTwice);
    expect(check('--baseline', 'known.json', '--write-baseline', '.')).toEqual({
      status: 0,
      stdout: "'known.json' now lists 1 finding.\n",
      stderr: '',
    });
    write('site/helion.yml', `# A line more.\n${vlanTwice.replace('swift-storage: 2', 'swift-storage: 1')}`);
    const { status, stdout } = check('--baseline', 'known.json', '.');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^site\/helion\.yml:\d+:\d+ warning plan\/swift-starter-count /);
    expect(stdout).toMatch(/1 finding omitted \(baseline\)\.\n1 warning in 1 file\.\n$/);
    const [result] = JSON.parse(check('--baseline', 'known.json', '-f', 'sarif', '.').stdout).runs[0].results;
    expect(result).toMatchObject({ ruleId: 'plan/swift-starter-count', baselineState: 'new' });
  });

  test('lets a second one of the same through, and holds no secrets', () => {
    const secret = '{\n  "cloud_type": "KVM",\n  "hplefthand_password": "Sesam-7734"\n}\n';
    write('kvm.json', secret);
    check('--baseline', 'known.json', '--write-baseline', '.');
    expect(read('known.json')).not.toContain('Sesam');
    expect(check('--baseline', 'known.json', '-f', 'concise', '.').stdout).toBe('');
    write('helion.yml', vlanTwice);
    check('--baseline', 'known.json', '--write-baseline', 'helion.yml');
    write('b.helion.yml', vlanTwice);
    expect(check('--baseline', 'known.json', '-f', 'concise', 'helion.yml', 'b.helion.yml').stdout).toMatch(
      /^b\.helion\.yml:\d+:\d+: error: [^\n]+\n$/,
    );
  });

  test('that is none is told in a sentence', () => {
    write('helion.yml', goodPlan);
    for (const [text, said] of [
      ['{', "'known.json' is not a baseline"],
      ['{"version": 2, "findings": []}', "'known.json' is not a baseline"],
      ['{"version": 1, "findings": [{"file": 1}]}', "'known.json' is not a baseline"],
    ] as const) {
      write('known.json', text);
      expect(check('--baseline', 'known.json', '.')).toMatchObject({
        status: 2,
        stderr: expect.stringContaining(said),
      });
    }
    expect(check('--write-baseline', '.')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("Add '--baseline FILE'"),
    });
    expect(check('--baseline', 'gone.json', '.').stderr).toContain(
      "The baseline 'gone.json' could not be read",
    );
  });
});

describe('what was meant', () => {
  test.each([
    [['chek', '.'], "Unknown command 'chek'. Did you mean 'check'?"],
    [
      ['check', '--fromat', 'json', '.'],
      "Unknown option '--fromat'. Did you mean '--format'? See 'helion check --help'.",
    ],
    [['check', '--format', 'sarfi', '.'], "Unknown format 'sarfi'. Did you mean 'sarif'?"],
    [
      ['check', '--rule', 'plan/vlan-id-dupliacte', '.'],
      "Unknown rule 'plan/vlan-id-dupliacte'. Did you mean 'plan/vlan-id-duplicate'?",
    ],
    [['check', '--rule', 'plna/*', '.'], "Unknown rule 'plna/*'."],
    [['explain', 'vlan-id-duplicate'], "Did you mean 'plan/vlan-id-duplicate'?"],
    [['explain'], 'No rule given'],
    [
      ['check', '--color', 'sometimes', '.'],
      "Unknown value 'sometimes' of '--color'. Expected one of auto, always, never.",
    ],
    [['check', '--format'], "'--format' requires a value."],
    [['check', '--color', 'alway', '.'], "Did you mean 'always'?"],
    [['convert', 'a', '--release', '7'], "Unknown value '7' of '--release'. Expected one of 9, 8.\n"],
    [['check', '--severity', 'eror', '.'], "Did you mean 'error'?"],
    [['check', '-f', 'json=a', '-f', 'sarif=./a', '.'], "Two formats go to './a'"],
    [
      ['check', '--fail-on', 'errors', '.'],
      "Unknown level 'errors'. Did you mean 'error'? Expected one of error,",
    ],
    [['check', '--severity', 'never', '.'], "Unknown level 'never'"],
    [['check', '--max-warnings', '-1', '.'], "'--max-warnings -1' is not a whole number of at least 0."],
    [['check', '--jobs', '0', '.'], "'--jobs' must be at least 1"],
    [['check', '--unsafe-fixes', '.'], "requires '--fix' or '--diff'"],
    [['check', '--dry-run', '.'], "requires '--fix'"],
    [['check', '--config', 'a', '--no-config', '.'], "'--config' and '--no-config' cannot be used together"],
    [['check', '--config', 'a', '.'], "The configuration 'a' could not be read: it does not exist."],
    [['check', '-f', 'json', '-f', 'sarif', '.'], 'Only one format can go to standard output'],
    [['check', '-f', 'json=', '.'], "'--format json=' needs a file"],
    [['check', '-f', 'json=a', '-o', 'b', '.'], "Remove '--output-file'"],
    [['check', '-o', '', '.'], "'--output-file' needs a file."],
    [['check', '--watch', '--fix', '.'], "'--watch' cannot be used with"],
    [['completions', 'tcsh'], 'Give one shell: bash, fish, zsh.'],
    [['lsp', 'a/path'], "'lsp' accepts only options. See 'helion lsp --help'."],
    [[], 'No subcommand given. Expected one of check, explain,'],
  ] as const)('%j is told, with the exit code 2', (args, said) => {
    const { status, stdout, stderr } = helion(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(stderr).toMatch(/^helion: [^\n]+\n$/);
  });

  test('help is given for a subcommand, in the words of other programs too', () => {
    expect(helion('help')).toEqual(helion('--help'));
    expect(helion('help', 'init')).toEqual(helion('init', '--help'));
    expect(helion('init', '--help').stdout).toContain('Usage: helion init');
  });

  test('words that every object has are no formats and no levels', () => {
    for (const word of ['constructor', 'toString', '__proto__'])
      for (const args of [
        ['-f', word],
        ['--fail-on', word],
      ])
        expect(check(...args, '.')).toMatchObject({
          status: 2,
          stderr: expect.stringContaining(`Unknown ${args[0] === '-f' ? 'format' : 'level'} '${word}'`),
        });
  });
});

describe('paths', () => {
  test('may be patterns, as far as nothing is called like one', () => {
    write('a/helion.yml', vlanTwice);
    write('a/deep/x.helion.yml', vlanTwice);
    write('a/node_modules/helion.yml', vlanTwice);
    write('b/helion.yml', vlanTwice);
    const found = (...args: string[]) =>
      JSON.parse(check('-f', 'json', ...args).stdout).environments.map(
        ({ root }: { readonly root: string }) => path.relative(folder(), root),
      );
    expect(found('*/helion.yml')).toEqual(['a/helion.yml', 'b/helion.yml']);
    expect(found('a/**/*.yml')).toEqual(['a/deep/x.helion.yml', 'a/helion.yml']);
    expect(found('{a,b}/helion.yml')).toEqual(['a/helion.yml', 'b/helion.yml']);
    // A shell would name the folders, which are searched.
    expect(found('*')).toEqual(['a/deep/x.helion.yml', 'a/helion.yml', 'b/helion.yml']);
    expect(found('a/d*')).toEqual(['a/deep/x.helion.yml']);
    write('[c]/helion.yml', vlanTwice);
    expect(found('[c]/helion.yml')).toEqual(['[c]/helion.yml']);
    expect(check('z/*.yml')).toMatchObject({ status: 2, stderr: "helion: 'z/*.yml' does not exist.\n" });
    expect(check('a/*.json')).toMatchObject({
      status: 0,
      stderr: "helion: No Helion files were found in 'a/*.json'.\n",
    });
  });
});

describe('colours', () => {
  const coloured = (env: Readonly<Record<string, string>>, ...args: string[]) =>
    helionWith({ env }, 'check', ...args, '.').stdout.includes('\u001b[');

  test('are there where somebody asks for them', () => {
    write('helion.yml', vlanTwice);
    expect(coloured({})).toBe(false);
    expect(coloured({ FORCE_COLOR: '1' })).toBe(true);
    expect(coloured({ FORCE_COLOR: '0' })).toBe(false);
    expect(coloured({}, '--color', 'always')).toBe(true);
    expect(coloured({ NO_COLOR: '1' }, '--color', 'always')).toBe(true);
    expect(coloured({ FORCE_COLOR: '1' }, '--color', 'never')).toBe(false);
    helionWith({ env: { FORCE_COLOR: '1' } }, 'check', '-o', 'report.txt', '.');
    expect(read('report.txt')).not.toContain('\u001b');
  });
});

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  test.each([
    ['a report', ['check', '-o', '/dev/full', '.']],
    ['one of several', ['check', '-f', 'json=/dev/full', '-f', 'text', '.']],
    ['a baseline', ['check', '--baseline', '/dev/full', '--write-baseline', '.']],
  ] as const)('%s that cannot be written is told, with the exit code 2', (_name, args) => {
    write('helion.yml', goodPlan);
    const { status, stderr } = helion(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^helion: '\/dev\/full' could not be written: ENOSPC[^\n]*\n$/);
  });

  test.each([[['rules']], [['man']], [['completions', 'bash']], [['--help']], [['check', '--diff', '.']]])(
    'what %j prints is not lost without a word',
    (args) => {
      write('helion.yml', brokenPlan);
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = spawnSync(process.execPath, [helionBundle, ...args], {
        cwd: folder(),
        encoding: 'utf8',
        stdio: ['ignore', full, 'pipe'],
      });
      closeSync(full);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^helion: The report could not be written: ENOSPC/);
    },
  );
});

test('a report is whole, however long it is', () => {
  for (let index = 0; index < 150; index++) write(`${index}.helion.yml`, brokenPlan);
  const { stdout } = check('-f', 'sarif', '.');
  expect(JSON.parse(stdout).runs[0].results.length).toBeGreaterThan(1500);
});

test('threads change nothing in what is told, nor in its order', () => {
  // So much that it is worth a thread.
  const long = `${vlanTwice}${'# a comment that nobody needs\n'.repeat(20_000)}`;
  for (let index = 0; index < 8; index++) write(`${index}/helion.yml`, index % 3 === 0 ? long : brokenPlan);
  write('x/helion.yml', long);
  write('x/esx.json', '{\n  "cloud_type": "ESX",\n  "compute_scale": 4\n}\n');
  const one = check('-j', '1', '-f', 'json', '.');
  expect(check('-j', '3', '-f', 'json', '.')).toEqual(one);
  expect(one.stdout).toContain('installer/plan-hypervisor-differs');
  check('-j', '2', '--fix', '-q', '.');
  expect(read('1/helion.yml')).not.toBe(brokenPlan);
  expect(read('1/helion.yml')).toBe(read('2/helion.yml'));
});

test('helion-check is helion check', () => {
  write('helion.yml', brokenPlan);
  for (const args of [['.'], ['-f', 'json', '.'], ['--diff', '.']])
    expect(run(...args)).toEqual(check(...args));
  // A folder may be called like a subcommand.
  write('check/helion.yml', vlanTwice);
  expect(run('check').stdout).toContain('check/helion.yml:');
});

test('rules are listed for people and for programs', () => {
  const listed: readonly { readonly id: string; readonly severity: string; readonly summary: string }[] =
    JSON.parse(helion('rules', '--format', 'json').stdout);
  expect(listed.length).toBeGreaterThan(500);
  expect(helion('rules').stdout).toBe(
    listed.map(({ id, severity, summary }) => `${id} ${severity} ${summary}\n`).join(''),
  );
  expect(helion('explain', 'plan/vlan-id-duplicate').stdout).toMatch(/^# .+\n\n`plan\/vlan-id-duplicate` \|/);
});

test('the manual page is what is made of the table', async () => {
  await expect(helion('man').stdout).toMatchFileSnapshot('../../man/helion.1');
});

const hasMan = spawnSync('man', ['--version']).status === 0;

test.skipIf(!hasMan)('nothing in the manual page is wrong to those who show it', () => {
  const args = ['--warnings', '-E', 'UTF-8', '-l', '-Tutf8', '-Z', '-'];
  const input = helion('man').stdout;
  const { status, stderr } = spawnSync('man', args, { input, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
});

test('the server speaks over standard input and output', async () => {
  const server = spawn(process.execPath, [helionBundle, 'lsp', '--stdio'], { cwd: folder() });
  let said = '';
  server.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  await expect.poll(() => said, { timeout: 60_000 }).toContain('"hoverProvider"');
  const ended = new Promise<number | null>((resolve) => server.on('exit', resolve));
  send({ id: 2, method: 'shutdown' });
  await expect.poll(() => said, { timeout: 60_000 }).toContain('"id":2');
  send({ method: 'exit' });
  expect(await ended).toBe(0);
});

test('the page in the docs has every option, and the other page every subcommand', async () => {
  await expect(optionTables(subcommands)).toMatchFileSnapshot('../../docs/user/command-line-options.md');
  const page = readFileSync(new URL('../../docs/user/command-line.md', import.meta.url), 'utf8');
  for (const { name } of subcommands) expect(page).toContain(`\`helion ${name}`);
  for (const name of formatNames) expect(page).toContain(`| \`${name}\` |`);
});

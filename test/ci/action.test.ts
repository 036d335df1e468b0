/**
 * The GitHub action: its steps are run as a runner runs them, with its expressions filled in and its files for outputs.
 * What belongs to GitHub (the upload) is looked at only.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { packageCommandLine } from '../../scripts/package.mjs';
import { type Ended, pipeline, projectRoot, shown } from './pipeline.js';

interface Step {
  readonly id?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const { folder, beside, run } = pipeline();
const action = parse(readFileSync(path.join(projectRoot, 'action.yml'), 'utf8')) as Action;
const defaults = Object.fromEntries(
  Object.entries(action.inputs).map(([name, each]) => [name, each.default]),
);

/** A checkout of the action, in which the program was made ready before. */
const checkout = () => beside('action');
beforeEach(() => {
  for (const name of ['ready.mjs', 'npm.mjs'])
    cpSync(path.join(projectRoot, 'scripts', name), path.join(checkout(), 'scripts', name));
  mkdirSync(path.join(checkout(), 'dist/cli'), { recursive: true });
  cpSync(path.join(projectRoot, 'dist/cli/helion.js'), path.join(checkout(), 'dist/cli/helion.js'));
});

/** What is known while an action runs. */
interface Known {
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Record<string, string>;
}

/** Fills in the expressions of a text. */
function fill({ inputs, outputs }: Known, text: string): string {
  return text.replaceAll(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => {
    if (name === 'github.action_path') return checkout();
    const value = name.startsWith('inputs.') ? inputs[name.slice('inputs.'.length)] : outputs[name];
    if (value === undefined) throw new Error(`Nobody sets ${name}.`);
    return value;
  });
}

/** Runs the script of a step, and takes its outputs. */
function runStep(
  known: Known,
  { id, run: script = '', env = {}, 'working-directory': at = '.' }: Step,
): Ended {
  const file = beside('outputs');
  writeFileSync(file, '');
  const own = Object.fromEntries(Object.entries(env).map(([name, text]) => [name, fill(known, text)]));
  const ended = run(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
    { ...own, GITHUB_OUTPUT: file, RUNNER_TEMP: beside('temp') },
    path.join(folder(), fill(known, at)),
  );
  for (const [, name = '', value = ''] of readFileSync(file, 'utf8').matchAll(/^([\w-]+)=(.*)$/gm))
    known.outputs[`steps.${id}.outputs.${name}`] = value;
  return ended;
}

/** What a runner does: one step after the other, until one fails. */
function runAction(given: Readonly<Record<string, string>>) {
  const known: Known = { inputs: { ...defaults, ...given }, outputs: {} };
  const isAsked = ({ if: condition = '' }: Step): boolean => {
    const [, input] = /^inputs\.([\w-]+) == 'true'$/.exec(condition) ?? [];
    return input === undefined || known.inputs[input] === 'true';
  };
  const uploaded: string[] = [];
  let [stdout, status]: [string, number | null] = ['', 0];
  for (const step of action.runs.steps.filter(isAsked)) {
    if (step.uses !== undefined) uploaded.push(fill(known, step.with?.['sarif_file'] ?? ''));
    else {
      const ended = runStep(known, step);
      stdout += ended.stdout;
      status = ended.status;
    }
    if (status !== 0) break;
  }
  return { status, stdout, uploaded, filled: (text: string) => fill(known, text) };
}

describe.skipIf(process.platform === 'win32')('the action', () => {
  test('annotates, writes SARIF, and fails', () => {
    const { status, stdout, uploaded } = runAction({});
    expect(stdout).toMatch(/^::error file=broken\/helion\.yml,line=/m);
    expect(status).toBe(1);
    expect(uploaded).toEqual([]);
    expect(JSON.parse(readFileSync(path.join(folder(), 'helion.sarif'), 'utf8')).version).toBe('2.1.0');
  });

  test('uploads when it is told to, before it fails', () => {
    const { status, uploaded } = runAction({ 'upload-sarif': 'true', 'sarif-file': 'found.sarif' });
    expect([status, uploaded]).toEqual([1, [path.join(folder(), 'found.sarif')]]);
    expect(existsSync(uploaded[0] ?? '')).toBe(true);
    const whole = path.join(beside('reports'), 'found.sarif');
    expect(runAction({ 'upload-sarif': 'true', 'sarif-file': whole }).uploaded).toEqual([whole]);
    expect(existsSync(whole)).toBe(true);
  });

  test('passes where nothing is wrong, and hands out what came of it', () => {
    const { status, filled } = runAction({ paths: 'kvm\n' });
    expect(status).toBe(0);
    expect(filled(action.outputs['exit-code']?.value ?? '')).toBe('0');
    expect(filled(action.outputs['sarif-file']?.value ?? '')).toBe(path.join(folder(), 'helion.sarif'));
  });

  test('takes several paths, more options, another folder, and names with blanks as they are', () => {
    cpSync(path.join(folder(), 'kvm'), path.join(folder(), 'a b'), { recursive: true });
    expect(runAction({ paths: 'kvm\na b\n' }).status).toBe(0);
    expect(runAction({ args: '--rule\ncommon/cidr-host-bits\n', 'fail-on': 'warning' }).status).toBe(1);
    expect(runAction({ 'working-directory': 'kvm', 'fail-on': 'hint' }).status).toBe(0);
    expect(runAction({ 'fail-on': 'never' }).status).toBe(0);
  });

  test('runs nothing of what stands in its inputs', () => {
    const trap = '$(touch trapped) `touch trapped`; touch trapped';
    for (const name of ['paths', 'args', 'fail-on', 'sarif-file']) runAction({ [name]: trap });
    expect(existsSync(path.join(folder(), 'trapped'))).toBe(false);
  });

  test('installs the program from an archive when one is given', () => {
    const archive = packageCommandLine(beside('action'));
    const { status, stdout } = runAction({ package: archive, paths: 'broken' });
    expect(status).toBe(1);
    expect(stdout).toContain('::error file=broken/helion.yml');
  });
});

describe('what is written of it', () => {
  test('each step that runs says in which shell, and takes inputs through its environment', () => {
    for (const { run: script, shell } of action.runs.steps) {
      if (script === undefined) continue;
      expect(shell).toBe('bash');
      expect(script).not.toContain('${{');
    }
  });

  test('the docs list every input, and show no other', () => {
    const page = readFileSync(path.join(projectRoot, 'docs/user/ci.md'), 'utf8');
    for (const name of Object.keys(action.inputs)) expect(page).toContain(`| \`${name}\` |`);
    const [example] = shown(page, 'GitHub');
    const { steps } = parse(example?.code ?? '').jobs.helion as { steps: readonly Step[] };
    for (const name of Object.keys(steps[1]?.with ?? {})) expect(action.inputs).toHaveProperty(name);
  });
});

/**
 * The npm package as its users have it: packed, installed without a network into an empty folder, and called by the names
 * that npm gives its programs.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hover } from 'vscode-languageserver';
import { judgeContents, packageCommandLine } from '../scripts/package.mjs';
import { getNewerNode } from '../scripts/vscode/get.mjs';
import { LspClient, projectRoot } from './support/lsp-client.js';

let folder: string;
let archive: string;
let again: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'helion package '));
  archive = packageCommandLine(folder);
  const other = path.join(folder, 'again');
  mkdirSync(other);
  again = packageCommandLine(other);
  npm('install', '--offline', '--no-audit', archive);
  cpSync(path.join(projectRoot, 'examples/broken/plan'), path.join(folder, 'broken'), { recursive: true });
  cpSync(path.join(projectRoot, 'examples/kvm'), path.join(folder, 'kvm'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shell = process.platform === 'win32';
const npm = (...args: string[]) =>
  execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe', shell });
const npx = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync('npx', ['--offline', ...args], {
    cwd: folder,
    encoding: 'utf8',
    shell,
  });
  return { status, stdout, stderr };
};
const installed = (name: string) => path.join(folder, 'node_modules/helion-language-server', name);

describe('the archive', () => {
  test('is the same when it is packed again', () => {
    expect(readFileSync(again).equals(readFileSync(archive))).toBe(true);
  });

  test('asks for nothing else to be installed, and for nothing to be run', () => {
    const manifest = JSON.parse(readFileSync(installed('package.json'), 'utf8'));
    expect(manifest).toMatchObject({
      version: JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')).version,
      license: 'MIT',
      engines: { node: '>=20' },
    });
    for (const member of ['dependencies', 'devDependencies', 'scripts', 'private'])
      expect(manifest).not.toHaveProperty(member);
    expect(existsSync(path.join(folder, 'node_modules/commander'))).toBe(false);
  });

  test('has a page whose links lead to files that are in it', () => {
    const page = readFileSync(installed('README.md'), 'utf8');
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) expect(existsSync(installed(link)), link).toBe(true);
  });

  test('that lacks a file, or has one too many, is refused', () => {
    const files = [{ name: 'README.md', size: 1 }];
    expect(judgeContents(files, ['README.md'])).toEqual([]);
    expect(judgeContents(files, [])).toEqual(['README.md has no place in it']);
    expect(judgeContents(files, ['README.md', 'LICENSE'])).toEqual(['LICENSE is missing']);
  });
});

describe('npx', () => {
  test('helion check finds what is wrong', () => {
    const { status, stdout, stderr } = npx('helion', 'check', 'broken');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/broken[\\/]helion\.yml:\d+:\d+/);
    expect(status).toBe(1);
    expect(npx('helion', 'check', 'kvm').status).toBe(0);
  });

  test('helion-check is helion check', () => {
    const args = ['--format', 'json', 'broken'];
    const [short, long] = [npx('helion-check', ...args), npx('helion', 'check', ...args)];
    expect(short.stdout).toBe(long.stdout);
    expect(short.status).toBe(1);
    expect(npx('helion-check', '--no-such-option').stderr).toMatch(/^helion-check: /);
  });

  test('helion explain prints the page of a rule', () => {
    expect(npx('helion', 'explain', 'plan/vlan-id-duplicate').stdout).toContain('plan/vlan-id-duplicate');
  });
});

/** Our own Node, and the newer one that is fetched for the newest VS Code, where npm has it for this system. */
const newer = getNewerNode();
describe.each([process.execPath, ...(newer ? [newer] : [])])('with %s', (node) => {
  test('helion lsp --stdio serves an editor, with links to the pages in the package', async () => {
    const program = installed('dist/cli/helion.js');
    const client = await LspClient.start({ command: [node, program, 'lsp', '--stdio'] });
    const uri = client.open('file:///w/helion.yml', 'hypervisor: xen\n');
    const { diagnostics } = await client.diagnostics(uri);
    const found = diagnostics.find(({ code }) => code === 'plan/hypervisor-unknown');
    expect(found?.codeDescription?.href).toContain('docs/rules/plan/hypervisor-unknown.md');
    const hover = await client.request<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: 2 },
    });
    expect(JSON.stringify(hover.contents)).toContain('Hypervisor');
    expect(await client.stop()).toBe(0);
  });

  test('helion check runs', () => {
    const run = spawnSync(node, [installed('dist/cli/helion.js'), 'check', 'kvm'], { cwd: folder });
    expect([run.status, String(run.stderr)]).toEqual([0, '']);
  });
});

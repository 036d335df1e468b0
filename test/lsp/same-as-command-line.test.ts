/** What the panel, the status item and the command line say of the same files is the same. */
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { Range, WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { projectRoot, pullingCapabilities } from '../support/lsp-client.js';
import { folderForEachTest } from '../support/lsp-folder.js';

const here = folderForEachTest();
const examples = path.join(projectRoot, 'examples');
const names = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** In the panel all at once, in the status item for each environment. */
const compare = async (at: string): Promise<number> => {
  await here.start({ capabilities: pullingCapabilities, workspaceFolders: [pathToFileURL(at).href] });
  const { items } = await here.client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
    previousResultIds: [],
  });
  const panel = items.flatMap((each) =>
    each.kind === 'full'
      ? each.items.map(({ range, code }) => JSON.stringify([fileURLToPath(each.uri), range, code]))
      : [],
  );
  const { findings, environments } = checkedByCommandLine(at);
  expect(panel.toSorted()).toEqual(
    findings.map(({ file, range, rule }) => JSON.stringify([file, range, rule])).toSorted(),
  );
  for (const { files } of environments) {
    const [first = ''] = files;
    const uri = here.client.open(pathToFileURL(first).href, readFileSync(first, 'utf8'), languageOf(first));
    const own = findings.filter(({ file }) => files.includes(file));
    const counted = (severity: string) => own.filter((each) => each.severity === severity).length;
    const said = await here.client.environment(uri);
    expect(said.findings).toEqual({
      error: counted('error'),
      warning: counted('warning'),
      info: counted('info'),
      hint: counted('hint'),
    });
    expect(said.filesWithFindings).toBe(new Set(own.map(({ file }) => file)).size);
  }
  return findings.length;
};

test.each(names.map(({ name }) => name))('of the example %s', async (name) => {
  // Elsewhere: above a folder of the workspace the editor looks for no configuration, and the command line does.
  cpSync(path.join(examples, name), here.folder, { recursive: true });
  await compare(here.folder);
});

test('of all examples at once', async () => {
  expect(await compare(examples)).toBeGreaterThan(0);
});

test('of a model with mistakes in several files', async () => {
  cpSync(path.join(examples, 'input-model'), here.folder, { recursive: true });
  for (const name of ['servers.yml', 'networks.yml']) {
    const text = readFileSync(path.join(here.folder, 'data', name), 'utf8');
    here.write(`data/${name}`, text.replaceAll(/-ROLE$|-NET$/gm, '-NOTHING'));
  }
  expect(await compare(here.folder)).toBeGreaterThan(3);
});

interface Checked {
  readonly findings: readonly {
    readonly file: string;
    readonly range: Range;
    readonly rule: string;
    readonly severity: string;
  }[];
  readonly environments: readonly { readonly files: readonly string[] }[];
}

function checkedByCommandLine(at: string): Checked {
  const bundle = path.join(projectRoot, 'dist/cli/helion-check.js');
  return JSON.parse(
    spawnSync(process.execPath, [bundle, '--format', 'json', at], { encoding: 'utf8' }).stdout,
  );
}

function languageOf(file: string): string {
  if (file.endsWith('.csv')) return 'helion-baremetal';
  if (file.endsWith('.helion.json')) return 'helion-plan-json';
  if (file.endsWith('.json')) return 'json';
  return /helion\.ya?ml$/.test(file) ? 'helion-plan' : 'yaml';
}

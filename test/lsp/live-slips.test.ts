/**
 * Slips typed into the examples over the wire, one after the other in the same session: a client that pulls and one that
 * cannot are told the same, one finding for each slip in all files of the folder, and nothing when it is gone.
 */
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type LiveSlip, typedBy } from '../support/live-slip.js';
import { liveSlips } from '../support/live-slips.js';
import { LspClient, projectRoot, pullingCapabilities, richCapabilities } from '../support/lsp-client.js';

/** One of each sort of file and of each sort of slip: of letters, of lines, of names, of values. */
const typed = [
  'keys in line with the dash of their item',
  'a boolean in quotes',
  'a misspelt network group',
  'a comma that is missing in JSON',
  'a machine with a field too few',
  'a misspelt key of a plan',
].map((title) => {
  const slip = liveSlips.find((each) => each.title === title);
  if (!slip) throw new Error(`There is no slip '${title}'.`);
  return slip;
});

const languages: Readonly<Record<string, string>> = { '.json': 'json', '.csv': 'helion-baremetal' };

let folder: string;
let client: LspClient;
beforeEach(() => {
  folder = path.join(realpathSync(mkdtempSync(path.join(tmpdir(), 'helion live '))), 'examples');
  // Those in which nothing is wrong, so that everything that comes has come because of a slip.
  for (const name of ['input-model', 'installer-kvm', 'kvm'])
    cpSync(path.join(projectRoot, 'examples', name), path.join(folder, name), { recursive: true });
});
afterEach(() => {
  client.kill();
  rmSync(path.dirname(folder), { recursive: true, force: true });
});

/** What the client has of every file by now, given the one that is open: one line for each finding. */
type Look = (open: string) => Promise<readonly string[]>;

const ways: readonly {
  readonly name: string;
  readonly capabilities: ClientCapabilities;
  readonly look: Look;
}[] = [
  { name: 'a client that pulls', capabilities: pullingCapabilities, look: pulled },
  { name: 'a client that cannot pull', capabilities: richCapabilities, look: pushed },
];

describe.each(ways)('$name', ({ capabilities, look }) => {
  test('is told of one slip after the other, and when each is mended', async () => {
    client = await LspClient.start({ capabilities, workspaceFolders: [pathToFileURL(folder).href] });
    for (const slip of typed) {
      const uri = pathToFileURL(path.join(folder, slip.file)).href;
      const text = readFileSync(path.join(folder, slip.file), 'utf8');
      client.open(uri, text, languages[path.extname(slip.file)] ?? 'yaml');
      expect(await look(uri), slip.title).toEqual([]);
      type(uri, slip);
      const { severity, rule, message } = slip.says;
      const line = `${path.basename(slip.file)}: ${severity} ${rule}: ${message}`;
      expect(await look(uri), slip.title).toEqual([line]);
      if (slip.fix !== 'none') {
        await repair(uri, slip);
        expect(client.text(uri), slip.title).toBe(text);
      } else client.replace(uri, slip.to, slip.from);
      expect(await look(uri), slip.title).toEqual([]);
      client.close(uri);
    }
  });
});

function type(uri: string, slip: LiveSlip): void {
  for (const { at, removed, text } of typedBy(slip, client.text(uri).indexOf(slip.from))) {
    if (removed > 0) client.edit(uri, at, removed, '');
    for (const [index, each] of [...text].entries()) client.edit(uri, at + index, 0, each);
  }
}

/** Asks for the fixes at the slip, and takes the preferred one. */
async function repair(uri: string, slip: LiveSlip): Promise<void> {
  const document = client.document(uri);
  const start = document.positionAt(
    client.text(uri).indexOf(slip.says.at, client.text(uri).indexOf(slip.to)),
  );
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start, end: start },
    context: { diagnostics: [], only: ['quickfix'] },
  });
  const fix = actions.find(({ isPreferred }) => isPreferred) ?? actions[0];
  const edits =
    fix?.edit?.documentChanges?.flatMap((change) => ('edits' in change ? change.edits : [])) ?? [];
  expect(edits.length, slip.title).toBeGreaterThan(0);
  const changes = edits.map((edit) => ('range' in edit && 'newText' in edit ? edit : undefined));
  client.replaceAll(
    uri,
    TextDocument.applyEdits(
      document,
      changes.filter((each) => each !== undefined),
    ),
  );
}

async function pulled(open: string): Promise<readonly string[]> {
  const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
    previousResultIds: [],
  });
  const own = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri: open },
  });
  const closed = items.flatMap((report) =>
    report.kind === 'full' && !isSame(report.uri, open) ? linesOf(report.uri, report.items) : [],
  );
  return [...closed, ...(own.kind === 'full' ? linesOf(open, own.items) : [])].toSorted();
}

async function pushed(open: string): Promise<readonly string[]> {
  await client.diagnostics(open);
  // The folder has been read when something has come of a file that nobody opened.
  await client.until(() => client.published.find(({ uri }) => uri.endsWith('.json')));
  const last = new Map(
    client.published.map(({ uri, diagnostics }) => [decodeURIComponent(uri), diagnostics]),
  );
  return [...last].flatMap(([uri, diagnostics]) => linesOf(uri, diagnostics)).toSorted();
}

function isSame(a: string, b: string): boolean {
  return decodeURIComponent(a) === decodeURIComponent(b);
}

/** Errors and warnings; of a secret in plain text there is a hint. */
function linesOf(uri: string, diagnostics: readonly Diagnostic[]): readonly string[] {
  const severities = ['error', 'warning'];
  return diagnostics.flatMap(({ severity = 1, code, message }) => {
    const told = severities[severity - 1];
    return told === undefined ? [] : [`${path.basename(uri)}: ${told} ${code}: ${message}`];
  });
}

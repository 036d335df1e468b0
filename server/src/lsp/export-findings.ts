/**
 * The request `helion/exportFindings`: findings in the formats of the command line, of one environment or of all files that
 * are known. Files are named by their URIs, but in JSON, where they have paths.
 */
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Analysis, Rule } from '../core/index.js';
import type { FileAccess } from '../disk/file-access.js';
import { fileKey } from '../disk/uris.js';
import { fileReport } from '../report/file-report.js';
import { jsonReport } from '../report/json.js';
import { markdownReport } from '../report/markdown.js';
import type { Paths } from '../report/paths.js';
import { type FileReport, findingsIn, type Report } from '../report/report.js';
import { docsOfPage, type ReportedDocs } from '../report/rule-docs.js';
import { sarifReport } from '../report/sarif.js';
import {
  type ExportFindingsParams,
  type ExportFindingsResult,
  exportFindingsRequest,
} from './command-protocol.js';
import type { ServerContext } from './context.js';
import { withoutBaselines } from './export-baselines.js';
import { turn } from './host.js';
import type { Requests } from './requests.js';
import type { WorkspaceIndex } from './workspace-index.js';

const FORMATS: readonly unknown[] = ['sarif', 'json', 'markdown'] satisfies ExportFindingsParams['format'][];

/** After so many files whoever waits has a turn. */
const FILES_IN_A_ROW = 20;

export function answerExports(
  context: ServerContext,
  requests: Requests,
  index: WorkspaceIndex,
  access: FileAccess,
): void {
  const { workspace, host } = context;
  requests.answer<ExportFindingsParams, ExportFindingsResult | null>(
    exportFindingsRequest,
    async ({ uri, format }, current) => {
      // The type says so, but the client may be another program.
      if (!FORMATS.includes(format))
        throw new ResponseError(
          ErrorCodes.InvalidParams,
          `'${String(format)}' is not 'sarif', 'json' or 'markdown'.`,
        );
      const analyses = await wanted(context, index, uri);
      current();
      const [first] = analyses;
      if (!first) return null;
      const nameOf = format === 'json' ? pathOf : (each: string) => each;
      const files: FileReport[] = [];
      for (const [at, analysis] of analyses.entries()) {
        if (at % FILES_IN_A_ROW === FILES_IN_A_ROW - 1) {
          await turn(host);
          current();
        }
        const settings = workspace.settingsOf(analysis.file.uri).rules;
        const findings = workspace.findings(analysis);
        files.push(fileReport(analysis, { findings, isWanted: () => true, nameOf, settings }));
      }
      const all: Report = { files, problems: problemsOf(analyses) };
      const paths = pathsFrom(workspace.folderAround(first));
      const { report, hasBaseline } = await withoutBaselines(all, analyses, paths, access);
      const docsOf = format === 'sarif' ? await docsFor(report, context, access) : noDocs;
      current();
      const text = textOf(format, { report, paths, version: host.version, docsOf, hasBaseline });
      return { text, files: files.length, findings: findingsIn(report).length };
    },
  );
}

async function wanted(
  { workspace }: ServerContext,
  index: WorkspaceIndex,
  uri: string | undefined,
): Promise<readonly Analysis[]> {
  if (uri !== undefined) {
    await workspace.ready(uri);
    const analysis = workspace.analysis(uri);
    return analysis ? workspace.environmentOf(analysis) : [];
  }
  await Promise.all(workspace.ours().map((each) => workspace.ready(each)));
  await index.done();
  return workspace
    .environments()
    .flat()
    .toSorted((a, b) => (a.file.uri < b.file.uri ? -1 : 1));
}

function problemsOf(analyses: readonly Analysis[]): readonly string[] {
  const rules = analyses.flatMap((analysis) => analysis.failures().map(({ rule }) => rule));
  return [...new Set(rules)].map((rule) => `The rule '${rule}' failed.`);
}

interface Source {
  readonly report: Report;
  readonly paths: Paths;
  readonly version: string;
  docsOf(rule: Rule<never>): ReportedDocs | undefined;
  readonly hasBaseline: boolean;
}

function textOf(format: ExportFindingsParams['format'], source: Source): string {
  if (format === 'json') return jsonReport(source);
  return format === 'markdown' ? markdownReport(source) : sarifReport(source);
}

const noDocs = (): undefined => undefined;

/** In bytes; no page is as long. */
const LONGEST_PAGE = 1024 * 1024;

/** From the pages of the rules that speak. */
async function docsFor(
  report: Report,
  { options: { rulePages }, host }: ServerContext,
  access: FileAccess,
): Promise<Source['docsOf']> {
  const silenced = report.files.flatMap((file) => file.silenced.map(({ finding }) => finding));
  const rules = new Set([...findingsIn(report), ...silenced].map(({ rule }) => rule));
  const pages = new Map<string, ReportedDocs | undefined>();
  for (const rule of rules) {
    const uri = rulePages === undefined ? host.ruleUri?.(rule) : `${rulePages}${rule}.md`;
    const text = uri === undefined ? undefined : (await access.read(uri, LONGEST_PAGE)).text;
    pages.set(rule, text === undefined ? undefined : docsOfPage(text));
  }
  return ({ id }) => pages.get(id);
}

/** Of what lies in a folder, however its URI is written; around an unsaved document there is none. */
function pathsFrom(folder: string): Paths {
  const root = fileKey(folder);
  return {
    root: folder === '' ? 'file:///' : folder,
    relative(uri) {
      const key = fileKey(uri);
      return root !== '' && key.startsWith(root) ? key.slice(root.length) : undefined;
    },
    uri: (uri) => uri,
  };
}

/** The path of a file on disk, as its system writes it; the whole URI of another one. */
function pathOf(uri: string): string {
  if (!uri.startsWith('file:///')) return uri;
  const plain = fileKey(uri).replace('file://', '');
  return /^\/[a-z]:/.test(plain) ? plain.slice(1).replaceAll('/', '\\') : plain;
}

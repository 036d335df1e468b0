/** The requests that compare the cloud of a document with what it was: in a folder, in files that the client has, or saved. */
import {
  type Analysis,
  analyseTogether,
  type ComparedFolder,
  type ComparedFolders,
  compareFolders,
  compareWithSaved,
  comparisonText,
  type Input,
  LARGE_FACTOR,
} from '../core/index.js';
import type { FileAccess } from '../disk/file-access.js';
import { readFolder } from '../disk/read-folder.js';
import {
  type CompareParams,
  type CompareResult,
  compareRequest,
  type EnvironmentFilesParams,
  type EnvironmentFilesResult,
  environmentFilesRequest,
} from './command-protocol.js';
import type { ServerContext } from './context.js';
import type { Requests } from './requests.js';

export function answerComparisons({ workspace }: ServerContext, requests: Requests, files: FileAccess): void {
  requests.answer<EnvironmentFilesParams, EnvironmentFilesResult | null>(
    environmentFilesRequest,
    async ({ uri }, current) => {
      await workspace.ready(uri);
      current();
      const environment = workspace.analysis(uri)?.environment;
      return environment
        ? { root: environment.root, files: environment.files.map((file) => file.uri) }
        : null;
    },
  );
  requests.answer<CompareParams, CompareResult | null>(compareRequest, async ({ uri, base }, current) => {
    await workspace.ready(uri);
    current();
    const inputs = await inputsOf(base, files, workspace.settingsOf(uri).maxLength);
    current();
    const analysis = workspace.analysis(uri);
    if (!analysis) return null;
    const { root } = analysis.environment;
    if (!inputs) {
      const comparison = compareWithSaved(analysis);
      return comparison
        ? resultOf({ comparisons: [comparison], alone: [] }, root, root)
        : said(NOTHING_SAVED, root);
    }
    const { maxLength, options } = workspace.settingsOf(uri);
    const { environments } = analyseTogether(inputs, { maxLength, options });
    const before = base.kind === 'folder' ? slashed(base.uri) : root;
    const compared = compareFolders(
      folder(
        before,
        environments.filter(([first]) => first?.dialect === analysis.dialect),
      ),
      folder(root, [workspace.environmentOf(analysis)]),
    );
    return resultOf(compared, before, root);
  });
}

const NOTHING_SAVED = 'No saved state was found in the folder `persistent_state` next to the input model.';

function said(sentence: string, root: string): CompareResult {
  return { root, text: `${sentence}\n`, count: 0, links: [] };
}

/** So much is read of a folder that somebody chose: it may be any. */
const LIMITS = { files: 5000, folders: 2000 };

/** Undefined for the saved state, which is known. */
async function inputsOf(
  base: CompareParams['base'],
  files: FileAccess,
  limit: number,
): Promise<readonly Input[] | undefined> {
  if (base.kind === 'saved') return undefined;
  return base.kind === 'files'
    ? base.files
    : readFolder(files, slashed(base.uri), LIMITS, limit * LARGE_FACTOR);
}

function slashed(uri: string): string {
  return uri.replace(/\/?$/, '/');
}

function folder(root: string, environments: readonly (readonly Analysis[])[]): ComparedFolder {
  return { root, analyses: { environments }, isAsked: () => true };
}

function resultOf(compared: ComparedFolders, before: string, after: string): CompareResult {
  const { text, links } = comparisonText(compared, {
    format: 'markdown',
    nameOf: (uri, side) => nameBelow(uri, side === 'before' ? before : after),
  });
  const { comparisons, alone } = compared;
  return {
    ...{ text, root: after },
    count: comparisons.reduce((sum, { differences }) => sum + differences.length, alone.length),
    links: links.map(({ line, start, end, place }) => ({
      ...{ line, start, end, side: place.side, uri: place.uri, position: place.start },
    })),
  };
}

/** The path below a folder; of a file outside of it, such as saved state, its own name and that of its folder. */
function nameBelow(uri: string, root: string): string {
  const path = uri.startsWith(root) ? uri.slice(root.length) : uri.split('/').slice(-2).join('/');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

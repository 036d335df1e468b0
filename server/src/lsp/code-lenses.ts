/**
 * Code lenses over the protocol: places at once, words for those that are shown. They lead somewhere in clients that have
 * the commands for it, and are words without a command in others.
 */
import type { CodeLens, CodeLensParams, Command, Location } from 'vscode-languageserver';
import { type Analysis, codeLenses, type LensWords, resolveLens } from '../core/index.js';
import type { ServerContext } from './context.js';
import { linesOf, toRange } from './convert.js';
import { predictedUri } from './predicted-uri.js';
import type { Refresher } from './refresher.js';
import type { Requests } from './requests.js';

/** What the client gives back to have a lens resolved. */
interface LensData {
  readonly uri: string;
  readonly about: readonly string[];
}

/** The lenses of a document whose words were answered. */
interface Resolved {
  readonly revision: number | undefined;
  readonly titles: Map<string, { readonly about: readonly string[]; readonly title: string | undefined }>;
}

export function answerCodeLenses(context: ServerContext, requests: Requests, refresher: Refresher): void {
  const { client, workspace, settings } = context;
  if (!client.codeLenses) return;
  const resolved = new Map<string, Resolved>();

  const isOld = (uri: string, { revision, titles }: Resolved): boolean => {
    const analysis = workspace.analysis(uri);
    // For a document that was edited the client asks by itself.
    if (!analysis || workspace.revision(uri) !== revision) return false;
    return [...titles.values()].some(({ about, title }) => resolveLens(analysis, about)?.title !== title);
  };
  if (client.refreshesCodeLenses)
    refresher.afterEdits(() => {
      if (![...resolved].some(([uri, each]) => isOld(uri, each))) return;
      // What is still shown is asked for again.
      resolved.clear();
      refresher.codeLenses();
    });

  requests.answer<CodeLensParams, CodeLens[] | null>(
    'textDocument/codeLens',
    async ({ textDocument: { uri } }, current) => {
      await workspace.ready(uri);
      current();
      const analysis = workspace.analysis(uri);
      resolved.delete(uri);
      if (!analysis || !settings.get(uri).codeLens) return null;
      return codeLenses(analysis).map(({ offset, about }) => ({
        range: toRange(analysis.file.lines, { start: offset, end: offset }),
        data: { uri, about } satisfies LensData,
      }));
    },
  );

  requests.answer<CodeLens, CodeLens>('codeLens/resolve', async (lens, current) => {
    const data = dataOf(lens);
    if (!data) return lens;
    const { uri, about } = data;
    await workspace.ready(uri);
    current();
    const analysis = workspace.analysis(uri);
    const words = analysis && resolveLens(analysis, about);
    const revision = workspace.revision(uri);
    const before = resolved.get(uri);
    const own = before?.revision === revision && before ? before : { revision, titles: new Map() };
    own.titles.set(about.join('\n'), { about, title: words?.title });
    resolved.set(uri, own);
    return analysis && words ? { ...lens, command: commandOf(context, analysis, lens, words) } : lens;
  });
}

/** Whatever a client sends, only what has the right shape is taken. */
function dataOf({ data }: CodeLens): LensData | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { uri, about }: Partial<Record<keyof LensData, unknown>> = data;
  if (typeof uri !== 'string' || !Array.isArray(about)) return undefined;
  return about.every((each) => typeof each === 'string') ? { uri, about } : undefined;
}

function commandOf(
  { options: { lensCommands } }: ServerContext,
  analysis: Analysis,
  { range }: CodeLens,
  { title, places, predicted }: LensWords,
): Command {
  if (lensCommands && predicted) {
    const uri = predictedUri(analysis.environment.root, predicted.path);
    return { title, command: lensCommands.predicted, arguments: [uri, predicted.line] };
  }
  if (!lensCommands || !places || places.length === 0) return { title, command: '' };
  const locations = places.flatMap(({ uri, span }): Location[] => {
    const lines = linesOf(analysis, uri);
    return lines ? [{ uri, range: toRange(lines, span) }] : [];
  });
  const { uri } = analysis.file;
  return { title, command: lensCommands.references, arguments: [uri, range.start, locations] };
}

/**
 * Predicted files as documents that people read: with a head that says for which release they are and what cannot be told,
 * and with ways from a word to the model and back.
 */
import type { Analysis } from '../analysis/analysis.js';
import { isKey, nodeAt } from '../syntax/queries.js';
import type { Span } from '../text/span.js';
import { type Doubt, placed, predictedFiles } from './predicted-files.js';

/** More doubts nobody reads. */
const MOST_DOUBTS = 20;

/** Comment lines at the top of every document. */
export function headOf(analysis: Analysis): readonly string[] {
  const predicted = predictedFiles(analysis);
  if (!predicted) return [];
  const { release, doubts } = predicted;
  const first = `# Predicted output of the configuration processor, release ${release}. Read only; follows the model as you type.`;
  if (doubts.length === 0) return [first];
  const rest = doubts.length - MOST_DOUBTS;
  return [
    first,
    '# Uncertain, or an error in the processor:',
    ...doubts
      .slice(0, MOST_DOUBTS)
      .map((doubt) => `# - ${oneLine(doubt.message)}${whereOf(analysis, doubt)}`),
    ...(rest > 0 ? [`# - and ${rest} more`] : []),
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** ` (networks.yml:12)`. */
function whereOf(analysis: Analysis, { at }: Doubt): string {
  const lines = at && analysis.linesOf(at.uri);
  if (!at || !lines) return '';
  const name = decodeURIComponent(at.uri.slice(at.uri.lastIndexOf('/') + 1));
  return ` (${oneLine(name)}:${lines.positionAt(at.span.start).line + 1})`;
}

/** The document of a path; undefined where nothing is predicted, or there is no such file. */
export function predictedText(analysis: Analysis, path: string): string | undefined {
  const predicted = predictedFiles(analysis);
  const text = predicted?.files.find((file) => file.path === path)?.text;
  if (!predicted || text === undefined) return undefined;
  const body = predicted.doubts.length > 0 && path.endsWith('.yml') ? marked(text) : text;
  return `${headOf(analysis).join('\n')}\n${body}`;
}

/** Says beside each value that is unknown that it is: `addr: unknown` might be a name. */
function marked(text: string): string {
  const lines = text.split('\n');
  return lines.map((line) => (isUnknown(line) ? `${line}  # not certain` : line)).join('\n');
}

const UNKNOWN = 'unknown';

/** Whether the value of a line, or its key, is the word for what cannot be told. */
function isUnknown(line: string): boolean {
  const words = line.endsWith(':') ? line.slice(0, -1) : line;
  if (!words.endsWith(UNKNOWN)) return false;
  const before = words.slice(0, -UNKNOWN.length);
  return before.trim() === '' || before.endsWith(': ') || before.trim() === '-';
}

/** Where documents speak of the thing at a place of the model, the best one first. */
export function predictedPlaces(
  analysis: Analysis,
  offset: number,
): readonly { readonly path: string; readonly line: number }[] {
  const { file, assist } = analysis;
  const node = nodeAt(file.tree, offset);
  if (node?.type !== 'scalar') return [];
  const head = headOf(analysis).length;
  const places = assist.predictedPlaces(isKey(node) ? node.parent : node) ?? [];
  return places.map(({ path, line }) => ({ path, line: line + head }));
}

/** Where the model says what a word of a document comes from. */
export function behindPrediction(
  { assist }: Analysis,
  word: string,
): readonly { readonly uri: string; readonly span: Span }[] {
  return (assist.behindPrediction(word) ?? []).map(placed);
}

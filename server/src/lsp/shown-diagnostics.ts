/**
 * What the client shows of a file: its findings as diagnostics, without those that the editor makes itself, and its
 * environment for the status item.
 */
import type { Diagnostic } from 'vscode-languageserver';
import {
  type Analysis,
  type DialectOption,
  type Finding,
  isPredictable,
  optionWords,
} from '../core/index.js';
import type { ServerContext } from './context.js';
import { toDiagnostic } from './convert.js';
import type { EnvironmentChoice, EnvironmentParams, FindingCounts } from './protocol.js';

export function shownDiagnostics(
  context: ServerContext,
  analysis: Analysis,
  found: readonly Finding[],
): Diagnostic[] {
  const { client, link, elsewhere } = context;
  return elsewhere
    .withoutSaid(analysis, found)
    .map((finding) => toDiagnostic(analysis, finding, client, link));
}

/** `findings` are those of each file of the environment. */
export function environmentOf(
  uri: string,
  version: number,
  analysis: Analysis | undefined,
  findings: readonly (readonly Finding[])[],
): EnvironmentParams {
  const counts: { -readonly [Key in keyof FindingCounts]: number } = {
    error: 0,
    warning: 0,
    info: 0,
    hint: 0,
  };
  for (const ofFile of findings) for (const { severity } of ofFile) counts[severity]++;
  const filesWithFindings = findings.filter(({ length }) => length > 0).length;
  const said = { uri, version, findings: counts, filesWithFindings };
  if (!analysis) return said;
  const { root, title, titleReason, options, files } = analysis.environment;
  const environment = {
    dialect: analysis.dialect,
    title,
    ...(titleReason !== undefined && { titleReason }),
    ...(options.length > 0 && { choices: options.map(choiceOf) }),
    ...(isPredictable(analysis) && { isPredictable: true }),
    root,
    files: files.map((file) => file.uri),
  };
  return { ...said, environment };
}

function choiceOf(option: DialectOption): EnvironmentChoice {
  const label = (value: string) => option.labels?.[value] ?? value;
  return {
    setting: `helion.${option.id}`,
    title: option.title,
    values: optionWords(option).map((value, index) => ({
      value,
      label: index === 0 ? `Detect the ${option.title}` : label(value),
    })),
  };
}

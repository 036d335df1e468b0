/**
 * What the editor or another of its extensions does for every document of a common language, ours among them: that is
 * left to it, so that nothing is there twice. Clients say what it is at the start, and again whenever it changes.
 */
import type { Connection } from 'vscode-languageserver';
import { type Analysis, type Finding, saidByYamlReader } from '../core/index.js';
import { type InitializationOptions, type YamlElsewhere, yamlElsewhereNotification } from './protocol.js';
import type { Workspace } from './workspace.js';

export interface Elsewhere {
  /** Grows with every change. */
  readonly generation: number;
  /** The findings of a file without those that are made elsewhere. */
  withoutSaid(analysis: Analysis, findings: readonly Finding[]): readonly Finding[];
  /** Whether outline, folding and selection of a document are there already. */
  hasStructure(uri: string): boolean;
}

/** What an editor with support for JSON says of every JSON document, be it ours or not. */
const SAID_OF_JSON: ReadonlySet<string> = new Set([
  'common/json-syntax',
  'common/json-trailing-comma',
  'common/json-missing-comma',
  'common/json-unclosed',
  'common/json-comment',
  'common/json-single-quotes',
  'common/json-curly-quotes',
  'common/json-prose',
  'common/json-duplicate-key',
]);

export function createElsewhere(
  connection: Connection,
  { builtInJson, yamlElsewhere }: InitializationOptions,
  workspace: Workspace,
  onChange: () => void,
): Elsewhere {
  let yaml = yamlElsewhere ?? {};
  let generation = 0;
  connection.onNotification(yamlElsewhereNotification, (sent: unknown) => {
    const now = readYamlElsewhere(sent);
    if (now.problems === yaml.problems && now.structure === yaml.structure) return;
    yaml = now;
    generation++;
    onChange();
  });
  // Nobody else speaks of files that are not open: those have no language.
  const isJson = (uri: string): boolean => builtInJson === true && workspace.languageId(uri) === 'json';
  const isYaml = (uri: string): boolean => workspace.languageId(uri) === 'yaml';
  return {
    get generation() {
      return generation;
    },
    withoutSaid(analysis, findings) {
      const { uri } = analysis.file;
      if (isJson(uri)) return findings.filter((finding) => !isSaidOfJson(finding));
      if (!yaml.problems || !isYaml(uri)) return findings;
      const isSaid = saidByYamlReader(analysis, findings);
      return findings.filter((finding) => !isSaid(finding));
    },
    hasStructure: (uri) => isJson(uri) || (yaml.structure === true && isYaml(uri)),
  };
}

/** Of a byte order mark at the beginning it says nothing, but of control characters in texts. */
function isSaidOfJson({ rule, span }: Finding): boolean {
  return SAID_OF_JSON.has(rule) || (rule === 'common/json-bom-or-control-char' && span.start > 0);
}

/** Whatever a client sends, only what has the right shape is taken. */
export function readYamlElsewhere(sent: unknown): YamlElsewhere {
  if (typeof sent !== 'object' || sent === null) return {};
  const { problems, structure }: Partial<Record<keyof YamlElsewhere, unknown>> = sent;
  return { problems: problems === true, structure: structure === true };
}

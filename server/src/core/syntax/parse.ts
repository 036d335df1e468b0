/**
 * Text to tree, whatever the language and however bad the text: the only door to the parsers.
 */
import { parseCsv } from './csv-parser.js';
import { parseExports } from './exports-parser.js';
import { parseIni } from './ini-parser.js';
import { parseJson } from './json-parser.js';
import { brokenEncoding, MAX_LENGTH, notText, tooLarge } from './limits.js';
import type { SyntaxLanguage, SyntaxProblem, SyntaxTree } from './tree.js';
import { parseYaml, type YamlVersion } from './yaml-parser.js';

export interface ParseOptions {
  /** Which YAML the tools that read the file speak. */
  readonly yamlVersion: YamlVersion;
  /** Longer texts are not read, in UTF-16 units; 4 Mi by default. */
  readonly maxLength?: number;
}

const PARSERS: Readonly<Record<SyntaxLanguage, (text: string, version: YamlVersion) => SyntaxTree>> = {
  csv: parseCsv,
  exports: parseExports,
  ini: parseIni,
  json: parseJson,
  yaml: parseYaml,
};

export function parse(text: string, language: SyntaxLanguage, options: ParseOptions): SyntaxTree {
  const limit = options.maxLength ?? MAX_LENGTH;
  if (text.length > limit) return unread(language, tooLarge(text.length, limit));
  const binary = notText(text);
  if (binary) return unread(language, binary);
  const tree = PARSERS[language](text, options.yamlVersion);
  const encoding = brokenEncoding(text);
  return encoding ? { ...tree, problems: [encoding, ...tree.problems] } : tree;
}

function unread(language: SyntaxLanguage, problem: SyntaxProblem): SyntaxTree {
  return {
    language,
    root: undefined,
    problems: [problem],
    comments: [],
    broken: true,
    spanOf: (node) => ({ start: node.start, end: node.end }),
  };
}

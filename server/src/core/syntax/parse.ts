/**
 * Text to tree, whatever the language and however bad the text: the only door to the parsers.
 */
import { parseCsv } from './csv-parser.js';
import { parseExports } from './exports-parser.js';
import { parseIni } from './ini-parser.js';
import { parseJson } from './json-parser.js';
import { brokenEncoding, MAX_LENGTH, notText, tooLarge } from './limits.js';
import { parsePieces } from './pieces/parse-pieces.js';
import { PieceTree } from './pieces/piece-tree.js';
import { templateTree } from './template/template.js';
import type { SyntaxLanguage, SyntaxProblem, SyntaxTree } from './tree.js';
import { parseYaml, type YamlVersion } from './yaml-parser.js';

interface ParseOptions {
  /** Which YAML the tools that read the file speak. */
  readonly yamlVersion: YamlVersion;
  /** Longer texts are not read, in UTF-16 units; sixteen times as long ones in pieces. */
  readonly maxLength?: number;
  /** YAML 1.1 is read in pieces, so that an edit costs what it touches. */
  readonly pieces?: boolean;
  /** An older version of the same file, of which pieces are taken over. */
  readonly before?: SyntaxTree;
}

/** So many times larger files are read where they are read in pieces. */
export const LARGE_FACTOR = 16;

const PARSERS: Readonly<Record<SyntaxLanguage, (text: string, version: YamlVersion) => SyntaxTree>> = {
  csv: parseCsv,
  exports: parseExports,
  ini: parseIni,
  json: parseJson,
  yaml: parseYaml,
};

export function parse(text: string, language: SyntaxLanguage, options: ParseOptions): SyntaxTree {
  const inPieces = language === 'yaml' && options.pieces === true;
  const limit = (options.maxLength ?? MAX_LENGTH) * (inPieces ? LARGE_FACTOR : 1);
  if (text.length > limit) return unread(language, tooLarge(text.length, limit));
  const binary = notText(text);
  if (binary) return unread(language, binary);
  const encoding = brokenEncoding(text);
  const read = (readable: string) => PARSERS[language](readable, options.yamlVersion);
  const plain = inPieces ? parsePieces(text, options.before, encoding) : read(text);
  const tree = templateTree(text, plain, read) ?? plain;
  if (tree instanceof PieceTree) return tree;
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

/**
 * The `yaml` package's errors in our words. One mistake makes several errors there, so only the first of a place is kept.
 */
import type { YAMLParseError } from 'yaml';
import type { SyntaxProblem } from './tree.js';

/** More than these per file are cascades of the first ones. */
const MOST = 3;

const SENTENCES: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'An alias cannot have an anchor or a tag.',
  BAD_ALIAS: 'An alias needs a name after the asterisk.',
  BAD_DIRECTIVE:
    'This line begins with a percent sign, which YAML reads as a directive; put the value in quotes.',
  BAD_DQ_ESCAPE: 'This backslash sequence is not valid in YAML. Use single quotes or double the backslash.',
  BAD_INDENT: 'Indentation does not match any level above.',
  BAD_PROP_ORDER: 'An anchor or a tag belongs before the value, not before the dash or the key.',
  BAD_SCALAR_START: 'A plain value cannot begin with this character; put it in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'Unexpected second value; put it on its own line or quote the first.',
  BLOCK_IN_FLOW: 'Inside brackets or braces every value needs brackets, braces or one line.',
  KEY_OVER_1024_CHARS: 'This key is longer than 1,024 characters; is a colon missing?',
  MULTILINE_IMPLICIT_KEY: "Missing ':' after this key.",
  MULTIPLE_ANCHORS: 'A value can have one anchor only.',
  MULTIPLE_TAGS: 'A value can have one tag only.',
  NON_STRING_KEY: 'A key must be text.',
  TAB_AS_INDENT: 'YAML is indented with spaces, not with tabs.',
  UNEXPECTED_TOKEN: 'This does not belong here.',
};

/** `opening` finds where the unclosed quote, bracket or brace before an offset begins. */
export function yamlProblems(
  text: string,
  errors: readonly YAMLParseError[],
  opening: (before: number) => number | undefined,
): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  let lastLine = -1;
  const ordered = errors.toSorted((a, b) => a.pos[0] - b.pos[0]).slice(0, 50);
  for (const error of ordered) {
    if (problems.length === MOST) break;
    const line = lineOf(error.pos[0]);
    // An error on the same or the next line is nearly always the echo of the one before.
    if (lastLine >= 0 && line <= lastLine + 1) continue;
    lastLine = line;
    problems.push(problemOf(text, error, opening));
  }
  return problems;
}

function problemOf(
  text: string,
  error: YAMLParseError,
  opening: (before: number) => number | undefined,
): SyntaxProblem {
  // What is not closed is pointed at where it opens: its end is often the end of the file.
  const from = closingCharacter(error) ? opening(error.pos[0]) : undefined;
  const span = from === undefined ? spanOf(text, error.pos) : spanOf(text, [from, from + 1]);
  if (error.code === 'TAB_AS_INDENT' || (error.code !== 'MISSING_CHAR' && leadingTab(text, span.start))) {
    return { ...tabProblem(text, span.start) };
  }
  return { kind: 'yaml-syntax', span, message: sentence(error) };
}

function sentence(error: YAMLParseError): string {
  const closing = closingCharacter(error);
  if (closing === 'quote') return 'Missing closing quote of this value.';
  if (closing) return `Missing closing '${closing}'.`;
  if (error.message.includes('directives-end')) {
    return "A line that begins with '%' is a YAML directive. Put the value in quotes if it is not one.";
  }
  if (error.code === 'MISSING_CHAR') return missing(error.message);
  return SENTENCES[error.code] ?? 'This is not valid YAML.';
}

/** The bracket, brace or quote that an error says is not closed. */
function closingCharacter(error: { readonly message: string }): string | undefined {
  if (/closing .*quote/.test(error.message)) return 'quote';
  return /(?:end with a|expected .* to end with) ([\]}])/.exec(error.message)?.[1];
}

/** What is missing, told from the package's sentence. */
const MISSING: readonly (readonly [RegExp, string])[] = [
  [/followed by map values/, "Missing ':' after this key."],
  [/without - indicator/, "Missing '-' before this list item."],
  [/Missing , or :/, "Missing ',' or ':' before this."],
  [/Missing ,/, "Missing ',' between two items."],
  [/Missing space after :/, "Missing space after ':'."],
  [/Comments must be separated/, "Missing space before '#'."],
  [/separated from the next token/, 'Missing space after the anchor or tag.'],
];

function missing(message: string): string {
  return MISSING.find(([pattern]) => pattern.test(message))?.[1] ?? 'This is not valid YAML.';
}

function leadingTab(text: string, at: number): boolean {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  return /^ *\t/.test(text.slice(lineStart, lineStart + 200));
}

function tabProblem(text: string, at: number): SyntaxProblem {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const white = /^[ \t]*/.exec(text.slice(lineStart, lineStart + 1000))?.[0] ?? '';
  const span = { start: lineStart, end: lineStart + Math.max(1, white.length) };
  const message = SENTENCES['TAB_AS_INDENT'] ?? '';
  if (!white.includes('\t')) return { kind: 'yaml-tab', span: { start: at, end: at + 1 }, message };
  const newText = white.replaceAll('\t', '  ');
  const repair = { title: 'Replace the tabs with spaces', edits: [{ span, newText }] };
  return { kind: 'yaml-tab', span, message, repair };
}

/** The word that begins at or after the error on its line: a squiggle under a blank, or under nothing, is not seen. */
function spanOf(text: string, [from, to]: readonly [number, number]): { start: number; end: number } {
  const at = Math.min(from, text.length);
  const blanks = /^[ \t]*(?=[^\s])/.exec(text.slice(at, at + 200))?.[0].length ?? 0;
  const start = at + blanks;
  const word = /^[^\s]*/.exec(text.slice(start, start + 200))?.[0].length ?? 0;
  const lineEnd = text.slice(start, to + 1).search(/[\r\n]/);
  const given = Math.min(lineEnd > 0 ? start + lineEnd : to, start + 200);
  const end = blanks > 0 ? start + word : Math.max(start + 1, given);
  return { start, end: Math.min(end, Math.max(text.length, start)) };
}

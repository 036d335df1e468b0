/**
 * What strict JSON forbids, found in the tokens and in the parser's errors, each with its repair where that is certain.
 * One mistake makes several errors in a parser, so only the first of a line is kept.
 */
import { createScanner } from 'jsonc-parser';
import { ErrorCode, Token } from './json-tokens.js';
import type { SyntaxProblem, SyntaxProblemKind } from './tree.js';

interface ParserError {
  readonly error: number;
  readonly offset: number;
  readonly length: number;
}

/** More than these per file are cascades of the first ones. */
const MOST = 3;

/** `opened` says that a bracket which the text lacks at its beginning was put there for the parser. */
export function jsonProblems(text: string, errors: readonly ParserError[], opened: boolean): SyntaxProblem[] {
  const problems = [...byteOrderMark(text), ...lexical(text)];
  let kept = 0;
  let last = -1;
  for (const error of errors) {
    if (kept === MOST) break;
    const problem = problemOf(text, error, opened);
    // After the first error of a line, and of the two after it, the parser only echoes it.
    const echo = last >= 0 && text.slice(last, problem.span.start).split('\n').length <= 2;
    if (echo || problems.some((other) => touches(other, problem))) continue;
    problems.push(problem);
    last = problem.span.start;
    kept++;
  }
  return problems.sort((a, b) => a.span.start - b.span.start);
}

function touches(a: SyntaxProblem, b: SyntaxProblem): boolean {
  return a.span.start <= b.span.end && b.span.start <= a.span.end;
}

function byteOrderMark(text: string): SyntaxProblem[] {
  if (!text.startsWith('\uFEFF')) return [];
  const span = { start: 0, end: 1 };
  return [
    {
      kind: 'json-bom-or-control-char',
      span,
      message: 'The file begins with a byte order mark, which strict JSON readers reject.',
      repair: { title: 'Remove the byte order mark', edits: [{ span, newText: '' }] },
    },
  ];
}

/** Comments and trailing commas: the parser reads over them, so the tokens tell. */
function lexical(text: string): SyntaxProblem[] {
  const scanner = createScanner(text);
  const problems: SyntaxProblem[] = [];
  let comma: number | undefined;
  for (let kind: number = scanner.scan(); kind !== Token.end; kind = scanner.scan()) {
    const start = scanner.getTokenOffset();
    const end = start + scanner.getTokenLength();
    if (kind === Token.lineComment || kind === Token.blockComment) {
      problems.push(commentProblem(start, end));
    } else if (kind === Token.comma) {
      comma = start;
    } else if (kind === Token.closeBrace || kind === Token.closeBracket) {
      if (comma !== undefined) problems.push(trailingComma(comma, text.slice(start, end)));
      comma = undefined;
    } else if (kind !== Token.blank && kind !== Token.lineBreak) {
      comma = undefined;
    }
  }
  return problems.slice(0, 100);
}

function commentProblem(start: number, end: number): SyntaxProblem {
  const span = { start, end };
  return {
    kind: 'json-comment',
    span,
    message: 'JSON has no comments; strict readers stop here.',
    repair: { title: 'Delete the comment', edits: [{ span, newText: '' }] },
  };
}

function trailingComma(at: number, closing: string): SyntaxProblem {
  const span = { start: at, end: at + 1 };
  return {
    kind: 'json-trailing-comma',
    span,
    message: `JSON allows no ',' before '${closing}'.`,
    repair: { title: "Delete the ','", edits: [{ span, newText: '' }] },
  };
}

/** What stands where a comma or a closing bracket should. */
function instead(text: string, span: SyntaxProblem['span'], first: string): SyntaxProblem {
  if (first === ':') {
    const message = "This ':' stands behind a value; the value of the key before it is missing.";
    return { kind: 'json-syntax', span, message };
  }
  if (first === '}' || first === ']') {
    const message = `A closing '${first === '}' ? ']' : '}'}' is missing before this '${first}'.`;
    return { kind: 'json-unclosed', span, message };
  }
  const at = endOfPrevious(text, span.start);
  const repair = { title: "Insert ','", edits: [{ span: { start: at, end: at }, newText: ',' }] };
  return { kind: 'json-missing-comma', span, message: "A ',' is missing before this.", repair };
}

function problemOf(text: string, error: ParserError, opened: boolean): SyntaxProblem {
  const start = Math.min(error.offset, text.length);
  const lineEnd = text.slice(start, start + 400).search(/[\r\n]/);
  const end = Math.min(
    start + Math.max(1, error.length),
    lineEnd > 0 ? start + lineEnd : start + 200,
    text.length,
  );
  const span = { start, end: Math.max(end, start) };
  const first = text.charAt(start);
  if ('“”‘’'.includes(first) && first !== '') return quotes(text, start, 'json-curly-quotes', 'Typographic');
  if (first === "'") return quotes(text, start, 'json-single-quotes', 'Single');
  if (first === '#') return hashComment(text, start);
  const atEnd = text.slice(start).trim() === '' ? missingAtEnd(text, opened) : undefined;
  if (atEnd) return atEnd;
  switch (error.error) {
    case ErrorCode.CommaExpected:
      return instead(text, span, first);
    case ErrorCode.CloseBraceExpected:
      return unclosed(text, start, '}');
    case ErrorCode.CloseBracketExpected:
      return unclosed(text, start, ']');
    default:
      return {
        kind: kindOf(error.error),
        span,
        message: sentence(error.error, text.slice(span.start, span.end)),
      };
  }
}

/** Something is missing between here and where the bracket should have been closed: where to close it is not certain. */
function unclosed(text: string, start: number, closing: string): SyntaxProblem {
  const at = endOfPrevious(text, start);
  const span = { start: Math.max(0, at - 1), end: at };
  return { kind: 'json-unclosed', span, message: `A closing '${closing}' is missing after this.` };
}

/** What is still open at the end of the text; undefined when nothing is, or when brackets were mixed up before. */
function missingAtEnd(text: string, opened: boolean): SyntaxProblem | undefined {
  const closing = stillOpen(text, opened);
  if (closing === undefined || closing.length === 0) return undefined;
  const at = endOfPrevious(text, text.length);
  // Behind a colon a value is missing first of all.
  if (text.charAt(at - 1) === ':') return undefined;
  const comma = text.charAt(at - 1) === ',' ? 1 : 0;
  const message =
    closing.length === 1
      ? `A closing '${closing[0]}' is missing after this.`
      : `Closing brackets are missing after this: '${closing.join('')}'.`;
  return {
    kind: 'json-unclosed',
    span: { start: Math.max(0, at - 1), end: at },
    message,
    repair: {
      title: `Append '${closing.join('')}'`,
      edits: [{ span: { start: at - comma, end: at }, newText: closing.map((each) => `\n${each}`).join('') }],
    },
  };
}

/** The brackets that close what is open, the innermost first. */
function stillOpen(text: string, opened: boolean): string[] | undefined {
  const scanner = createScanner(text, true);
  const open: string[] = opened ? ['}'] : [];
  for (let kind: number = scanner.scan(); kind !== Token.end; kind = scanner.scan()) {
    if (kind === Token.openBrace) open.push('}');
    else if (kind === Token.openBracket) open.push(']');
    else if (kind === Token.closeBrace && open.pop() !== '}') return undefined;
    else if (kind === Token.closeBracket && open.pop() !== ']') return undefined;
  }
  return open.reverse();
}

function quotes(text: string, start: number, kind: SyntaxProblemKind, what: string): SyntaxProblem {
  const closing = kind === 'json-single-quotes' ? /^'([^'"\r\n]*)'/ : /^[“”‘’]([^“”‘’"\r\n]*)[“”‘’]/;
  const match = closing.exec(text.slice(start, start + 1000));
  const span = { start, end: start + (match?.[0].length ?? 1) };
  const message = `${what} quotes are no JSON; use straight double quotes.`;
  if (!match) return { kind, span, message };
  const repair = { title: 'Use straight double quotes', edits: [{ span, newText: `"${match[1]}"` }] };
  return { kind, span, message, repair };
}

function hashComment(text: string, start: number): SyntaxProblem {
  const line = /^[^\r\n]*/.exec(text.slice(start, start + 2000))?.[0] ?? '';
  return commentProblem(start, start + line.length);
}

function endOfPrevious(text: string, at: number): number {
  return text.slice(0, at).trimEnd().length;
}

function kindOf(code: number): SyntaxProblemKind {
  if (code === ErrorCode.InvalidCharacter) return 'json-bom-or-control-char';
  return 'json-syntax';
}

function sentence(code: number, found: string): string {
  switch (code) {
    case ErrorCode.PropertyNameExpected:
      return "A key in double quotes is expected here, or a '}'.";
    case ErrorCode.ValueExpected:
      return 'A value is missing here.';
    case ErrorCode.ColonExpected:
      return "A ':' is missing after the key.";
    case ErrorCode.EndOfFileExpected:
      return 'The document ends before this; what follows is no JSON.';
    case ErrorCode.UnexpectedEndOfString:
      return 'The closing quote of this text is missing.';
    case ErrorCode.UnexpectedEndOfComment:
      return 'This comment has no end, and JSON has no comments.';
    case ErrorCode.UnexpectedEndOfNumber:
    case ErrorCode.InvalidNumberFormat:
      return `'${found}' is no number that JSON knows.`;
    case ErrorCode.InvalidUnicode:
    case ErrorCode.InvalidEscapeCharacter:
      return 'This backslash sequence is none that JSON knows.';
    case ErrorCode.InvalidCharacter:
      return 'A tab or control character stands inside the text; write it as an escape such as \\t.';
    default:
      return `'${found.split(/[\s,:{}[\]]/)[0] ?? found}' is no JSON value; text needs double quotes.`;
  }
}

/** Comments in JSON: those on lines that follow each other are one. */
import type { Span } from '../text/span.js';
import type { JsonProblems } from './json-problems.js';
import { replacement } from './repairs.js';
import type { Repair, SyntaxProblem } from './tree.js';

/** What was a member, or a part of one. */
const COMMENTED_OUT = /^(?:#|\/\/|\/\*)(?:\s*["'{}[\],:]|\d|true|false|null)/;

const MESSAGE = 'JSON does not allow comments. Strict readers stop here.';

export function addCommentProblems(text: string, comments: readonly Span[], problems: JsonProblems): void {
  for (const group of grouped(text, comments)) {
    const [span] = group;
    const comment = text.slice(span.start, span.end);
    if (comment.startsWith('/*') && !(comment.length > 3 && comment.endsWith('*/')))
      problems.doubt({
        kind: 'json-syntax',
        span: { start: span.start, end: span.start + 2 },
        message: 'JSON does not allow comments, and this one is not closed.',
      });
    else addGroup(text, group, problems);
  }
}

type Group = readonly [Span, ...Span[]];

/** Comments to the end of their line, with nothing before them, on one line after the other. */
function grouped(text: string, comments: readonly Span[]): readonly Group[] {
  const groups: [Span, ...Span[]][] = [];
  for (const span of comments) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isNext =
      last !== undefined &&
      isAlone(text, last) &&
      isAlone(text, span) &&
      /^\r?\n[ \t]*$/.test(text.slice(last.end, span.start));
    if (group && isNext) group.push(span);
    else groups.push([span]);
  }
  return groups;
}

function isAlone(text: string, { start }: Span): boolean {
  if (text.startsWith('/*', start)) return false;
  let at = start;
  while (at > 0 && /[ \t]/.test(text.charAt(at - 1))) at--;
  return at === 0 || text[at - 1] === '\n';
}

function addGroup(text: string, group: Group, problems: JsonProblems): void {
  const [first] = group;
  const texts = group.map(({ start, end }) => text.slice(start, end));
  const isCode = texts.some((comment) => COMMENTED_OUT.test(comment));
  // Whether it is wanted, only the author knows, and what a person wrote is not taken away unasked.
  const kept = isCode ? uncommented(group, texts) : undefined;
  const problem: SyntaxProblem = {
    kind: 'json-comment',
    span: first,
    message: MESSAGE,
    choices: [deletion(text, group), ...(kept ? [kept] : [])],
  };
  if (isCode) problems.doubt(problem);
  else problems.aside(problem);
}

function deletion(text: string, group: Group): Repair {
  const [first] = group;
  if (group.length === 1) return replacement('Delete the comment', first.start, first.end, '');
  const edits = group.map(({ start, end }) => {
    const line = text.lastIndexOf('\n', start - 1) + 1;
    const next = text.indexOf('\n', end);
    return { span: { start: line, end: next < 0 ? text.length : next + 1 }, newText: '' };
  });
  return { title: `Delete the comment on ${group.length} lines`, edits };
}

function uncommented(group: Group, texts: readonly string[]): Repair | undefined {
  const marks = texts.map((comment) => /^(?:#+|\/\/)[ \t]?/.exec(comment)?.[0]);
  const [sign = ''] = marks.map((mark) => mark?.trim());
  if (sign === '' || !marks.every((mark) => mark?.trim() === sign)) return undefined;
  const edits = group.map(({ start }, index) => {
    const length = group.length === 1 ? lengthOf(texts[0] ?? '') : (marks[index]?.length ?? 0);
    return { span: { start, end: start + length }, newText: '' };
  });
  return { title: `Remove the '${sign}'${group.length === 1 ? '' : ` of ${group.length} lines`}`, edits };
}

/** Of the sign and all blanks behind it. */
function lengthOf(comment: string): number {
  return /^(?:#+|\/\/)[ \t]*/.exec(comment)?.[0].length ?? 0;
}

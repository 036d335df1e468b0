/**
 * Habits that make a text hard to read at the first time, each a pattern with what to write instead, and the texts in
 * which they are looked for: messages, pages of rules, hovers, schemas, package.json with its texts, documents, and the
 * comments of what files export. `npm run prose` lists what is found.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

interface Habit {
  readonly pattern: RegExp;
  readonly instead: string;
  /** Where it counts: in what users read, or in comments as well. */
  readonly comments?: true;
}

const comments = true;

export const habits: readonly Habit[] = [
  { pattern: /\b(?:stands?|stood)\b(?!-)/i, instead: 'is, appears, is written', comments },
  {
    pattern: /\bthere (?:is|are|was|were) (?:no|none|nothing)\b/i,
    instead: "Unknown ..., Missing ..., '...' has no ...",
  },
  {
    pattern:
      /(?<!there )\b(?:is|are|was|were|be) no (?!longer\b|more than\b|less than\b|(?:small|larg|great|low|high|long|old|new)er\b)/i,
    instead: 'is not a, is not a valid',
    comments,
  },
  {
    pattern: /\b(?:is|are) none\b|\bwhich none\b|\bnames? (?:no|none|nothing)\b/i,
    instead: 'is not one of, is missing',
  },
  { pattern: /\bof (?:its|their|his|her|our|your|one's) own\b/i, instead: 'its own, separate', comments },
  {
    pattern: /\b(?:already|too|as well)(?=[.;:?!)]|$)/i,
    instead: 'Duplicate ..., also or already before the verb',
  },
  { pattern: /, so that\b/i, instead: 'so' },
  {
    pattern: /\b(?:nobody|somebody|anybody|everybody|whoever|those who)\b/i,
    instead: 'name who acts',
    comments,
  },
  {
    pattern: /\b(?:is|are|be) (?:taken for|counted to)\b|\btakes? (?:it|them|this|these) for\b/i,
    instead: 'is read as',
  },
  { pattern: /\btakes? the place of\b|\bin the place of\b/i, instead: 'replaces, overrides, instead of' },
  {
    pattern: /\bcomes? to (?:'|`|\d)|\bhands? on\b|\blets? [^.]{0,40}\bin\b(?=[.,;]|$)/i,
    instead: 'is, passes through, allows',
  },
  { pattern: /\bha(?:s|ve) no place\b/i, instead: 'cannot be used' },
  {
    pattern:
      /\bbehind\b(?! (?:(?:a|the|an|its|public|internal) )*(?:load balancer|proxy|HAProxy|firewall|router|switch|gateway)\b)/i,
    instead: 'after',
  },
  { pattern: /\bbeside\b/i, instead: 'next to, together with' },
  { pattern: /\bsilenc(?:e|es|ed|ing)\b/i, instead: 'disable' },
  { pattern: /\bno more(?=[.,;:?!)]|$)/i, instead: 'no longer' },
  { pattern: /\ba second time\b/i, instead: 'Duplicate ..., twice' },
  { pattern: /\b(?:lies|lie|lay)\b(?! (?:flat|idle))/i, instead: 'is in, is outside' },
  { pattern: /\b(?:demands|demanded)\b/i, instead: 'requires' },
  { pattern: /\b(?:a|the|no|its|as) blanks?\b(?! lines?\b)|\bblanks\b/i, instead: 'space' },
  { pattern: /\b(?:which|that|it|they) (?:is|are) to [a-z]+\b/i, instead: 'must, should' },
  {
    pattern: /\b(?:is|are|was) (?:that|this) meant\b|\bby that\?|\bthat by\b/i,
    instead: 'Did you mean ...?',
  },
  { pattern: /\bwants?\b(?! to )|\bdo(?:es)? not know\b|\bspeaks? for\b/i, instead: 'needs, supports' },
  { pattern: /^Let (?!'s)|\bLet the\b/, instead: 'Change ... to' },
  { pattern: /\bso many\b|\bas it were\b|\bto the one\b.*\bto the other\b/i, instead: 'the number' },
  {
    pattern: /\bis (?:better )?written (?:with|as|by) which\b|\bit is told\b|\bthat is told\b/i,
    instead: 'name the thing',
  },
  { pattern: /\bleave (?:it|them|the [a-z]+|this) out\b|\bleaves? out\b/i, instead: 'remove, omit' },
  { pattern: /\bwill do\b|\bmay do\b/i, instead: 'is enough' },
  { pattern: /\bholds?\b(?! (?:the root|for|on|true)\b)/i, instead: 'contains, has, stores' },
  {
    pattern: /\b(?:giv(?:es?|en|ing)|hand(?:s|ed|ing)?) (?:\w+ )?(?:out|over)\b|\bhands? (?:it|them) to\b/i,
    instead: 'assigns, passes',
  },
  { pattern: /\b(?:is|are) called\b|\bcall it\b/i, instead: 'is named, must be named' },
  { pattern: /\bin place of\b|\bin (?:its|their) place\b/i, instead: 'instead of' },
  { pattern: /\b(?:ends?|starts?|begins?) before it (?:begins|starts|ends)\b/i, instead: 'is reversed' },
  { pattern: /\btakes? (?:every|each|the|this) \w+ for\b/i, instead: 'reads ... as' },
  { pattern: /\bpass(?:es|ed)? over\b|\bwithout a word\b/i, instead: 'ignores, silently' },
  { pattern: /\bonly a person\b|\bis known (?:only )?to the (?:person|people)\b/i, instead: 'only you know' },
  { pattern: /\bcuts?\b[^.]{0,20}\boff\b/i, instead: 'disrupts, disconnects' },
  { pattern: /\bit is open (?:which|what|whether)\b/i, instead: 'it is unclear' },
  { pattern: /\b(?:kept|stay|keeps?) apart\b|\btold apart\b/i, instead: 'separated' },
  { pattern: /\bha(?:s|ve) one (?:name|id|VLAN|MAC)\b/i, instead: 'has the same' },
  { pattern: /\bclear[- ]text\b/i, instead: 'plain text' },
  { pattern: /\b(?:can be|is|are) made\b(?! (?:of|for|from)\b)|\bmakes no\b/i, instead: 'is created' },
  { pattern: /\brefuses\b/i, instead: 'rejects' },
  { pattern: /\bcannot be told\b|\bis what it is told\b/i, instead: 'cannot be determined' },
  {
    pattern:
      /(?<![\w.,:/-])1 (?:servers|addresses|nodes|machines|lines|files|findings|fields|networks|rules|VLANs)\b/,
    instead: 'the singular',
  },
  { pattern: /(?<![-\w])(?!that\b|had\b)([a-z]{2,}) \1\b/, instead: 'the word once' },
];

/** One text with what it is a part of. */
export interface Text {
  readonly area: string;
  readonly where: string;
  readonly kind: 'text' | 'comment';
  readonly text: string;
}

interface Slip {
  readonly area: string;
  readonly where: string;
  readonly found: string;
  readonly instead: string;
  readonly text: string;
}

/** What is wrong with these texts; each habit counts once in a text. */
export function slipsIn(texts: Iterable<Text>): Slip[] {
  return [...texts].flatMap(({ area, where, kind, text }) =>
    habits.flatMap((habit) => {
      if (kind === 'comment' && !habit.comments) return [];
      const [found] = habit.pattern.exec(text) ?? [];
      return found === undefined ? [] : [{ area, where, found, instead: habit.instead, text }];
    }),
  );
}

/** How many of them each area has. */
export function countByArea(slips: readonly Slip[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { area } of slips) counts[area] = (counts[area] ?? 0) + 1;
  return counts;
}

/** All that users read of the project, and the comments of what its files export. */
export function* projectTexts(top: string): Generator<Text> {
  for (const file of filesBelow(top, 'server/src', 'client/src')) yield* textsOfSource(top, file);
  for (const file of filesBelow(top, 'schemas').concat('package.json', 'package.nls.json'))
    yield* textsOfJson(file, JSON.parse(readFileSync(path.join(top, file), 'utf8')), '');
  for (const file of DOCUMENTS.flatMap((name) => markdownAt(top, name)))
    yield* linesOf(file, readFileSync(path.join(top, file), 'utf8'));
  for (const file of filesBelow(top, 'test/core/rules/messages'))
    yield* messagesOf(file, readFileSync(path.join(top, file), 'utf8'));
}

function filesBelow(top: string, ...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(top, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
      .filter((name) => /\.(?:ts|json|txt)$/.test(name) && !name.includes('/generated/')),
  );
}

/** Files and folders of documents; those for developers are held to less. */
const DOCUMENTS = [
  ...['README.md', 'CHANGELOG.md', 'SECURITY.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'],
  ...['examples/README.md', 'docs/user', 'docs/dev'],
];
const FOR_DEVELOPERS = /^(?:CONTRIBUTING|ARCHITECTURE|docs\/dev\/)/;

function markdownAt(top: string, name: string): string[] {
  if (name.endsWith('.md')) return [name];
  return readdirSync(path.join(top, name))
    .filter((each) => each.endsWith('.md'))
    .map((each) => path.posix.join(name, each));
}

/** Lines outside of blocks of code. */
function* linesOf(file: string, markdown: string): Generator<Text> {
  const isForDevelopers = FOR_DEVELOPERS.test(file);
  const shown = markdown.replace(/^( *)```[\s\S]*?^\1```/gm, (code) => code.replace(/[^\n]/g, ''));
  for (const [index, text] of shown.split('\n').entries())
    yield {
      area: isForDevelopers ? 'documents for developers' : 'documents',
      where: `${file}:${index + 1}`,
      kind: isForDevelopers ? 'comment' : 'text',
      text,
    };
}

const AREAS: readonly (readonly [RegExp, string])[] = [
  [/dialects\/plan\/|schemas\/plan\.|messages\/plan\./, 'plan'],
  [/dialects\/installer\/|messages\/(?:installer|baremetal)\./, 'installer'],
  [/dialects\/carrier-grade\/|schemas\/cg-|messages\/carrier-grade\./, 'carrier-grade'],
  [/dialects\/input-model\/|schemas\/(?:input-model|saved-)|messages\/input-model\./, 'input-model'],
  [/schemas\//, 'installer'],
  [/core\/rules\/|messages\/common\.|core\/syntax\/|core\/schema\/|core\/model\/|core\/analysis\//, 'rules'],
  [/core\/features\/|core\/text\/|core\/net\/|core\/architecture\/|core\/dialects\//, 'features'],
];

function areaOf(file: string): string {
  return AREAS.find(([pattern]) => pattern.test(file))?.[1] ?? 'shell';
}

function* textsOfSource(top: string, file: string): Generator<Text> {
  const source = readFileSync(path.join(top, file), 'utf8');
  const { comments: all, program } = parseSync(file, source);
  const lineOf = lineIn(source);
  const area = areaOf(file);
  for (const { type, value, start, end } of all)
    if (type === 'Block' && value.startsWith('*') && (start === 0 || /^\s*export\b/.test(source.slice(end))))
      yield {
        area: `${area} comments`,
        where: `${file}:${lineOf(start)}`,
        kind: 'comment',
        text: flat(value),
      };
  const texts: { start: number; text: string }[] = [];
  new Visitor({
    Literal: ({ value, start }) => {
      if (typeof value === 'string') texts.push({ start, text: value });
    },
    TemplateLiteral: ({ quasis, start }) => {
      texts.push({
        start,
        text: quasis
          .map(({ value }) => value.cooked ?? '')
          .join("'…'")
          .replaceAll("''…''", "'…'"),
      });
    },
  }).visit(program);
  for (const { start, text } of texts)
    if (isProse(text)) yield { area, where: `${file}:${lineOf(start)}`, kind: 'text', text };
}

/** Examples of files have several lines, and words of a file no blank. */
function isProse(text: string): boolean {
  return !text.trim().includes('\n') && /[a-z]/i.test(text) && text.includes(' ');
}

const flat = (comment: string): string =>
  comment
    .replaceAll(/\s*\n\s*\*?\s*/g, ' ')
    .replace(/^\*\s*/, '')
    .trim();

function lineIn(source: string): (offset: number) => number {
  return (offset) => source.slice(0, offset).split('\n').length;
}

/** Values of a schema that nobody reads as a text. */
const NOT_READ = new Set(['pattern', '$ref', '$id', 'when', 'default', 'enum', 'const']);

function* textsOfJson(file: string, value: unknown, at: string): Generator<Text> {
  if (typeof value === 'string') {
    if (isProse(value)) yield { area: areaOf(file), where: `${file}${at}`, kind: 'text', text: value };
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value))
    if (!NOT_READ.has(key)) yield* textsOfJson(file, each, `${at}/${key}`);
}

/** The lines of a snapshot: messages with what they point at, and titles of fixes. */
function* messagesOf(file: string, snapshot: string): Generator<Text> {
  for (const [index, line] of snapshot.split('\n').entries()) {
    const text = messageIn(line);
    if (text !== undefined) yield { area: areaOf(file), where: `${file}:${index + 1}`, kind: 'text', text };
  }
}

/** What a line of a snapshot says, without its severity, its place and the text that it points at. */
function messageIn(line: string): string | undefined {
  const [, title] = /^ {4}[-*] (.+)$/.exec(line) ?? [];
  if (title !== undefined) return title;
  const [, , message] = /^ {2}(error|warning|info|hint) \S+:\d+ \[.{0,39}[^\]]?\]+ (.+)$/.exec(line) ?? [];
  return message;
}

/** The messages of the snapshots whose first sentence is longer than this, values included. */
export function longMessages(texts: Iterable<Text>, most: number): readonly Text[] {
  return [...texts].filter(
    ({ where, text }) =>
      where.includes('/messages/') && (text.match(/^.*?[.?!](?= |$)/)?.[0] ?? text).length > most,
  );
}

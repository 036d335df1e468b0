/** The documents hold together: links lead to files and headings that are there, pictures have a text, settings are told. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const top = fileURLToPath(new URL('..', import.meta.url));

const markdownIn = (folder: string, recursive = true): string[] =>
  readdirSync(path.join(top, folder), { recursive, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(folder, name));

const documents = [
  ...markdownIn('.', false),
  ...['docs/user', 'docs/dev', 'examples'].flatMap((folder) => markdownIn(folder)),
  'docs/rules/README.md',
];
const read = (name: string): string => readFileSync(path.join(top, name), 'utf8');

/** What is said outside of blocks of code. */
const prose = (name: string): string => read(name).replace(/^( *)(```|~~~)[\s\S]*?^\1\2/gm, '');

/** As GitHub and VS Code make them from a heading. */
function anchors(name: string): Set<string> {
  return new Set(
    [...prose(name).matchAll(/^#+ +(.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

interface Link {
  readonly text: string;
  readonly to: string;
  readonly isPicture: boolean;
}

function linksIn(markdown: string): Link[] {
  const outside = markdown.replaceAll(/`[^`\n]*`/g, (code) => (code.includes('](') ? '' : code));
  return [...outside.matchAll(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/g)].map(([, mark, text = '', to = '']) => ({
    ...{ text, to, isPicture: mark === '!' },
  }));
}

/** Undefined where the link leads somewhere. */
function wrongWith(from: string, to: string): string | undefined {
  if (/^(?:https?|mailto):/.test(to)) return undefined;
  const [file = '', anchor] = to.split('#');
  const target = file === '' ? from : path.join(path.dirname(from), decodeURIComponent(file));
  if (!existsSync(path.join(top, target))) return `${to} is missing`;
  if (anchor === undefined || statSync(path.join(top, target)).isDirectory()) return undefined;
  return anchors(target).has(anchor) ? undefined : `${to} has no such heading`;
}

test.each(documents)('%s: links lead somewhere', (name) => {
  const links = linksIn(prose(name));
  expect(links.flatMap(({ to }) => wrongWith(name, to) ?? [])).toEqual([]);
  expect(links.filter(({ text, isPicture }) => isPicture && text.length < 20)).toEqual([]);
});

test('wrong links are found', () => {
  expect(wrongWith('README.md', 'docs/user/none.md')).toContain('missing');
  expect(wrongWith('README.md', 'docs/user/README.md#none')).toContain('no such heading');
  expect(wrongWith('docs/user/README.md', '../../README.md#install')).toBeUndefined();
  expect(linksIn('![A](a.png) [b](c.md) `[d](e)`').map(({ to }) => to)).toEqual(['a.png', 'c.md']);
});

test('every document for users is in their list, and every picture is shown', () => {
  const listed = linksIn(prose('docs/user/README.md')).map(({ to }) => to);
  const own = readdirSync(path.join(top, 'docs/user')).filter((name) => name !== 'README.md');
  expect(own.filter((name) => !listed.includes(name))).toEqual([]);
  const walkthrough = read('package.json');
  const shown = documents.flatMap((name) =>
    linksIn(prose(name)).map(({ to }) => path.join(path.dirname(name), to)),
  );
  const pictures = readdirSync(path.join(top, 'docs/images')).map((name) => path.join('docs/images', name));
  expect(pictures.filter((name) => !shown.includes(name) && !walkthrough.includes(name))).toEqual([]);
});

test('docs/user/settings.md has every setting with its default and description', () => {
  const { properties } = JSON.parse(read('package.json')).contributes.configuration as {
    properties: Record<string, { default: unknown }>;
  };
  const texts = JSON.parse(read('package.nls.json')) as Record<string, string>;
  const rows = read('docs/user/settings.md').match(/^\| `helion\..*$/gm) ?? [];
  expect(rows).toEqual(
    Object.entries(properties).map(
      ([key, { default: value }]) =>
        `| \`${key}\` | \`${JSON.stringify(value)}\` | ${texts[`setting.${key}`]} |`,
    ),
  );
});

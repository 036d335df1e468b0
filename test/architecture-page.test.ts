/** What the documents for developers say of the project is still so: files and folders, packages, nothing twice. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const top = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string): string => readFileSync(path.join(top, name), 'utf8');
const page = read('ARCHITECTURE.md');

const forDevelopers = [
  'ARCHITECTURE.md',
  ...readdirSync(path.join(top, 'docs/dev')).map((name) => `docs/dev/${name}`),
];

/** Files and folders of the project, with slashes in front and, of folders, behind. */
const paths = readdirSync(top, { withFileTypes: true })
  .filter(({ name }) => !/^(?:\.git|node_modules|dist|artifacts)$/.test(name))
  .flatMap((entry) => {
    if (!entry.isDirectory()) return [`/${entry.name}`];
    const below = readdirSync(path.join(top, entry.name), { recursive: true, withFileTypes: true });
    return [
      `/${entry.name}/`,
      ...below.map((each) => {
        const at = path.relative(top, path.join(each.parentPath, each.name)).replaceAll(path.sep, '/');
        return `/${at}${each.isDirectory() ? '/' : ''}`;
      }),
    ];
  });

/** What a text says in code that can only be a file or a folder of the sources; `*` and `<word>` stand for any name. */
function pathsIn(markdown: string): string[] {
  const said = [...markdown.matchAll(/`([^`\s]+)`/g)].map(([, code = '']) => code);
  return said.filter((code) => /^[\w<>*.-]+(?:\/[\w<>*.-]+)*\.(?:ts|mjs)$|^(?:[\w-]+\/)+$/.test(code));
}

function isThere(said: string): boolean {
  const any = said.replaceAll(/[.+]/g, '\\$&').replaceAll(/\*|<[^>]+>/g, '[^/]+');
  const pattern = new RegExp(`/${any}$`);
  // The build makes these.
  return /generated\/|^dist\/|^artifacts\//.test(said) || paths.some((each) => pattern.test(each));
}

test.each(forDevelopers)('%s: the files and folders that it names are there', (name) => {
  expect(pathsIn(read(name)).filter((said) => !isThere(said))).toEqual([]);
});

test('a file that is not there is found', () => {
  const said =
    '`core/none.ts`, `core/analysis/analyse.ts`, `rules/`, `frame.isWhole`, `candidates*.ts`, `gone/`';
  expect(pathsIn(said).filter((each) => !isThere(each))).toEqual(['core/none.ts', 'gone/']);
});

test('no paragraph is there twice, be it in two versions', () => {
  const beginnings = page
    .replaceAll(/^```[\s\S]*?^```/gm, '')
    .split('\n')
    .filter((line) => line.length > 60)
    .map((line) => line.slice(0, 40));
  expect(beginnings.length).toBeGreaterThan(40);
  expect(beginnings.filter((line, index) => beginnings.indexOf(line) !== index)).toEqual([]);
});

test('the layout has every folder of the sources', () => {
  const layout = /^```\n([\s\S]*?)^```/m.exec(page)?.[1] ?? '';
  const folders = paths.flatMap((each) => {
    const within = /^\/server\/src\/(?:core\/dialects\/[^/]+|core|cli|[^/]+)\/([^/]+)\/$/.exec(each);
    return within?.[1] ?? /^\/server\/src\/([^/]+)\/$/.exec(each)?.[1] ?? [];
  });
  expect(folders).toContain('prediction');
  expect([...new Set(folders)].filter((name) => !layout.includes(`${name}/`))).toEqual([]);
});

test('every package has its reason, and none that is not used has one', () => {
  const table = page.slice(page.indexOf('## Dependencies'));
  const told = [...table.matchAll(/^\| ([^|]+) \|/gm)]
    .flatMap(([, names = '']) => names.split(', '))
    .filter((name) => !/^(?:package|-+)$/.test(name));
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, object>;
  const used = Object.keys({ ...dependencies, ...devDependencies });
  expect(told.sort()).toEqual(used.sort());
});

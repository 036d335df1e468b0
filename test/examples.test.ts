/** The examples are what `examples/README.md` says: good ones have no finding, the others exactly those that it lists. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { analyseTogether } from '../server/src/core/index.js';

const examples = fileURLToPath(new URL('../examples', import.meta.url));
const page = readFileSync(path.join(examples, 'README.md'), 'utf8');

/** The folders that hold one cloud each; every dialect has one of each kind. */
const folders = (below: string): string[] =>
  readdirSync(path.join(examples, below), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'broken')
    .map(({ name }) => path.posix.join(below, name));

function filesOf(folder: string): { uri: string; text: string }[] {
  return readdirSync(path.join(examples, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ uri: uriOf(path.relative(examples, file)), text: readFileSync(file, 'utf8') }));
}

const uriOf = (name: string): string => `file:///examples/${name.split(path.sep).join('/')}`;

/** As `file:line severity rule`, with the file below the folder. */
function found(folder: string): string[] {
  const configuration = {
    uri: uriOf('.helion.yml'),
    text: readFileSync(path.join(examples, '.helion.yml'), 'utf8'),
  };
  return analyseTogether([configuration, ...filesOf(folder)]).all.flatMap(({ file, findings, failures }) => {
    expect(failures()).toEqual([]);
    const name = file.uri.replace(uriOf(`${folder}/`), '');
    return findings().map(
      ({ span, severity, rule }) =>
        `${name}:${file.lines.positionAt(span.start).line + 1} ${severity} ${rule}`,
    );
  });
}

/** The rows of the table below the heading of the folder. */
function listed(folder: string): string[] {
  const section = page.split(/^### /m).find((each) => each.startsWith(`\`${folder}\``)) ?? '';
  return [...section.matchAll(/^\| `([^`]+)` \| (\w+) \| `([^`]+)` \|$/gm)].map(
    ([, place, severity, rule]) => `${place} ${severity} ${rule}`,
  );
}

test.each(folders('.'))('%s has no finding', (folder) => {
  expect(found(folder)).toEqual([]);
  expect(page).toContain(`[\`${folder}\`](${folder}`);
});

test.each(folders('broken'))('%s has exactly the listed findings', (folder) => {
  expect(listed(folder).length).toBeGreaterThan(5);
  expect(found(folder).sort()).toEqual(listed(folder).sort());
});

test('there is a faulty example for every dialect', () => {
  expect(folders('broken').sort()).toEqual(
    ['plan', 'installer', 'carrier-grade', 'input-model'].map((name) => `broken/${name}`).sort(),
  );
});

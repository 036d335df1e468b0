/**
 * The command line as on Windows: its paths have drives and backslashes. A disk `C:` is played by a folder, and `path` and
 * the conversion of URIs are those of Windows, so that whatever puts paths together by hand is seen.
 */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { posix } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const disk = vi.hoisted(() => ({ at: '' }));

/** Where a path of the played disk really is. */
const real = vi.hoisted(() => (file: unknown): unknown => {
  if (typeof file !== 'string' || !/^[A-Za-z]:/.test(file)) return file;
  return disk.at + file.slice(2).replaceAll('\\', '/');
});

vi.mock('node:path', async (original) => {
  const { win32 } = await original<typeof import('node:path')>();
  return {
    ...win32,
    default: { ...win32, resolve: (...parts: string[]) => win32.resolve('C:\\work', ...parts) },
  };
});

vi.mock('node:url', async (original) => {
  const url = await original<typeof import('node:url')>();
  return {
    ...url,
    fileURLToPath: (from: string | URL) => url.fileURLToPath(from, { windows: true }),
    pathToFileURL: (file: string) => url.pathToFileURL(file, { windows: true }),
  };
});

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const played = Object.fromEntries(
    Object.entries(fs).map(([name, member]) => [
      name,
      typeof member === 'function' && /Sync$/.test(name)
        ? (file: unknown, ...rest: unknown[]) => Reflect.apply(member, fs, [real(file), ...rest])
        : member,
    ]),
  );
  return { ...fs, ...played, default: { ...fs, ...played } };
});

beforeAll(() => {
  // What other tests have read knows another disk.
  vi.resetModules();
  disk.at = realpathSync(mkdtempSync(posix.join(tmpdir(), 'helion-windows-')));
  mkdirSync(`${disk.at}/work/my cloud/data`, { recursive: true });
  writeFileSync(`${disk.at}/work/my cloud/helion.yml`, 'hypervisor: xen\n');
  writeFileSync(`${disk.at}/work/my cloud/data/other.helion.yml`, 'hypervisor: xen\n');
  writeFileSync(`${disk.at}/work/my cloud/foreign.yml`, 'a: 1\n');
});
afterAll(() => {
  vi.resetModules();
  rmSync(disk.at, { recursive: true });
});

const found = async (...paths: string[]) =>
  (await import('../../server/src/cli/find-files.js')).findFiles(paths);

test('a folder is searched, whose name has a blank and whose path has a drive', async () => {
  const { files, problems, empty } = await found('C:\\work\\my cloud');
  expect(files.map(({ uri }) => uri)).toEqual([
    'file:///C:/work/my%20cloud/data/other.helion.yml',
    'file:///C:/work/my%20cloud/helion.yml',
  ]);
  expect([problems, empty]).toEqual([[], []]);
});

test('a path that begins where the user stands, with either divider', async () => {
  for (const written of ['my cloud\\helion.yml', 'my cloud/helion.yml'])
    expect((await found(written)).files.map(({ uri }) => uri)).toEqual([
      'file:///C:/work/my%20cloud/helion.yml',
    ]);
});

test.each(['my cloud\\**\\*.helion.yml', 'C:\\work\\my cloud\\**\\other.*', 'my cloud/data/*'])(
  'a pattern: %s',
  async (written) => {
    expect((await found(written)).files.map(({ uri }) => uri)).toEqual([
      'file:///C:/work/my%20cloud/data/other.helion.yml',
    ]);
  },
);

test('what is missing is called as it was written', async () => {
  expect((await found('C:\\nowhere\\x.yml')).problems).toEqual(["'C:\\nowhere\\x.yml' does not exist."]);
});

test('reports have slashes, which other programs read everywhere', async () => {
  const { placeOf } = await import('../../server/src/cli/formats/text.js');
  const { pathFrom } = await import('../../server/src/cli/formats/format.js');
  const file = 'C:\\work\\my cloud\\helion.yml';
  const start = { line: 0, character: 0 };
  expect(placeOf({ file, range: { start, end: start } }, 'C:\\work')).toBe('my cloud/helion.yml:1:1');
  expect(pathFrom('C:\\work', file)).toBe('my cloud/helion.yml');
  expect(pathFrom('D:\\work', file)).toBe(file);
});

test('names of drives are the same in either case', async () => {
  const { fileKey } = await import('../../server/src/disk/uris.js');
  expect(fileKey('file:///C:/a%20b')).toBe(fileKey('file:///c%3A/a b'));
});

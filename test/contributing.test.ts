/** The rules that CONTRIBUTING.md shows, tried as they are written there: bundled with the core as if they were in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import type * as Core from '../server/src/core/index.js';

const top = fileURLToPath(new URL('..', import.meta.url));
const page = readFileSync(path.join(top, 'CONTRIBUTING.md'), 'utf8');

/** The files that it shows, by their names in the project. */
const shown = new Map(
  [...page.matchAll(/^`((?:server|test)\/\S+\.ts)`\n\n```ts\n([\s\S]*?)^```$/gm)].map(
    ([, name = '', text = '']) => [path.join(top, name), text],
  ),
);
const rules = [...shown.keys()].filter(
  (file) => file.includes('/rules/') && /(?<!\.docs|\.test)\.ts$/.test(file),
);
const ids = rules.map((file) => /^ {2}id: '([^']+)'/m.exec(shown.get(file) ?? '')?.[1] ?? '');

/** Serves the shown files as if they lay there, and puts each rule into the registry of its dialect. */
const asShown: esbuild.Plugin = {
  name: 'as-shown',
  setup(build) {
    build.onResolve({ filter: /^\.{1,2}\// }, ({ path: to, resolveDir }) => {
      const file = path.join(resolveDir, to).replace(/\.js$/, '.ts');
      return shown.has(file) ? { path: file } : undefined;
    });
    build.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      const contents =
        shown.get(file) ?? (file.endsWith('generated/registry.ts') ? registryWith(file) : undefined);
      return contents === undefined ? undefined : { contents, loader: 'ts', resolveDir: path.dirname(file) };
    });
  },
};

function registryWith(file: string): string {
  const folder = path.dirname(path.dirname(file));
  const own = rules.filter((rule) => rule.startsWith(`${folder}${path.sep}`));
  const name = (rule: string) => /export const (\w+)/.exec(shown.get(rule) ?? '')?.[1] ?? '';
  const from = (rule: string) => path.relative(path.dirname(file), rule).replace(/\.ts$/, '.js');
  const imports = own.map((rule) => `import { ${name(rule)} } from '${from(rule)}';\n`).join('');
  return (
    imports +
    readFileSync(file, 'utf8').replace(/\n\];/, `\n${own.map((rule) => `  ${name(rule)},\n`).join('')}];`)
  );
}

/** Instead of the library: what the shown test would run is kept, to be run here. */
const asKept: esbuild.Plugin = {
  name: 'as-kept',
  setup(build) {
    build.onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'kept' }));
    build.onLoad({ filter: /.*/, namespace: 'kept' }, () => ({
      contents: 'export const { test, expect } = kept;',
    }));
  },
};

const bundled: esbuild.BuildOptions = {
  ...{ bundle: true, write: false, format: 'cjs', platform: 'node', mainFields: ['module', 'main'] },
};

async function run(options: esbuild.BuildOptions, kept?: object): Promise<object> {
  const { outputFiles } = await esbuild.build({ ...bundled, ...options });
  const module = { exports: {} };
  const call = new Function('module', 'exports', 'require', 'kept', outputFiles?.[0]?.text ?? '');
  call(module, module.exports, createRequire(import.meta.url), kept);
  return module.exports;
}

let core: typeof Core;

beforeAll(async () => {
  const exported = await run({
    entryPoints: [path.join(top, 'server/src/core/index.ts')],
    plugins: [asShown],
  });
  core = exported as typeof Core;
});

test('the shown tests pass', async () => {
  const files = [...shown.keys()].filter((file) => file.endsWith('.test.ts'));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const cases: (() => void)[] = [];
    const kept = { test: (_name: string, each: () => void) => void cases.push(each), expect };
    await run(
      {
        stdin: { contents: `import './${path.basename(file)}';`, resolveDir: path.dirname(file) },
        plugins: [asKept, asShown],
      },
      kept,
    );
    expect(cases.length).toBeGreaterThan(0);
    for (const each of cases) each();
  }
});

const found = (files: Core.ExampleFiles) => {
  const inputs = Object.entries(files).map(([name, text]) => ({ uri: `file:///shown/${name}`, text }));
  return core.analyseTogether(inputs).all.flatMap(({ findings, failures }) => {
    expect(failures()).toEqual([]);
    return findings();
  });
};

test('there is a rule for each dialect', () => {
  expect(ids.map((id) => id.split('/')[0])).toEqual(['plan', 'installer', 'carrier-grade', 'input-model']);
});

describe.each(ids)('%s', (id) => {
  const rule = () => core.allRules.find((each) => each.id === id);

  test('its bad example breaks it, its good one does not', () => {
    const docs = rule()?.docs;
    if (!docs) throw new Error(`'${id}' is not in the registry.`);
    const said = (example: Core.RuleExample) => found(core.exampleFiles(example)).map((each) => each.rule);
    expect(said(docs.bad)).toContain(id);
    expect(said(docs.good)).not.toContain(id);
  });

  test('its fixes repair it', () => {
    const files = core.exampleFiles(rule()?.docs.bad ?? '');
    const count = (all: readonly Core.Finding[]) => all.filter((each) => each.rule === id).length;
    const before = found(files);
    for (const fix of before.filter((each) => each.rule === id).flatMap((each) => each.fixes())) {
      const after = Object.entries(files).map(([name, text]) => {
        const edits = fix.edits.filter(({ uri }) => uri === `file:///shown/${name}`);
        return [name, core.applyEdits(text, edits)] as const;
      });
      expect(count(found(Object.fromEntries(after)))).toBeLessThan(count(before));
    }
  });

  test('it says nothing about the examples of the project', () => {
    const examples = path.join(top, 'examples');
    const said = readdirSync(examples, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'broken')
      .flatMap(({ name: folder }) => {
        const names = readdirSync(path.join(examples, folder), {
          recursive: true,
          encoding: 'utf8',
          withFileTypes: true,
        });
        const files = names
          .filter((each) => each.isFile())
          .map((each) => path.join(each.parentPath, each.name));
        return found(
          Object.fromEntries(
            files.map((file) => [path.relative(examples, file), readFileSync(file, 'utf8')]),
          ),
        );
      });
    expect(said.filter((each) => each.rule === id).map(({ message }) => message)).toEqual([]);
  });
});

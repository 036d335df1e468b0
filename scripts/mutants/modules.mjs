/**
 * Loads the sources of the project in this process, and loads those again that depend on one that is changed. Nothing is
 * written; all that did not change stays as it is, with what the engine has learned about it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

/** @typedef {{ exports: Record<string, any> }} Module */
/** @typedef {(require: (from: string) => unknown, module: Module, exports: object, dirname: string, url: string) => void} Body */

/**
 * @param {{ root: string, packages: Readonly<Record<string, unknown>>, seenBy?: (importer: string, file: string, exports: object) => object }} options
 *   `packages` stand in for packages; `seenBy` may give an importer something else than the module has
 */
export function createModules({ root, packages, seenBy = (_importer, _file, exports) => exports }) {
  const requirePackage = createRequire(path.join(root, 'package.json'));
  /** @type {Map<string, Body>} */
  const bodies = new Map();
  /** @type {Map<string, Module>} */
  let loaded = new Map();
  /** @type {Map<string, Set<string>>} */
  const importers = new Map();

  /** @param {string} file @param {string} text @returns {Body} */
  const compiled = (file, text) => {
    const { code } = esbuild.transformSync(text, {
      loader: file.endsWith('.json') ? 'json' : 'ts',
      format: 'cjs',
      target: 'node20',
      define: { 'import.meta.dirname': '__dirname', 'import.meta.url': '__url' },
    });
    const body = `${code}\n//# sourceURL=${file}`;
    return /** @type {Body} */ (new Function('require', 'module', 'exports', '__dirname', '__url', body));
  };

  /** @param {string} file */
  const load = (file) => {
    const known = loaded.get(file);
    if (known) return known;
    let body = bodies.get(file);
    if (!body) {
      body = compiled(file, readFileSync(file, 'utf8'));
      bodies.set(file, body);
    }
    /** @type {Module} */
    const module = { exports: {} };
    loaded.set(file, module);
    /** @param {string} from */
    const require = (from) => {
      if (from in packages) return packages[from];
      if (!from.startsWith('.')) return requirePackage(from);
      const target = resolved(path.resolve(path.dirname(file), from));
      const to = importers.get(target) ?? new Set();
      importers.set(target, to.add(file));
      return seenBy(file, target, load(target).exports);
    };
    body(require, module, module.exports, path.dirname(file), pathToFileURL(file).href);
    return module;
  };

  /** @param {string} file @param {Set<string>} [all] */
  const dependents = (file, all = new Set([file])) => {
    for (const each of importers.get(file) ?? [])
      if (!all.has(each)) {
        all.add(each);
        dependents(each, all);
      }
    return all;
  };

  return {
    /** @param {string} file */
    load: (file) => load(file).exports,

    /**
     * Forgets a module and what depends on it, so that it is loaded anew.
     * @param {string} file
     */
    forget: (file) => {
      for (const each of dependents(file)) loaded.delete(each);
    },

    /**
     * Does something while a file has another text.
     * @param {string} file
     * @param {string} text
     * @param {() => Promise<T>} run
     * @returns {Promise<T>}
     * @template T
     */
    with: async (file, text, run) => {
      const before = { loaded, body: bodies.get(file) };
      bodies.set(file, compiled(file, text));
      loaded = new Map(loaded);
      for (const each of dependents(file)) loaded.delete(each);
      try {
        return await run();
      } finally {
        loaded = before.loaded;
        if (before.body) bodies.set(file, before.body);
        else bodies.delete(file);
      }
    },
  };
}

/** Imports name the file that TypeScript would write. @param {string} file */
function resolved(file) {
  const source = file.replace(/\.js$/, '.ts');
  return existsSync(source) ? source : file;
}

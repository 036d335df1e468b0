/**
 * A plugin of esbuild's that leaves the docs of rules out of a bundle. They are pages in `docs/rules`, which the package
 * holds anyway; in the bundle they would be read at every start and asked for by nobody.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import * as esbuild from 'esbuild';

/** Files in which rules are written, with their examples. */
const RULES = /[\\/]core[\\/](?:dialects[\\/][\w-]+[\\/])?rules[\\/].*\.ts$/;

/** An object with these keys and no others than `RuleDocs` has (server/src/core/rules/rule.ts) is docs. */
const NEEDED = ['summary', 'why'];
const KNOWN = new Set([...NEEDED, 'source', 'bad', 'good', 'options']);

/** @type {esbuild.Plugin} */
export const withoutDocs = {
  name: 'without-docs',
  setup(build) {
    build.onLoad({ filter: RULES }, async ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const { code } = await esbuild.transform(source, { loader: 'ts', target: 'es2022', sourcefile: path });
      return { contents: cutDocs(code), loader: 'js' };
    });
    // What only the examples needed is then used by nobody; modules of the core do nothing but define things.
    build.onResolve({ filter: /^\.\.?\// }, async ({ path, pluginData, ...from }) => {
      if (pluginData === withoutDocs) return undefined;
      const { path: found, errors } = await build.resolve(path, { ...from, pluginData: withoutDocs });
      if (errors.length > 0) return { errors };
      return { path: found, ...(/[\\/]server[\\/]src[\\/]core[\\/]/.test(found) && { sideEffects: false }) };
    });
  },
};

/** The module with nothing in place of docs. @param {string} code */
function cutDocs(code) {
  /** @type {{ start: number, end: number }[]} */
  const docs = [];
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    const found = docsIn(node);
    if (found) docs.push(found);
    return !found;
  });
  return docs.reduceRight((text, { start, end }) => `${text.slice(0, start)}{}${text.slice(end)}`, code);
}

/**
 * The docs that a node is, or that stand at a key `docs`.
 * @param {import('acorn').AnyNode} node
 */
function docsIn(node) {
  if (node.type === 'Property' && node.key.type === 'Identifier' && node.key.name === 'docs')
    return node.value.type === 'ObjectExpression' ? node.value : undefined;
  return node.type === 'ObjectExpression' && isDocs(node) ? node : undefined;
}

/** @param {import('acorn').ObjectExpression} object */
function isDocs({ properties }) {
  const keys = properties.map((each) =>
    each.type === 'Property' && each.key.type === 'Identifier' ? each.key.name : '...',
  );
  return NEEDED.every((key) => keys.includes(key)) && keys.every((key) => KNOWN.has(key));
}

/**
 * Every node of a tree, from the top; not those below one for which `enter` says so.
 * @param {unknown} value
 * @param {(node: import('acorn').AnyNode) => boolean} enter
 */
function visit(value, enter) {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && typeof value.type === 'string') {
    if (!enter(/** @type {import('acorn').AnyNode} */ (value))) return;
  }
  for (const child of Object.values(value)) visit(child, enter);
}

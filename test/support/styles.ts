/**
 * Environments as other people write them: items in braces, all of it in braces or as JSON, JSON on one line, Windows'
 * line ends. What it says stays the same; comments are lost where the whole text is written anew.
 */
import { isCollection, isMap, type Node, parseDocument, visit } from 'yaml';
import type { Input } from '../../server/src/core/index.js';
import type { Environment } from './environments.js';

export const STYLES = ['as written', 'flow', 'braces', 'json', 'one line', 'crlf'] as const;

export type Style = (typeof STYLES)[number];

/** Undefined where the environment has nothing that is written otherwise in this style. */
export function inStyle(inputs: readonly Input[], style: Style): readonly Input[] | undefined {
  if (style === 'as written') return inputs;
  const written = inputs.map((input) => WRITERS[style](input) ?? input);
  return written.some((each, index) => each !== inputs[index]) ? written : undefined;
}

/** Those of the environments that are written otherwise in this style. */
export function restyled(environments: readonly Environment[], style: Style): readonly Environment[] {
  return environments.flatMap((environment) => {
    const inputs = inStyle(environment.inputs, style);
    return inputs ? [{ ...environment, inputs }] : [];
  });
}

type Writer = (input: Input) => Input | undefined;

const WRITERS: Readonly<Record<Exclude<Style, 'as written'>, Writer>> = {
  flow: (input) => withFlow(input, (node, depth) => depth > 2 && isMap(node)),
  braces: (input) => withFlow(input, () => true),
  json: asJson,
  'one line': onOneLine,
  crlf: (input) => ({ ...input, text: input.text.replace(/\r?\n/g, '\r\n') }),
};

const isYaml = ({ uri }: Input) => /\.ya?ml$/.test(uri);

/** Collections are written in braces from those on that are asked for. */
function withFlow(input: Input, isWanted: (node: unknown, depth: number) => boolean): Input | undefined {
  const document = readable(input);
  if (!document) return undefined;
  visit(document, {
    Collection(_, node, path) {
      if (!isWanted(node, path.length)) return undefined;
      node.flow = true;
      withoutComments(node);
      return visit.SKIP;
    },
  });
  return { ...input, text: document.toString({ lineWidth: 0 }) };
}

function withoutComments(top: Node): void {
  visit(top, {
    Node(_, node) {
      node.comment = null;
      node.commentBefore = null;
      node.spaceBefore = false;
      if (isCollection(node)) node.flow = true;
    },
    Pair(_, { key }) {
      // A key in braces has its blank lines and comments from the block that it stood in.
      if (key && typeof key === 'object' && 'spaceBefore' in key) key.spaceBefore = false;
    },
  });
}

/** A YAML file as the JSON file of the same name, where the dialect reads such files. */
function asJson(input: Input): Input | undefined {
  const document = readable(input);
  if (!document || /\/persistent_state\//.test(input.uri)) return undefined;
  const text = `${JSON.stringify(document.toJS(), undefined, 2)}\n`;
  const uri = input.uri.replace(/\/helion\.ya?ml$/, '/lab.helion.json').replace(/\.ya?ml$/, '.json');
  return { ...input, uri, text };
}

function onOneLine(input: Input): Input | undefined {
  if (!input.uri.endsWith('.json')) return undefined;
  try {
    return { ...input, text: `${JSON.stringify(JSON.parse(input.text))}\n` };
  } catch {
    return undefined;
  }
}

/** Undefined for what the `yaml` package cannot write again: mistakes, templates, several documents, keys said twice. */
function readable(input: Input) {
  if (!isYaml(input) || /\{[{%]/.test(input.text)) return undefined;
  const document = parseDocument(input.text, { uniqueKeys: true });
  return document.errors.length === 0 && isCollection(document.contents) ? document : undefined;
}

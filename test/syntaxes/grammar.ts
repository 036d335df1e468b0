/**
 * Runs a TextMate grammar of ours as VS Code does, for the tests beside this file: text in, words with their scopes
 * out.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

/** A piece of text with its most specific scope, for example `entity.name.tag.yaml`. */
export interface ScopedText {
  readonly text: string;
  readonly scope: string;
  /** Every scope from the outermost to the innermost, divided by spaces. */
  readonly scopes: string;
}

const syntaxes = path.resolve(import.meta.dirname, '../../syntaxes');
const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');

/** The tokenizer of one grammar: it gives a row of scoped pieces per line, blanks left out unless they are asked for. */
export async function loadGrammar(file: string, blanks = false): Promise<(text: string) => ScopedText[][]> {
  await oniguruma.loadWASM(readFileSync(wasm));
  const content = readFileSync(path.join(syntaxes, file), 'utf8');
  const raw = textmate.parseRawGrammar(content, file);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) => (scope === raw.scopeName ? raw : null),
  });
  const grammar = await registry.loadGrammar(raw.scopeName);
  if (!grammar) throw new Error(`The grammar ${file} could not be loaded.`);
  const piece = (text: string) => (blanks ? text : text.trim());
  return (text) => {
    let state = textmate.INITIAL;
    return text.split('\n').map((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      return tokens
        .map((token) => ({
          text: piece(line.slice(token.startIndex, token.endIndex)),
          scope: token.scopes.at(-1) ?? '',
          scopes: token.scopes.join(' '),
        }))
        .filter(({ text }) => text !== '');
    });
  };
}

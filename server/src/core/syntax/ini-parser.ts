/**
 * INI files (sections of `key = value` lines) and shell scripts of `export NAME=value` lines to trees of maps.
 * Only lines of these forms mean anything here; everything else a shell might do is left alone. Never throws.
 */
import type { SyntaxTree } from './tree.js';

export function parseIni(_text: string): SyntaxTree {
  return nothing('ini');
}

export function parseExports(_text: string): SyntaxTree {
  return nothing('exports');
}

function nothing(language: 'ini' | 'exports'): SyntaxTree {
  return {
    language,
    root: undefined,
    problems: [],
    comments: [],
    broken: true,
    spanOf: ({ start, end }) => ({ start, end }),
  };
}

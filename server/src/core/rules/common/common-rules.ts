/** The rules of every dialect: text, keys, addresses, and the tool's own comments. An explicit list; a test holds it complete. */
import type { FileView } from '../over.js';
import type { Rule } from '../rule.js';
import { addressRules } from './addresses.js';
import { duplicateKeyRules } from './duplicate-key.js';
import { emptyFileRule } from './empty-file.js';
import { rangeRules } from './ranges.js';
import { rootTypeRule } from './root-type.js';
import { suppressionRules } from './suppressions.js';
import { syntaxRules } from './syntax.js';

export const commonRules: readonly Rule<FileView>[] = [
  ...syntaxRules,
  ...duplicateKeyRules,
  rootTypeRule,
  emptyFileRule,
  ...addressRules,
  ...rangeRules,
  ...suppressionRules,
];

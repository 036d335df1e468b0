/** The rules of this folder, in one explicit list. */
import type { Rule } from '../../../../rules/rule.js';
import type { Installer } from '../../model/installer-model.js';
import { envEmptyValue } from './env-empty-value.js';
import { envExampleCopied } from './env-example-copied.js';
import { envPlaceholder } from './env-placeholder.js';
import { envSecretPlainText } from './env-secret-plain-text.js';
import { envValueWhitespace } from './env-value-whitespace.js';
import { envVersionKey } from './env-version-key.js';
import { shapeRules } from './shape.js';

export const keysRules: readonly Rule<Installer>[] = [
  ...shapeRules,
  envEmptyValue,
  envPlaceholder,
  envExampleCopied,
  envValueWhitespace,
  envVersionKey,
  envSecretPlainText,
];

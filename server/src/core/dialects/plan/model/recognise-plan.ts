/**
 * Tells plans from other files by their name, or by the language that the editor gives an unsaved document.
 */
import type { SyntaxLanguage } from '../../../syntax/tree.js';
import type { Candidate, FileKind } from '../../dialect.js';

const BY_LANGUAGE_ID: Readonly<Record<string, SyntaxLanguage>> = {
  'helion-plan': 'yaml',
  'helion-plan-json': 'json',
};

export function recognisePlan(candidate: Candidate): FileKind | undefined {
  const language = languageOf(candidate);
  return language && { kind: 'plan', language };
}

function languageOf(candidate: Candidate): SyntaxLanguage | undefined {
  const name = candidate.uri.slice(candidate.uri.lastIndexOf('/') + 1).replace(/[?#].*/, '');
  if (/^(.*\.)?helion\.ya?ml$/.test(name)) return 'yaml';
  if (/^.*\.helion\.json$/.test(name)) return 'json';
  const { languageId } = candidate;
  return languageId !== undefined && Object.hasOwn(BY_LANGUAGE_ID, languageId)
    ? BY_LANGUAGE_ID[languageId]
    : undefined;
}

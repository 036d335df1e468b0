/**
 * The ids of our languages, as package.json contributes them. Which file names belong to them is said there and
 * nowhere else: everything in the client goes by these ids.
 */
import type { DocumentSelector } from 'vscode-languageclient';

/** A plan written in YAML; also the language of a new, untitled plan. */
export const planLanguage = 'helion-plan';

/** The same tree written in JSON. */
export const jsonPlanLanguage = 'helion-plan-json';

/** Documents of our languages on any file system, the unsaved and the virtual included. */
export const ourDocuments = [
  { language: planLanguage },
  { language: jsonPlanLanguage },
] satisfies DocumentSelector;

/** Whether a document is one of ours. */
export function isOurs(document: { readonly languageId: string }): boolean {
  return ourDocuments.some((filter) => filter.language === document.languageId);
}

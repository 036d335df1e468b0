/**
 * Which documents the server is told of. The ids of our languages are those that package.json contributes; which file
 * names belong to them is said there. Whether a file of another language is one of ours is said by the server.
 */
import type { DocumentSelector } from 'vscode-languageclient';

/** A plan written in YAML; also the language of a new, untitled plan. */
export const planLanguage = 'helion-plan';

/** The same tree written in JSON. */
const jsonPlanLanguage = 'helion-plan-json';

/** What is checked, and how grave it is. */
const configLanguage = 'helion-config';

/** The machines of an installer: CSV without a header. */
const baremetalLanguage = 'helion-baremetal';

/** Documents that the server makes of an environment. */
export const predictedScheme = 'helion-predicted';

/** Documents of our languages on any file system, the unsaved and the virtual included. */
export const ourLanguages = [
  { language: planLanguage },
  { language: jsonPlanLanguage },
  { language: baremetalLanguage },
  { language: configLanguage },
] satisfies DocumentSelector;

/** Documents that may be ours: input models are YAML and installers take JSON under any name, and settings files that are called like these. */
export const maybeOurs = [
  ...ourLanguages,
  { language: 'json' },
  { language: 'yaml' },
  // For ways from there to the model.
  { scheme: predictedScheme },
  { pattern: '**/*ovs_vapp*.ini' },
  { pattern: '**/compute_proxy*.conf' },
  { pattern: '**/*env_vars*.sh' },
] satisfies DocumentSelector;

/** Whether a document is of one of our languages. */
export function hasOurLanguage(document: { readonly languageId: string }): boolean {
  return ourLanguages.some((filter) => filter.language === document.languageId);
}
